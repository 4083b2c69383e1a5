package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Moment;
import bonghwa.domain.Phase;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Rows made of a few entries: days, single entries, and acts of many states. */
class TimelineBuilderTest {

    private static final String NOON = "2022-10-16T12:00:00";

    private static TimelineEntry note(String id, String local) {
        return entry(id, Weekend.kst(local), "K", List.of());
    }

    private static TimelineEntry state(String id, String local) {
        return state(id, local, "K");
    }

    private static TimelineEntry state(String id, String local, String desk) {
        return entry(id, Weekend.kst(local), desk, List.of(Report.of(Target.service("s" + id), State.DEGRADED)));
    }

    private static TimelineEntry entry(String id, Instant at, String desk, List<Report> reports) {
        Mark mark = new Mark(id, new Position(at.toEpochMilli(), 0, desk, 1), at, new Author(desk, null, null));
        Kind kind = reports.isEmpty() ? Kind.MILESTONE : Kind.STATUS;
        return TimelineEntry.written(
                id, mark, new Content(kind, When.exactly(at), Text.of("words"), null, About.NOTHING, reports, null));
    }

    private static TimelineEntry changed(TimelineEntry entry, Change change) {
        return entry.amended(
                new Amendment(Weekend.mark("z" + entry.id(), Weekend.MOMENT), List.of(entry.id()), change, null));
    }

    private static TimelineRows rows(TimelineEntry... entries) {
        return rows(List.of(entries), _ -> true, Set.of());
    }

    private static TimelineRows rows(
            List<TimelineEntry> entries, Predicate<TimelineEntry> wanted, Set<String> opened, Turn... turns) {
        RowsMaker.Frame frame = new RowsMaker.Frame(TimelineFilter.ALL, Catalogue.EMPTY, Weekend.KST, List.of(turns));
        return TimelineBuilder.rows(TimelineRows.EMPTY, Instant.MIN, entries, wanted, frame, opened);
    }

    private static Turn turn(String id, String local) {
        Instant at = Weekend.kst(local);
        Mark mark = new Mark(id, new Position(at.toEpochMilli(), 0, "K", 1), at, new Author("K", null, null));
        return new Turn(new Turn.What.Reached(Phase.IDENTIFIED), at, mark);
    }

    private static List<String> ids(TimelineRows rows) {
        return rows.rows().stream().map(TimelineRow::id).toList();
    }

    @Test
    void no_entries_make_no_rows() {
        assertThat(rows()).isEqualTo(TimelineRows.EMPTY);
    }

    @Test
    void a_day_begins_at_midnight_of_the_rooms_zone_and_is_said_once() {
        assertThat(ids(rows(note("a", "2022-10-15T23:59:59"), note("b", "2022-10-16T00:00:00"), note("c", NOON))))
                .containsExactly("day:2022-10-15", "a", "day:2022-10-16", "b", "c");
    }

    @Test
    void a_day_without_entries_is_not_said() {
        assertThat(ids(rows(note("a", "2022-10-15T12:00:00"), note("b", "2022-10-19T12:00:00"))))
                .containsExactly("day:2022-10-15", "a", "day:2022-10-19", "b");
    }

    @Test
    void two_states_are_two_rows_and_three_are_one() {
        assertThat(ids(rows(state("a", NOON), state("b", NOON)))).containsExactly("day:2022-10-16", "a", "b");
        assertThat(ids(rows(state("a", NOON), state("b", NOON), state("c", NOON))))
                .containsExactly("day:2022-10-16", "act:a");
    }

    @Test
    void states_of_different_moments_are_not_one_act() {
        assertThat(ids(rows(state("a", NOON), state("b", NOON), state("c", "2022-10-16T12:00:01"))))
                .doesNotContain("act:a");
    }

    @Test
    void states_of_different_desks_are_not_one_act() {
        assertThat(ids(rows(state("a", NOON), state("b", NOON, "B"), state("c", NOON))))
                .doesNotContain("act:a");
    }

    @Test
    void a_note_between_states_ends_the_act() {
        assertThat(ids(rows(state("a", NOON), state("b", NOON), note("n", NOON), state("c", NOON))))
                .containsExactly("day:2022-10-16", "a", "b", "n", "c");
    }

    @Test
    void what_is_pinned_or_struck_is_never_inside_a_closed_row() {
        TimelineEntry pinned = changed(state("b", NOON), Change.NONE.withPinned(true));
        TimelineEntry struck = changed(state("c", NOON), Change.NONE.withStruck(true));
        assertThat(ids(rows(state("a", NOON), pinned, struck, state("d", NOON))))
                .containsExactly("day:2022-10-16", "a", "b", "c", "d");
    }

    @Test
    void an_open_act_is_followed_by_its_parts() {
        TimelineRows rows =
                rows(List.of(state("a", NOON), state("b", NOON), state("c", NOON)), _ -> true, Set.of("act:a"));
        assertThat(ids(rows)).containsExactly("day:2022-10-16", "act:a", "a", "b", "c");
        assertThat(rows.rows().subList(2, 5)).allMatch(r -> r instanceof TimelineRow.One one && one.part());
    }

    @Test
    void an_act_counts_its_states() {
        TimelineRows rows = rows(state("a", NOON), state("b", NOON), state("c", NOON));
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        TimelineRow.Act.class,
                        act -> assertThat(act.counts()).containsExactly(Map.entry(State.DEGRADED, 3)));
    }

    @Test
    void what_is_not_wanted_makes_no_row_and_no_day_but_is_counted_in_the_total() {
        TimelineEntry hidden = note("a", "2022-10-15T12:00:00");
        TimelineRows rows = rows(List.of(hidden, note("b", NOON)), e -> e != hidden, Set.of());
        assertThat(ids(rows)).containsExactly("day:2022-10-16", "b");
        assertThat(rows.shown()).isEqualTo(1);
        assertThat(rows.total()).isEqualTo(2);
    }

    @Test
    void a_row_is_found_at_its_place_and_nowhere_else() {
        TimelineEntry b = note("b", NOON);
        TimelineRows rows = rows(note("a", "2022-10-15T12:00:00"), b);
        assertThat(rows.indexOf("b", Moment.of(b))).isEqualTo(3);
        assertThat(rows.indexOf("a", Moment.of(b))).isEqualTo(-1);
        assertThat(rows.indexOf(rows.get(2))).isEqualTo(2);
    }

    @Test
    void a_moment_leads_to_the_first_row_from_then_on() {
        TimelineRows rows = rows(note("a", "2022-10-15T12:00:00"), note("b", NOON));
        assertThat(rows.from(Weekend.kst("2022-10-15T11:00:00"))).isEqualTo(1);
        assertThat(rows.from(Weekend.kst("2022-10-15T12:00:00"))).isEqualTo(1);
        assertThat(rows.from(Weekend.kst("2022-10-16T00:00:00"))).isEqualTo(2);
        assertThat(rows.from(Weekend.kst("2022-10-17T00:00:00"))).isEqualTo(4);
    }

    @Test
    void an_entry_that_was_filtered_out_is_shown_by_no_row() {
        TimelineRows rows =
                rows(note("a", "2022-10-15T12:00:00"), state("b", NOON), state("c", NOON), state("d", NOON));
        assertThat(rows.showing(state("c", NOON))).isEqualTo(3);
        assertThat(rows.showing(note("x", NOON))).isEqualTo(-1);
        assertThat(rows.showing(note("x", "2022-10-14T12:00:00"))).isEqualTo(-1);
    }

    @Test
    void a_turn_of_the_matter_stands_where_it_happened_and_counts_as_no_entry() {
        List<TimelineEntry> entries = List.of(note("a", "2022-10-15T23:00:00"), note("b", NOON));

        TimelineRows rows = rows(entries, _ -> true, Set.of(), turn("t", "2022-10-16T09:00:00"));

        assertThat(ids(rows)).containsExactly("day:2022-10-15", "a", "day:2022-10-16", "turn:2:t", "b");
        assertThat(rows.shown()).isEqualTo(2);
        assertThat(rows.total()).isEqualTo(2);
    }

    @Test
    void a_turn_after_all_entries_or_without_any_is_seen_too() {
        assertThat(ids(rows(List.of(), _ -> true, Set.of(), turn("t", NOON))))
                .containsExactly("day:2022-10-16", "turn:2:t");
        assertThat(ids(rows(List.of(note("a", NOON)), _ -> true, Set.of(), turn("t", "2022-10-17T00:00:00"))))
                .containsExactly("day:2022-10-16", "a", "day:2022-10-17", "turn:2:t");
    }

    @Test
    void rows_before_a_moment_keep_their_turns_and_those_from_it_on_are_made_anew() {
        Turn early = turn("early", "2022-10-16T09:00:00");
        Turn late = turn("late", "2022-10-16T13:00:00");
        List<TimelineEntry> entries = List.of(note("a", "2022-10-16T10:00:00"), note("b", NOON));
        RowsMaker.Frame frame =
                new RowsMaker.Frame(TimelineFilter.ALL, Catalogue.EMPTY, Weekend.KST, List.of(early, late));
        TimelineRows all = rows(entries, _ -> true, Set.of(), early, late);
        Instant from = Weekend.kst(NOON);

        TimelineRows again = TimelineBuilder.rows(all.before(from), from, entries, _ -> true, frame, Set.of());

        assertThat(again).isEqualTo(all);
    }
}
