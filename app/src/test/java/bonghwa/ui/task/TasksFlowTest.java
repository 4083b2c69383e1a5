package bonghwa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.testing.FxTest;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.control.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Open items by the keyboard alone. */
@FxTest
class TasksFlowTest {

    private final NightShift night = new NightShift();
    private final List<TimelineEntry> shown = new ArrayList<>();

    private TasksView show(Screen screen) {
        AtomicReference<TasksView> made = new AtomicReference<>();
        screen.show(
                () -> {
                    StackPane ground = new StackPane();
                    Sheets sheets = new Sheets(ground);
                    TasksView view = new TasksView(
                            night.tasks(), screen.messages(), screen.phrases(), sheets, new Region(), shown::add);
                    made.set(view);
                    ground.getChildren().add(view);
                    return sheets;
                },
                900,
                700);
        screen.run(made.get()::enter);
        return made.get();
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private static void write(Screen screen, String words) {
        screen.run(() ->
                screen.robot().lookup("#task-field").queryAs(TextField.class).setText(words));
    }

    @Test
    void enter_twice_resolves_the_selected_one_with_a_reason(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, "scribe", -3, null);
        TimelineEntry second = night.add(Kind.BLOCKER, "연료", 90, "scribe", null, WaitsOn.POWER);
        show(screen);

        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.ENTER);
        write(screen, "유조차 도착");
        press(screen, KeyCode.ENTER);

        assertThat(night.now(second).done()).isEqualTo(NightShift.NOW);
        assertThat(night.now(first).done()).isNull();
    }

    @Test
    void escape_leaves_it_open(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, "scribe", -3, null);
        show(screen);

        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.ESCAPE);

        assertThat(night.now(first).done()).isNull();
        assertThat(screen.read(() -> screen.robot().lookup("#task-list").query().isFocused()))
                .isTrue();
    }

    @Test
    void what_is_done_is_unfolded_and_opened_again(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, "scribe", -3, null);
        night.tasks().resolve(first, "");
        show(screen);

        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.ENTER);

        assertThat(night.now(first).done()).isNull();
    }

    @Test
    void letters_set_owner_due_time_and_what_it_waits_on(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, null, null, null);
        show(screen);

        press(screen, KeyCode.O);
        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.D);
        write(screen, "22:00");
        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.W);
        press(screen, KeyCode.DIGIT4);

        TimelineEntry now = night.now(first);
        assertThat(now.content().about().people()).containsExactly(new Party.OfPerson("duty-commander"));
        assertThat(now.content().due()).isEqualTo(Weekend.kst("2022-10-16T22:00:00"));
        assertThat(now.content().waitsOn()).isEqualTo(WaitsOn.VENDOR);
    }

    @Test
    void enter_on_a_due_time_that_nobody_touched_leaves_it_overdue_or_tomorrow(Screen screen) {
        TimelineEntry overdue = night.add(Kind.ASK, "큐 건수", 60, "scribe", -44, null);
        TimelineEntry tomorrow = night.add(Kind.ASK, "인증서", 60, "scribe", 676, null);
        show(screen);

        for (int i = 0; i < 2; i++) {
            press(screen, KeyCode.D);
            press(screen, KeyCode.ENTER);
            press(screen, KeyCode.DOWN);
        }

        assertThat(night.now(overdue).amended()).isFalse();
        assertThat(night.now(tomorrow).amended()).isFalse();
    }

    @Test
    void a_time_that_is_none_is_said_and_nothing_is_recorded(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, null, null, null);
        show(screen);

        press(screen, KeyCode.D);
        write(screen, "언젠가");
        press(screen, KeyCode.ENTER);

        assertThat(night.now(first).amended()).isFalse();
        assertThat(screen.read(
                        () -> screen.robot().lookup("#task-bar .error").query().isVisible()))
                .isTrue();
    }

    @Test
    void g_leads_to_the_entry_in_the_timeline(Screen screen) {
        TimelineEntry first = night.add(Kind.ASK, "큐 건수", 9, null, null, null);
        show(screen);

        press(screen, KeyCode.G);

        assertThat(shown).extracting(TimelineEntry::id).containsExactly(first.id());
    }

    @Test
    void the_selection_stays_at_its_entry_while_others_record(Screen screen) {
        night.add(Kind.ASK, "하나", 9, "scribe", -3, null);
        TimelineEntry second = night.add(Kind.TASK, "둘", 8, "scribe", null, null);
        show(screen);
        press(screen, KeyCode.DOWN);

        screen.run(() -> night.add(Kind.ASK, "새것", 1, "scribe", -9, null));
        press(screen, KeyCode.G);

        assertThat(shown).extracting(TimelineEntry::id).containsExactly(second.id());
    }
}
