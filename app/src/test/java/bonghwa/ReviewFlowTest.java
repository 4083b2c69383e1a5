package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.replica.Declaration;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.LaneRow;
import bonghwa.ui.model.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking back at an evening by the keyboard alone, on a real store: what is shown, what cannot be recorded, and how one comes back. */
@FxTest
class ReviewFlowTest {

    private static final Instant START = Weekend.kst("2022-10-16T20:00:00");

    private static final Target PAYMENT = Target.parse("kakao-pay/payment");

    @TempDir
    private Path folder;

    private Screen screen;
    private NightDesk desk;

    @BeforeEach
    void happens(Screen shown) throws Exception {
        screen = shown;
        desk = new NightDesk(screen, folder, START);
        Declaration declared = new Declaration(Text.of("pay is down"), Severity.SEV2, START, Weekend.KST);
        screen.read(
                () -> desk.commands().declare(declared).toCompletableFuture().join());
        says("20:10", "20:10", Kind.STATUS, State.MAJOR_OUTAGE);
        says("20:30", "20:30", Kind.TASK, null);
        says("20:50", "20:50", Kind.STATUS, State.OPERATIONAL);
        desk.at(clock("21:20"));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Instant clock(String time) {
        return Weekend.kst("2022-10-16T" + time + ":00");
    }

    /** Recorded at one time, of another one: the payment is in that state, or something is left to do. */
    private void says(String recorded, String occurred, Kind kind, @Nullable State state) {
        desk.at(clock(recorded));
        List<Report> reports = state == null ? List.of() : List.of(Report.of(PAYMENT, state));
        When when = When.exactly(clock(occurred));
        Content content = new Content(kind, when, Text.of("said"), null, About.NOTHING, reports, null);
        screen.read(() -> desk.commands()
                .log(desk.incident().id(), content)
                .toCompletableFuture()
                .join());
        screen.settle();
    }

    private Instant shown() {
        return screen.read(() -> desk.window().room().now().get());
    }

    private State payment() {
        return screen.read(() -> desk.window()
                .room()
                .board()
                .get()
                .function(new FunctionRef("kakao-pay", "payment"))
                .orElseThrow()
                .effective()
                .state());
    }

    private boolean looking() {
        return screen.read(() -> desk.window().hindsight().looking());
    }

    private String focused() {
        return screen.read(() ->
                String.valueOf(Objects.requireNonNull(screen.stage().getScene().getFocusOwner())
                        .getId()));
    }

    private void press(int times, KeyCode key) {
        for (int i = 0; i < times; i++) {
            desk.press(key);
        }
    }

    @Test
    void the_slider_takes_board_and_timeline_back_and_escape_brings_them_to_now() {
        desk.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(focused()).isEqualTo("review-as-of-slider");
        press(8, KeyCode.LEFT);

        assertThat(shown()).isEqualTo(clock("20:40"));
        assertThat(payment()).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(desk.window().room().incident().get().log().entries()).hasSize(2);
        assertThat(desk.part("past-mark", Node.class).isVisible()).isTrue();

        desk.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(shown()).as("one entry back").isEqualTo(clock("20:30"));
        desk.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(shown()).as("one entry on").isEqualTo(clock("20:50"));

        desk.press(KeyCode.ESCAPE);
        assertThat(looking()).isFalse();
        assertThat(shown()).isEqualTo(clock("21:20"));
        assertThat(payment()).isEqualTo(State.OPERATIONAL);
        assertThat(desk.part("past-mark", Node.class).isVisible()).isFalse();
    }

    @Test
    void escape_on_the_slider_brings_the_review_to_now_and_leaves_the_page_as_it_is() {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        desk.press(KeyCode.CONTROL, KeyCode.T);
        press(8, KeyCode.LEFT);
        assertThat(looking()).isTrue();

        desk.press(KeyCode.ESCAPE);

        assertThat(looking()).isFalse();
        assertThat(desk.window().desk().page().get()).isEqualTo(Page.REVIEW);
    }

    @Test
    void what_is_entered_in_the_past_is_refused_stays_and_is_recorded_at_now_once_one_is_back() {
        desk.press(KeyCode.CONTROL, KeyCode.T);
        desk.press(KeyCode.PAGE_DOWN);
        assertThat(shown()).isEqualTo(clock("20:20"));
        desk.press(KeyCode.F2);
        desk.write("drained");
        desk.press(KeyCode.ENTER);

        assertThat(desk.incident().log().entries()).hasSize(3);
        assertThat(desk.line()).isEqualTo("drained");
        assertThat(screen.read(() -> desk.window().problems().current().get())).isNotNull();

        screen.run(desk.part("past-now", Button.class)::fire);
        desk.press(KeyCode.F2);
        desk.press(KeyCode.ENTER);
        TimelineEntry last = desk.incident().log().newestRecorded().orElseThrow();
        assertThat(last.content().text().ko()).isEqualTo("drained");
        assertThat(last.occurredAt()).isEqualTo(clock("21:20"));
    }

    @Test
    @Tag("night")
    void a_moment_can_be_typed_and_words_that_are_none_change_nothing() {
        desk.press(KeyCode.CONTROL, KeyCode.T);
        TextField typed = desk.part("review-as-of-typed", TextField.class);
        screen.run(() -> {
            typed.requestFocus();
            typed.selectAll();
        });
        desk.write("soon");
        desk.press(KeyCode.ENTER);
        assertThat(looking()).isFalse();

        screen.run(typed::selectAll);
        desk.write("20:15");
        desk.press(KeyCode.ENTER);
        assertThat(shown()).isEqualTo(clock("20:15"));
        assertThat(payment()).isEqualTo(State.MAJOR_OUTAGE);
    }

    @Test
    @Tag("night")
    void apart_the_two_handles_show_what_was_true_by_what_was_known() {
        says("21:30", "20:20", Kind.STATUS, State.OPERATIONAL);
        desk.press(KeyCode.CONTROL, KeyCode.T);
        screen.run(() -> desk.part("review-together", Node.class).requestFocus());
        desk.press(KeyCode.SPACE);
        screen.run(() -> desk.part("review-as-of-slider", Node.class).requestFocus());
        press(12, KeyCode.LEFT);
        assertThat(shown()).isEqualTo(clock("20:30"));
        assertThat(payment()).as("as we know it now").isEqualTo(State.OPERATIONAL);

        screen.run(() -> desk.part("review-known-at-slider", Node.class).requestFocus());
        press(2, KeyCode.LEFT);
        assertThat(payment()).as("as it was known at 21:20").isEqualTo(State.MAJOR_OUTAGE);
        assertThat(shown()).isEqualTo(clock("20:30"));

        press(2, KeyCode.RIGHT);
        screen.run(() -> desk.part("review-as-of-slider", Node.class).requestFocus());
        desk.press(KeyCode.END);
        assertThat(looking()).as("both at the end are now").isFalse();
    }

    @Test
    void the_states_picture_is_read_zoomed_and_left_by_keys() {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(focused()).isEqualTo("review-lanes");
        screen.run(() -> {
            ListView<?> lanes = (ListView<?>) desk.part("review-lanes", Node.class);
            lanes.getSelectionModel().select(row(lanes, PAYMENT));
        });
        assertThat(reading()).contains("정상").contains("20:50");
        desk.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(reading()).contains("전면 장애").contains("20:10").contains("40분");

        desk.press(KeyCode.EQUALS);
        String name = desk.part("review-lanes", Node.class).getAccessibleText();
        assertThat(name).as("read aloud").contains("전면 장애");
        desk.press(KeyCode.HOME);
        desk.press(KeyCode.ENTER);
        assertThat(shown()).isEqualTo(clock("20:10"));

        desk.press(KeyCode.ESCAPE);
        assertThat(looking()).isFalse();
        assertThat(desk.window().desk().page().get()).isEqualTo(Page.REVIEW);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.window().desk().page().get()).isEqualTo(Page.ROOM);
    }

    private static int row(ListView<?> lanes, Target target) {
        for (int i = 0; i < lanes.getItems().size(); i++) {
            if (lanes.getItems().get(i) instanceof LaneRow row && row.target().equals(target)) {
                return i;
            }
        }
        throw new AssertionError("no row of " + target);
    }

    private String reading() {
        return screen.read(() -> desk.part("review-reading", Label.class).getText());
    }

    @Test
    @Tag("night")
    void what_is_left_to_do_is_added_from_the_review() {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        TextField line = desk.part("review-follow", TextField.class);
        screen.run(line::requestFocus);
        desk.write("spares >23:30");
        desk.press(KeyCode.ENTER);

        TimelineEntry task = desk.incident().log().newestRecorded().orElseThrow();
        assertThat(task.content().kind()).isEqualTo(Kind.TASK);
        assertThat(Duration.between(clock("21:20"), task.content().due())).isEqualTo(Duration.ofMinutes(130));
        assertThat(line.getText()).isEmpty();
    }
}
