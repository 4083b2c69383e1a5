package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Release;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice that takes long to compose: the window goes on meanwhile, and nothing that is typed is lost. */
@FxTest
class NoticeBesideTest extends NoticeScreen {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @BeforeEach
    void slowly() {
        lane = waiting::add;
    }

    private void come(Screen screen) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            screen.settle();
        }
    }

    private void type(Screen screen, String id, String words) {
        screen.run(() -> find(screen, id, TextInputControl.class).setText(words));
        screen.settle();
    }

    private String doubts(Screen screen) {
        return find(screen, "notice-doubts", Label.class).getText();
    }

    @Test
    void the_sheet_opens_before_the_words_are_there(Screen screen) {
        open(screen);
        assertThat(sheets.isOpen()).isTrue();
        assertThat(text(screen, "notice-ko")).isEmpty();

        come(screen);

        assertThat(text(screen, "notice-ko")).startsWith("[안내]");
    }

    @Test
    void where_it_takes_long_it_says_so_until_they_are(Screen screen) {
        open(screen);
        screen.run(slows.getFirst()::run);
        assertThat(doubts(screen)).isEqualTo("현황판으로 글을 만드는 중입니다…");

        come(screen);

        assertThat(doubts(screen)).doesNotContain("만드는 중");
        assertThat(slows).isEmpty();
    }

    @Test
    void what_is_typed_into_the_text_meanwhile_stays(Screen screen) {
        open(screen);
        edit(screen, "먼저 쓴 글");

        come(screen);

        assertThat(text(screen, "notice-ko")).isEqualTo("먼저 쓴 글");
        assertThat(said(screen)).contains("손본 글은 그대로");
    }

    @Test
    void of_a_cause_that_is_typed_letter_by_letter_only_the_newest_is_composed_next(Screen screen) {
        open(screen);
        for (int end = 1; end <= 4; end++) {
            type(screen, "notice-cause", "정전 사고".substring(0, end));
        }
        type(screen, "notice-cause", "정전");
        assertThat(waiting).hasSize(1);

        waiting.remove().run();
        screen.settle();
        assertThat(text(screen, "notice-ko")).isEmpty();
        assertThat(waiting).hasSize(1);

        come(screen);
        assertThat(text(screen, "notice-ko")).contains("정전으로 서비스 이용에");
    }

    @Test
    void nothing_is_recorded_saved_or_taken_out_before_the_words_are_there(Screen screen) {
        open(screen);
        come(screen);
        approve(screen);
        screen.run(() -> find(screen, "notice-readers", ComboBox.class)
                .getSelectionModel()
                .select(1));
        screen.settle();

        for (String act : new String[] {"notice-copy-ko", "notice-mail-ko", "notice-save-draft", "notice-send"}) {
            screen.run(() -> find(screen, "notice-said", Label.class).setText(""));
            press(screen, act);
            assertThat(said(screen)).as(act).contains("글이 아직 준비되지 않았습니다");
        }

        assertThat(notices()).isEmpty();
        assertThat(draft()).isNull();
        assertThat(ways.mailed).isNull();
    }

    @Test
    void what_somebody_edited_is_recorded_without_waiting_for_the_board(Screen screen) {
        open(screen);
        come(screen);
        approve(screen);
        edit(screen, "손본 글");
        type(screen, "notice-cause", "정전");

        record(screen);
        screen.settle();

        assertThat(notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text().ko()).isEqualTo("손본 글"));
    }

    @Test
    void a_contradiction_that_is_found_later_offers_the_correction_then(Screen screen) {
        screen.run(() -> {
            Release known = new Release(List.of(), null, null);
            Operation.NoticeSent sent =
                    new Operation.NoticeSent(1, Audience.PUBLIC, Shift.NOW, Shift.NOW, Text.of("모두 정상"), null, known);
            shift.commands()
                    .noticeSent(shift.incident().id(), sent, List.of())
                    .toCompletableFuture()
                    .join();
            shift.report(3, State.MAJOR_OUTAGE);
        });
        open(screen);
        assertThat(find(screen, "notice-sheet", javafx.scene.layout.VBox.class).lookupAll(".check-box").stream()
                        .map(CheckBox.class::cast)
                        .anyMatch(CheckBox::isVisible))
                .isFalse();

        come(screen);

        assertThat(said(screen)).contains("제1차 공지와 다름");
        assertThat(find(screen, "notice-ko", TextArea.class).getText()).startsWith("[안내]");
    }
}
