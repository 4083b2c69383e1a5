package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.EntryServices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entry line at a keyboard: twenty lines, syllables that are being composed, completion, the scope, correction. */
@FxTest
class EntryFlowTest {

    private static final List<String> EVENING = List.of(
            "21:44 #톡채널/관리자센터 복구중 로그인 재개, 발송은 22시 예정",
            "#톡채널 발송 복구 중 22시 예정 큐 재처리",
            "#톡채널/발송 >23:30 큐가 길다",
            "#페이 장애 원인 확인 중",
            "#페이 장애, 결제 화면이 안 열림",
            "#페이/결제 =장애 원인은 인증 서버",
            "#페이/결제 복구 중단 전원 재차단",
            "#페이가 정상이 아님",
            "가맹점 주문은 #페이가 정상이어도 #지도가 필요",
            "결제 다시 됨 #페이/결제 정상",
            "#카카오 T 바이크 장애",
            "#톡채널/1:1 채팅 장애",
            "#카카오T/전체-바이크 정상",
            "1541 SEV1 선포 !결정 @총괄",
            "1544-0000 고객센터 연결 안 됨",
            "404 오류 급증 #페이",
            "어젯밤 11시 !결정 인증을 다른 3개 센터로 우회 #로그인 @총괄",
            "오전 1시 반 판교 일부 전원",
            "15분 전 재기동한 서버 다시 다운",
            "복구 완료! 문의는 help@example.com");

    @TempDir
    private Path folder;

    private LiveRoom room;
    private EntryView view;
    private final List<TimelineEntry> toCorrect = new ArrayList<>();

    @BeforeEach
    void open(Screen screen) throws Exception {
        room = new LiveRoom(folder);
        view = screen.read(() -> {
            EntryServices services = new EntryServices(
                    new EntryReader(room.model(), () -> null, () -> Language.KO),
                    new EntryRecorder(room.model(), room.commands()),
                    Runnable::run,
                    thrown -> {
                        throw new AssertionError(thrown);
                    },
                    _ -> {});
            EntryView made = new EntryView(
                    new EntryModel(room.model(), services, ""), room.model(), screen.messages(), screen.phrases());
            made.onCorrect(toCorrect::add);
            return made;
        });
        screen.show(
                () -> {
                    BorderPane pane = new BorderPane();
                    pane.setBottom(view);
                    return pane;
                },
                634,
                420);
        screen.run(view::enter);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private TextField field(Screen screen) {
        return screen.read(() -> (TextField) view.lookup("#entry-field"));
    }

    private void type(Screen screen, String line) {
        TextField field = field(screen);
        screen.run(() -> {
            field.setText(line);
            field.end();
        });
    }

    private List<String> texts() {
        return room.entries().stream().map(e -> e.content().text().ko()).toList();
    }

    @Test
    void twenty_lines_of_an_evening_are_twenty_entries(Screen screen) {
        for (String line : EVENING) {
            type(screen, line);
            screen.robot().type(KeyCode.ENTER);
            screen.settle();
            assertThat(field(screen).getText()).as(line).isEmpty();
        }
        assertThat(room.entries()).hasSize(EVENING.size());
        assertThat(room.entries()).extracting(e -> e.written().typed()).containsExactlyInAnyOrderElementsOf(EVENING);
    }

    /** As an input method sends it: what is committed, and what is still being composed. */
    private void input(Screen screen, String committed, String composed) {
        TextField field = field(screen);
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        screen.run(() -> field.fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    @Test
    void enter_while_a_syllable_is_composed_finishes_it_and_records_once(Screen screen) {
        for (String composed : List.of("ㅈ", "저", "전")) {
            input(screen, "", composed);
        }
        input(screen, "전", "ㅇ");
        input(screen, "", "원");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(room.entries()).isEmpty();
        assertThat(field(screen).getText()).isEqualTo("전원");
        input(screen, "원", "");
        assertThat(texts()).containsExactly("전원");
        assertThat(field(screen).getText()).isEmpty();
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(texts()).containsExactly("전원");
    }

    @Test
    void an_input_method_that_commits_before_it_passes_enter_on_records_once_too(Screen screen) {
        input(screen, "", "원");
        input(screen, "원", "");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(texts()).containsExactly("원");
        assertThat(field(screen).getText()).isEmpty();
    }

    @Test
    void a_line_that_reaches_the_disk_while_the_next_is_composed_does_not_disturb_it(Screen screen) {
        room.hold();
        type(screen, "전원 차단");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        input(screen, "", "소");
        screen.run(room::release);
        assertThat(field(screen).getText()).isEqualTo("전원 차단소");
        input(screen, "소", "");
        assertThat(field(screen).getText()).isEqualTo("소");
        input(screen, "", "방");
        input(screen, "방", "");
        assertThat(field(screen).getText()).isEqualTo("소방");
    }

    @Test
    void what_is_composed_shows_its_chips_and_is_never_replaced(Screen screen) {
        type(screen, "#톡채널 장");
        input(screen, "", "애");
        assertThat(field(screen).getText()).isEqualTo("#톡채널 장애");
        screen.robot().type(KeyCode.TAB);
        screen.settle();
        assertThat(field(screen).getText()).isEqualTo("#톡채널 장애");
    }

    @Test
    void a_name_is_completed_by_initials_with_the_arrow_keys(Screen screen) {
        type(screen, "#ㅌㅊㄴ");
        assertThat(screen.read(() -> view.lookup("#entry-suggestions").isVisible()))
                .isTrue();
        screen.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        screen.settle();
        assertThat(field(screen).getText()).startsWith("#톡채널/");
        assertThat(room.entries()).isEmpty();
    }

    @Test
    void the_scope_is_answered_by_a_digit_key(Screen screen) {
        type(screen, "#카카오T/바이크 장애");
        screen.robot().type(KeyCode.ENTER);
        type(screen, "#카카오T 정상");
        assertThat(screen.read(() -> view.lookup("#entry-choice-2"))).isNotNull();
        screen.robot().write("2");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(room.entries()).hasSize(2);
        assertThat(room.entries())
                .flatExtracting(e -> e.content().reports())
                .filteredOn(r -> r.target().toString().equals("kakao-t/bike"))
                .singleElement()
                .matches(r -> r.state() == State.MAJOR_OUTAGE);
    }

    @Test
    void ctrl_up_opens_my_last_entry_for_correction(Screen screen) {
        type(screen, "전원 차단");
        screen.robot().type(KeyCode.ENTER);
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
        screen.settle();
        assertThat(toCorrect).extracting(e -> e.content().text().ko()).containsExactly("전원 차단");
    }

    @Test
    void a_bad_line_stays_red_until_ctrl_enter_keeps_it_as_a_note(Screen screen) {
        type(screen, "21:74 정상");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(room.entries()).isEmpty();
        assertThat(field(screen).getText()).isEqualTo("21:74 정상");
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        screen.settle();
        assertThat(room.entries()).hasSize(1);
        assertThat(field(screen).getText()).isEmpty();
    }
}
