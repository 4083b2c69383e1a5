package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several entries selected together, by keys and by mouse, and amended at once. */
@FxTest
class BulkFlowTest {

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 8);
        desk.press(KeyCode.END);
    }

    /** Selects the last three entries, upwards. */
    private void three() {
        desk.hold(KeyCode.SHIFT, KeyCode.UP);
        desk.hold(KeyCode.SHIFT, KeyCode.UP);
    }

    private List<String> words(Screen screen) {
        return screen.read(() -> desk.view.selection().entries().stream()
                .map(e -> e.content().text().ko())
                .toList());
    }

    /** The robot of the headless platform holds no key while it clicks, so the event is made here. */
    private void click(Screen screen, String words, boolean shift, boolean control) {
        RowColumn column = desk.column();
        screen.run(() -> {
            RowNode node = Objects.requireNonNull(column.node(desk.entry(words).id()));
            Point2D at = node.localToScene(200, 4);
            Event.fireEvent(
                    column,
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            control,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
        });
    }

    @Test
    void shift_and_the_arrows_select_a_stretch_which_grows_and_shrinks(Screen screen) {
        three();
        assertThat(words(screen)).containsExactly("기록 5", "기록 6", "기록 7");
        assertThat(desk.words("bulk-count")).isEqualTo("3개 선택");

        desk.hold(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(words(screen)).containsExactly("기록 6", "기록 7");

        desk.press(KeyCode.UP);
        assertThat(words(screen)).containsExactly("기록 5");
        assertThat(desk.shows("bulk")).isFalse();
    }

    @Test
    void everything_is_what_the_filter_shows(Screen screen) {
        screen.run(() -> desk.model.toggle(Kind.DECISION));
        desk.hold(KeyCode.CONTROL, KeyCode.A);
        assertThat(words(screen)).isEmpty();

        screen.run(desk.model::allKinds);
        desk.hold(KeyCode.CONTROL, KeyCode.A);
        assertThat(words(screen)).hasSize(8);
    }

    @Test
    void the_mouse_selects_a_stretch_with_shift_and_single_rows_with_ctrl(Screen screen) {
        click(screen, "기록 3", false, false);
        click(screen, "기록 6", true, false);
        assertThat(words(screen)).containsExactly("기록 3", "기록 4", "기록 5", "기록 6");

        click(screen, "기록 4", false, true);
        click(screen, "기록 7", false, true);
        assertThat(words(screen)).containsExactly("기록 3", "기록 5", "기록 6", "기록 7");
    }

    @Test
    void a_step_moves_all_of_them_and_they_stay_selected(Screen screen) {
        three();
        desk.press(KeyCode.ENTER);
        desk.type("bulk-time", "-5분");
        desk.type("bulk-tag", "시계");
        screen.save("timeline-ko-dark-several");
        desk.press(KeyCode.ENTER);

        assertThat(desk.entry("기록 5").occurredAt()).isEqualTo(TimelineDesk.minute(45));
        assertThat(desk.entry("기록 7").occurredAt()).isEqualTo(TimelineDesk.minute(65));
        assertThat(desk.entry("기록 4").amended()).isFalse();
        assertThat(words(screen)).containsExactly("기록 5", "기록 6", "기록 7");
        assertThat(desk.words("bulk-time")).isEmpty();
    }

    @Test
    void all_can_go_to_one_time_near_the_newest_of_them(Screen screen) {
        three();
        desk.press(KeyCode.ENTER);
        desk.type("bulk-time", "08:58");
        desk.press(KeyCode.ENTER);

        assertThat(words(screen)).hasSize(3);
        assertThat(desk.entry("기록 5").occurredAt()).isEqualTo(TimelineDesk.minute(58));
        assertThat(desk.entry("기록 7").occurredAt()).isEqualTo(TimelineDesk.minute(58));
    }

    @Test
    void what_cannot_be_done_is_said_and_nothing_is_recorded() {
        three();
        desk.press(KeyCode.ENTER);

        desk.type("bulk-time", "+9x");
        desk.press(KeyCode.ENTER);
        assertThat(desk.words("bulk-problem")).isEqualTo("시각을 읽지 못함: +9x");

        desk.type("bulk-time", "+99시간");
        desk.press(KeyCode.ENTER);
        assertThat(desk.words("bulk-problem")).startsWith("아직 오지 않은 시각");

        desk.type("bulk-time", "");
        desk.press(KeyCode.ENTER);
        assertThat(desk.words("bulk-problem")).isEqualTo("바뀌는 것이 없습니다");
        assertThat(desk.room.entries()).noneMatch(TimelineEntry::amended);
    }

    @Test
    void keys_pin_and_strike_all_of_them_and_take_it_back() {
        three();

        desk.press(KeyCode.P);
        assertThat(desk.room.entries().stream().filter(TimelineEntry::pinned)).hasSize(3);
        desk.press(KeyCode.P);
        assertThat(desk.room.entries()).noneMatch(TimelineEntry::pinned);

        desk.press(KeyCode.DELETE);
        assertThat(desk.room.entries().stream().filter(TimelineEntry::struck)).hasSize(3);
        desk.press(KeyCode.DELETE);
        assertThat(desk.room.entries()).noneMatch(TimelineEntry::struck);
    }

    @Test
    void esc_goes_from_the_field_to_one_row_and_then_lets_go(Screen screen) {
        three();
        desk.press(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(words(screen)).containsExactly("기록 5");
        assertThat(screen.read(() -> desk.column().isFocused())).isTrue();

        desk.press(KeyCode.ESCAPE);
        assertThat(words(screen)).isEmpty();
    }

    @Test
    void news_change_nothing_of_what_is_selected(Screen screen) {
        three();
        screen.run(() -> desk.log(TimelineDesk.minute(55), "사이에 온 기록"));

        assertThat(words(screen)).containsExactly("기록 5", "기록 6", "기록 7");
        assertThat(screen.read(() -> desk.column().front(desk.entry("기록 5").id())))
                .isTrue();
    }

    @Test
    void an_act_of_many_states_counts_with_all_of_them(Screen screen) {
        screen.run(() -> desk.report(TimelineDesk.minute(90), "kakao-pay", State.OPERATIONAL));
        desk.press(KeyCode.END);
        desk.hold(KeyCode.SHIFT, KeyCode.UP);

        int states = screen.read(() -> desk.view.selection().entries().size());
        assertThat(states).isGreaterThan(2);
        assertThat(desk.words("bulk-count")).isEqualTo(states + "개 선택");
    }

    @Test
    void it_is_said_in_english_too(Screen screen) {
        three();
        screen.run(() -> screen.messages().speak(Language.EN));
        screen.save("timeline-en-dark-several");

        assertThat(desk.words("bulk-count")).isEqualTo("3 selected");
    }

    @Test
    void what_is_looked_for_stays_looked_for_while_several_are_selected_and_each_bar_closes_alone(Screen screen) {
        screen.run(desk.view::find);
        screen.run(desk.column()::requestFocus);
        three();
        assertThat(desk.shows("find-field")).isTrue();
        assertThat(desk.shows("bulk")).isTrue();

        screen.run(() -> desk.view.back());
        assertThat(desk.shows("bulk")).isFalse();
        assertThat(desk.shows("find-field")).isTrue();

        screen.run(() -> desk.view.back());
        assertThat(desk.shows("find-field")).isFalse();
    }

    @Test
    void in_a_narrow_column_its_buttons_go_below_its_fields(Screen screen) {
        three();

        screen.run(() -> {
            desk.view.resize(400, 600);
            desk.view.layout();
        });

        Bounds strike = place(screen, "#bulk-strike");
        assertThat(strike.getMaxX()).isLessThanOrEqualTo(400);
        assertThat(strike.getMinY()).isGreaterThan(place(screen, "#bulk-time").getMaxY());
    }

    private Bounds place(Screen screen, String id) {
        return screen.read(() -> {
            Node node = desk.view.lookup(id);
            return node.localToScene(node.getBoundsInLocal());
        });
    }
}
