package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Change;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
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
import bonghwa.ui.model.TimelineRow;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads in the middle of the timeline keeps his place, whatever happens around him. */
@FxTest
class ReaderPlaceTest {

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 50);
        screen.run(() -> desk.view.scroll(-707));
    }

    /** The first row that is whole in sight. */
    private TimelineEntry read(Screen screen) {
        return screen.read(() -> {
            for (TimelineEntry entry : desk.room.entries()) {
                RowNode node = desk.column().node(entry.id());
                if (node != null && node.isVisible() && node.getLayoutY() >= 0) {
                    return entry;
                }
            }
            throw new AssertionError("nothing in sight");
        });
    }

    /** Does it, and sees that the row that is read is where it was. */
    private void unmoved(Screen screen, Runnable act) {
        TimelineEntry read = read(screen);
        double before = desk.y(read.id());
        screen.run(act);
        assertThat(desk.y(read.id())).isEqualTo(before);
    }

    @Test
    void late_records_come_in_above(Screen screen) {
        unmoved(screen, () -> {
            for (int i = 0; i < 8; i++) {
                desk.log(TimelineDesk.minute(i), "뒤늦은 기록 " + i);
            }
        });
    }

    @Test
    void a_late_record_comes_in_between_the_row_that_is_cut_and_the_one_that_is_read(Screen screen) {
        TimelineEntry read = read(screen);
        unmoved(screen, () -> desk.log(read.occurredAt().minusSeconds(1), "바로 앞의 일"));
        assertThat(desk.sees(desk.entry("바로 앞의 일"))).isTrue();
    }

    @Test
    void news_come_in_below_and_are_counted_until_they_were_seen(Screen screen) {
        unmoved(screen, () -> {
            for (int i = 0; i < 3; i++) {
                desk.log(TimelineDesk.minute(600 + i), "새 소식 " + i);
            }
        });
        Button below = screen.read(() -> (Button) desk.view.lookup("#timeline-below"));
        assertThat(screen.read(below::getText)).isEqualTo("3건 아래에 새로");
        unmoved(screen, () -> desk.log(TimelineDesk.minute(610), "또 하나"));
        assertThat(screen.read(below::getText)).isEqualTo("4건 아래에 새로");
        screen.run(() -> desk.view.scroll(100_000));
        assertThat(screen.read(below::isVisible)).isFalse();
    }

    @Test
    void what_comes_in_within_sight_or_above_is_not_counted_as_below(Screen screen) {
        TimelineEntry read = read(screen);
        screen.run(() -> {
            desk.log(read.occurredAt().plusSeconds(1), "보이는 곳에");
            desk.log(TimelineDesk.minute(1), "훨씬 위에");
        });
        assertThat(desk.shows("timeline-below")).isFalse();
    }

    @Test
    void rows_above_become_higher(Screen screen) {
        TimelineEntry read = read(screen);
        TimelineEntry cut = desk.room.entries().get(desk.room.entries().indexOf(read) - 1);
        unmoved(screen, () -> {
            var _ = desk.room
                    .commands()
                    .amend("incident", cut.id(), Change.NONE.withText(Text.of("길어진 내용 ".repeat(40))), null);
        });
    }

    @Test
    void rows_below_become_higher(Screen screen) {
        TimelineEntry read = read(screen);
        TimelineEntry next = desk.room.entries().get(desk.room.entries().indexOf(read) + 1);
        unmoved(screen, () -> {
            var _ = desk.room
                    .commands()
                    .amend("incident", next.id(), Change.NONE.withText(Text.of("길어진 내용 ".repeat(40))), null);
        });
        assertThat(desk.y(next.id())).isGreaterThan(desk.y(read.id()));
    }

    @Test
    void the_window_becomes_narrower_and_wider_again(Screen screen) {
        TimelineEntry read = read(screen);
        double before = desk.y(read.id());
        screen.run(() -> screen.stage().setWidth(420));
        assertThat(desk.y(read.id())).isEqualTo(before);
        screen.run(() -> screen.stage().setWidth(634));
        assertThat(desk.y(read.id())).isEqualTo(before);
    }

    @Test
    void the_window_becomes_lower(Screen screen) {
        unmoved(screen, () -> screen.stage().setHeight(380));
    }

    @Test
    void larger_type_leaves_the_row_that_is_read_in_sight(Screen screen) {
        TimelineEntry read = read(screen);
        screen.run(() -> screen.look().scale().set(150));
        assertThat(desk.sees(read)).isTrue();
    }

    @Test
    void another_language_is_chosen(Screen screen) {
        unmoved(screen, () -> screen.messages().speak(Language.EN));
    }

    @Test
    void the_row_that_is_read_itself_goes_away_and_the_next_one_takes_its_place(Screen screen) {
        TimelineEntry read = read(screen);
        TimelineEntry next = desk.room.entries().get(desk.room.entries().indexOf(read) + 1);
        double before = desk.y(read.id());
        screen.run(() -> {
            var _ = desk.room
                    .commands()
                    .amend("incident", read.id(), Change.NONE.withOccurred(When.exactly(TimelineDesk.minute(1))), null);
        });
        assertThat(desk.y(next.id())).isEqualTo(before);
    }

    @Test
    void a_filter_that_leaves_the_row_leaves_it_in_sight(Screen screen) {
        TimelineEntry read = read(screen);
        screen.run(() -> desk.model.toggle(Kind.OBSERVATION));
        assertThat(desk.sees(read)).isTrue();
        screen.run(() -> desk.room.model().selected().set(Target.service("melon")));
        assertThat(desk.shows("timeline-empty")).isTrue();
        screen.run(desk.model::everything);
        assertThat(desk.shows("timeline-empty")).isFalse();
    }

    @Test
    void many_states_above_open_into_rows(Screen screen) {
        screen.run(() -> desk.report(TimelineDesk.minute(15), "melon", State.DEGRADED));
        TimelineRow.Act act = desk.model.rows().get().rows().stream()
                .filter(TimelineRow.Act.class::isInstance)
                .map(TimelineRow.Act.class::cast)
                .findFirst()
                .orElseThrow();
        unmoved(screen, () -> desk.model.toggle(act));
    }

    @Test
    void the_scroll_bar_takes_the_reader_anywhere_and_follows_him(Screen screen) {
        ScrollBar bar = screen.read(() -> (ScrollBar) desk.column().lookup(".scroll-bar"));
        screen.run(() -> bar.setValue(0));
        assertThat(desk.column().firstInSight()).isZero();
        screen.run(() -> bar.setValue(10.5));
        assertThat(desk.column().firstInSight()).isEqualTo(10);
        assertThat(screen.read(bar::getValue)).isBetween(10.3, 10.7);
        screen.run(() -> bar.setValue(bar.getMax()));
        assertThat(screen.read(() -> desk.column().atEnd().get())).isTrue();
        screen.run(() -> desk.view.scroll(-100));
        assertThat(screen.read(bar::getValue)).isLessThan(bar.getMax());
    }

    @Test
    void another_incident_begins_at_its_end_with_nothing_left_of_this_one(Screen screen) {
        screen.run(() -> desk.log(TimelineDesk.minute(600), "새 소식"));
        assertThat(desk.shows("timeline-below")).isTrue();
        screen.run(() -> {
            var _ = desk.room
                    .commands()
                    .declare(new Declaration(Text.of("다른 장애"), Severity.SEV3, TimelineDesk.START, Weekend.KST));
            String other = desk.room.model().room().get().incidents().keySet().stream()
                    .filter(id -> !id.equals("incident"))
                    .findFirst()
                    .orElseThrow();
            desk.room.model().show(other);
        });
        assertThat(desk.shows("timeline-below")).isFalse();
        assertThat(desk.shows("timeline-empty")).isTrue();
        screen.run(() -> desk.room.model().show("incident"));
        assertThat(screen.read(() -> desk.column().atEnd().get())).isTrue();
    }
}
