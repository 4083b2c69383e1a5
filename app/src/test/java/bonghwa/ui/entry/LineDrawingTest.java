package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the entry line shows what it has read: to a screen reader, under the words, and in a narrow window. */
@FxTest
class LineDrawingTest {

    private LineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new LineDesk(screen);
    }

    @Test
    void a_screen_reader_is_told_what_the_line_says_so_far(Screen screen) {
        assertThat(screen.read(() -> desk.field().getAccessibleText())).isEqualTo("입력줄");
        desk.type("#페이 장애 원인");
        assertThat(screen.read(() -> desk.field().getAccessibleHelp())).isEqualTo("지금 21:44, 카카오페이, 상태 변화 없음, 전면 장애?");
        desk.type("21:74 차단");
        assertThat(screen.read(() -> desk.field().getAccessibleHelp())).isEqualTo("시각이 아닙니다: 21:74");
    }

    @Test
    void a_line_is_drawn_under_each_stretch_that_was_read(Screen screen) {
        desk.type("21:40 #톡채널/관리자센터 복구중 로그인");
        screen.run(() -> {
            var lines = desk.view.lookupAll(".entry-underline").stream()
                    .filter(Node::isVisible)
                    .map(Region.class::cast)
                    .sorted(Comparator.comparingDouble(Node::getLayoutX))
                    .toList();
            assertThat(lines).hasSize(3);
            assertThat(lines.getLast().getStyleClass()).contains("state-recovering");
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i).getLayoutX())
                        .isGreaterThanOrEqualTo(
                                lines.get(i - 1).getLayoutX() + lines.get(i - 1).getWidth());
            }
        });
    }

    @Test
    void chips_wrap_and_nothing_of_them_is_cut_in_a_narrow_window(Screen screen) {
        desk.type("어젯밤 11시 !결정 인증을 다른 3개 센터로 우회하기로 함 #로그인 @총괄");
        screen.run(() -> screen.stage().setWidth(420));
        screen.run(() -> {
            Region row = (Region) desk.view.lookup("#entry-chips");
            for (Node chip : row.getChildrenUnmodifiable()) {
                assertThat(chip.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(row.getWidth());
                assertThat(chip.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(Math.floor(chip.prefWidth(-1)));
            }
        });
    }
}
