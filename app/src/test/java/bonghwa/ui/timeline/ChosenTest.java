package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.TimelineRow;
import bonghwa.ui.model.TimelineRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several rows selected together: which they are, whatever happens around them. */
class ChosenTest {

    private static final Instant EIGHT = Weekend.kst("2022-10-16T20:00:00");

    private final TimelineRow.One a = one("a", 0);
    private final TimelineRow.One b = one("b", 1);
    private final TimelineRow.Day day = new TimelineRow.Day(LocalDate.of(2022, 10, 16), EIGHT.plusSeconds(90));
    private final TimelineRow.One c = one("c", 2);
    private final TimelineRow.One d = one("d", 3);
    private final TimelineRows rows = rows(a, b, day, c, d);

    private static TimelineRow.One one(String id, int minute) {
        return new TimelineRow.One(entry(id, minute), false);
    }

    private static TimelineEntry entry(String id, int minute) {
        Instant at = EIGHT.plusSeconds(60L * minute);
        Mark mark = new Mark(id, new Position(minute, 0, "r", minute), at, new Author("desk", null, null));
        return TimelineEntry.written("K" + minute, mark, Content.of(Kind.NOTE, at, id));
    }

    private static TimelineRows rows(TimelineRow... rows) {
        return new TimelineRows(List.of(rows), rows.length, rows.length);
    }

    private static List<String> ids(Chosen chosen, TimelineRows rows) {
        return chosen.entries(rows).stream().map(TimelineEntry::id).toList();
    }

    @Test
    void a_stretch_runs_from_where_it_began_in_either_direction() {
        assertThat(ids(Chosen.of(b).through(d, rows), rows)).containsExactly("b", "c", "d");
        assertThat(ids(Chosen.of(d).through(b, rows), rows)).containsExactly("b", "c", "d");
    }

    @Test
    void a_stretch_is_counted_from_its_beginning_and_not_from_its_end() {
        Chosen there = Chosen.of(b).through(d, rows);

        assertThat(ids(there.through(a, rows), rows)).containsExactly("a", "b");
        assertThat(ids(there.through(b, rows), rows)).containsExactly("b");
    }

    @Test
    void days_are_never_part_of_it() {
        assertThat(Chosen.of(a).through(d, rows).rows()).doesNotContain(day);
        assertThat(Chosen.all(rows).rows()).containsExactly(a, b, c, d);
    }

    @Test
    void a_row_is_added_and_taken_out_again() {
        Chosen two = Chosen.of(d).toggled(a);

        assertThat(ids(two, rows)).as("in the order of the timeline").containsExactly("a", "d");
        assertThat(ids(two.toggled(d), rows)).containsExactly("a");
        assertThat(two.toggled(d).toggled(a).rows()).isEmpty();
    }

    @Test
    void the_next_stretch_begins_at_the_row_that_was_added_last() {
        assertThat(ids(Chosen.of(a).toggled(c).through(d, rows), rows)).containsExactly("c", "d");
    }

    @Test
    void one_row_is_not_several() {
        assertThat(Chosen.NONE.several()).isFalse();
        assertThat(Chosen.of(a).several()).isFalse();
        assertThat(Chosen.of(a).toggled(b).several()).isTrue();
    }

    @Test
    void where_the_beginning_is_gone_the_stretch_is_the_row_alone() {
        TimelineRows without = rows(b, c, d);

        assertThat(ids(Chosen.of(a).through(d, without), without)).containsExactly("d");
        assertThat(ids(Chosen.NONE.through(d, without), without)).containsExactly("d");
    }

    @Test
    void rows_that_are_gone_are_let_go_and_the_others_stay() {
        Chosen three = Chosen.of(b).through(d, rows);

        Chosen left = three.following(rows(a, b, d), row -> row.equals(c) ? null : row);

        assertThat(ids(left, rows)).containsExactly("b", "d");
        assertThat(left.anchor()).isEqualTo(b);
    }

    @Test
    void an_act_counts_with_all_its_entries_each_once_even_where_they_stand_open_below_it() {
        List<TimelineEntry> states = List.of(entry("s1", 5), entry("s2", 5));
        TimelineRow.Act act = new TimelineRow.Act(states, true);
        List<TimelineRow> open = new ArrayList<>(List.of(act));
        states.forEach(e -> open.add(new TimelineRow.One(e, true)));
        TimelineRows shown = new TimelineRows(open, 2, 2);

        assertThat(ids(Chosen.all(shown), shown)).containsExactly("s1", "s2");
    }

    @Test
    void of_nothing_everything_is_nothing() {
        assertThat(Chosen.all(TimelineRows.EMPTY)).isEqualTo(Chosen.NONE);
    }
}
