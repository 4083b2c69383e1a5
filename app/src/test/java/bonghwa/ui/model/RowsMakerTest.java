package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rows made step by step are the rows made at once. */
class RowsMakerTest {

    private static final Instant START = Weekend.kst("2022-10-15T21:00:00");
    private static final RowsMaker.Frame ALL = frame(TimelineFilter.ALL);

    private RowsMaker maker = new RowsMaker();

    private static RowsMaker.Frame frame(TimelineFilter filter) {
        return new RowsMaker.Frame(filter, Catalogue.EMPTY, Weekend.KST, List.of());
    }

    private TimelineRows rows(Log log, RowsMaker.Frame frame) {
        return maker.rows(log, frame, frame.wanted());
    }

    private static TimelineRows atOnce(Log log, RowsMaker.Frame frame, Set<String> opened) {
        return TimelineBuilder.rows(TimelineRows.EMPTY, Instant.MIN, log.entries(), frame.wanted(), frame, opened);
    }

    private static Mark mark(int n) {
        return new Mark("e" + n, new Position(n, 0, "r", n), START.plusMillis(n), new Author("desk", null, null));
    }

    private static TimelineEntry entry(int n, Instant at, boolean state) {
        List<Report> reports = state ? List.of(Report.of(Target.service("s" + n), State.DEGRADED)) : List.of();
        Kind kind = state ? Kind.STATUS : Kind.NOTE;
        return TimelineEntry.written(
                "K" + n,
                mark(n),
                new Content(kind, When.exactly(at), Text.of("글"), null, About.NOTHING, reports, null));
    }

    /** Some hours around midnight, many things at one moment. */
    private static Instant moment(Random random) {
        return START.plus(Duration.ofHours(random.nextInt(30)));
    }

    private static TimelineEntry changed(TimelineEntry entry, int n, Random random) {
        Change change =
                switch (random.nextInt(3)) {
                    case 0 -> Change.NONE.withOccurred(When.exactly(moment(random)));
                    case 1 -> Change.NONE.withStruck(random.nextBoolean());
                    default -> Change.NONE.withPinned(random.nextBoolean());
                };
        return entry.amended(new Amendment(mark(n), List.of(), change, null));
    }

    private static Log step(Log log, int n, Random random) {
        if (log.entries().isEmpty() || random.nextInt(3) > 0) {
            boolean state = random.nextInt(3) > 0;
            Instant at = moment(random);
            return log.with(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> entry(n * 10 + i, at, state))
                    .toList());
        }
        List<TimelineEntry> entries = log.entries();
        return log.with(List.of(changed(entries.get(random.nextInt(entries.size())), n * 10 + 9, random)));
    }

    @Property(tries = 60)
    void rows_made_step_by_step_are_the_rows_made_at_once(@ForAll @IntRange(max = 1_000_000) int seed) {
        maker = new RowsMaker();
        Random random = new Random(seed);
        Log log = Log.EMPTY;
        for (int n = 1; n < 60; n++) {
            log = step(log, n, random);
            RowsMaker.Frame frame = random.nextInt(10) > 0 ? ALL : frame(TimelineFilter.ALL.withPinnedOnly(true));

            assertThat(rows(log, frame)).isEqualTo(atOnce(log, frame, Set.of()));
        }
    }

    @Property(tries = 30)
    void an_open_act_stays_open_whatever_comes(@ForAll @IntRange(max = 1_000_000) int seed) {
        maker = new RowsMaker();
        Random random = new Random(seed);
        Log log = Log.EMPTY.with(
                IntStream.range(0, 4).mapToObj(i -> entry(i, START, true)).toList());
        TimelineRow.Act act = (TimelineRow.Act) rows(log, ALL).get(1);
        maker.toggle(act);
        for (int n = 1; n < 30; n++) {
            log = step(log, n, random);

            assertThat(rows(log, ALL)).isEqualTo(atOnce(log, ALL, Set.of(act.id())));
        }
    }

    @Test
    void what_did_not_change_gives_the_very_same_rows() {
        Log log = Log.EMPTY.with(List.of(entry(1, START, false)));

        assertThat(rows(log, ALL)).isSameAs(rows(log, ALL));
    }

    @Test
    void a_row_that_did_not_change_is_the_same_after_one_more_came() {
        Log log = Log.EMPTY.with(List.of(entry(1, START, false), entry(2, START.plusSeconds(60), false)));
        TimelineRow first = rows(log, ALL).get(1);

        assertThat(rows(log.with(List.of(entry(3, START.plusSeconds(60), false))), ALL)
                        .get(1))
                .isSameAs(first);
    }

    @Test
    void a_day_whose_only_entry_moved_away_is_gone() {
        TimelineEntry late = entry(2, START.plus(Duration.ofHours(10)), false);
        Log log = Log.EMPTY.with(List.of(entry(1, START, false), late));
        assertThat(rows(log, ALL).size()).isEqualTo(4);

        assertThat(rows(moved(log, late, START.plus(Duration.ofHours(50))), ALL).rows())
                .extracting(TimelineRow::id)
                .containsExactly("day:2022-10-15", "e1", "day:2022-10-17", "e2");
        assertThat(rows(moved(log, late, START.plusSeconds(1)), ALL).rows())
                .extracting(TimelineRow::id)
                .containsExactly("day:2022-10-15", "e1", "e2");
    }

    private static Log moved(Log log, TimelineEntry entry, Instant to) {
        Change change = Change.NONE.withOccurred(When.exactly(to));
        return log.with(List.of(entry.amended(new Amendment(mark(3), List.of(), change, null))));
    }

    @Test
    void another_incident_begins_with_closed_acts() {
        Log log = Log.EMPTY.with(
                IntStream.range(0, 3).mapToObj(i -> entry(i, START, true)).toList());
        maker.toggle((TimelineRow.Act) rows(log, ALL).get(1));
        assertThat(rows(log, ALL).size()).isEqualTo(5);
        maker.closeAll();

        assertThat(rows(log, ALL).size()).isEqualTo(2);
    }
}
