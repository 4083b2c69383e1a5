package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import bonghwa.ui.model.RoomModel;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Pictures of the entry line in its states, for people to look at. */
@FxTest
class EntryPicturesTest {

    private static final List<String> LINES = List.of(
            "",
            "21:44 #톡채널/관리자센터 복구중 로그인 재개, 발송은 22시 예정 @공지 담당",
            "#톡채널 발송 복구 중 22시 예정 큐 재처리",
            "#페이 장애 원인 확인 중",
            "#카카오T 정상",
            "21:74 #바이크라이드 정상",
            "어젯밤 11시 !결정 인증을 다른 3개 센터로 우회하기로 함 #로그인 @총괄",
            "-10m #pay degraded 2/4 card payments back !milestone",
            "!정정 K214 16:58 개발자 회고 기준");

    @Test
    void every_kind_of_line(Screen screen) {
        Gallery gallery = new Gallery(screen, "entry", (messages, phrases, _) -> lines(messages, phrases));
        gallery.picture(Language.KO, Theme.DARK, 634, 860);
        gallery.picture(Language.EN, Theme.LIGHT, 634, 860);
        gallery.picture(Language.KO, Theme.LIGHT, 520, 960);
        assertThat(screen.stage()).isNotNull();
    }

    @Test
    void completion_above_the_line(Screen screen) {
        for (String line : List.of(
                "21:52 #ㅌㅊㄴ",
                "#톡채널 복구중 발송은 느림 @공",
                "전원 차단\n21:40 #페이/결제 장애 카드 결제 안 됨\n21:74 #바이크라이드 정상\n#카카오T 정상\n소방 도착")) {
            RoomModel room = new Weekend().model();
            EntryView view = screen.read(
                    () -> new EntryView(EntryDesk.model(room, line), room, screen.messages(), screen.phrases()));
            screen.show(
                    () -> {
                        BorderPane pane = new BorderPane();
                        pane.setBottom(view);
                        return pane;
                    },
                    634,
                    420);
            screen.run(view::enter);
            screen.save("entry-completion-" + line.length());
        }
        assertThat(screen.stage()).isNotNull();
    }

    private static Parent lines(Messages messages, Phrases phrases) {
        VBox all = new VBox();
        RoomModel room = new Weekend().model();
        for (String line : LINES) {
            all.getChildren().add(new EntryView(EntryDesk.model(room, line), room, messages, phrases));
        }
        return all;
    }
}
