package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Histories against the plainest way to find the same: look at every report up to the minute, one after the other. */
class HistoryLawsTest {

    private static final int LAST = 45;

    @Provide
    Arbitrary<List<Said>> reports() {
        return Said.several();
    }

    private static StateHistory history(List<Said> said, long seed) {
        return Said.log(Said.entries(said), seed).history(Said.PART);
    }

    /** The state that was last named by then. */
    private static State naive(List<Said> said, int minute) {
        State state = State.UNKNOWN;
        for (Said one : Said.by(said, minute)) {
            state = one.reports() ? one.state() : state;
        }
        return state;
    }

    @Property(tries = 200)
    void at_every_minute_the_state_is_the_one_that_was_last_named(
            @ForAll("reports") List<Said> said, @ForAll long seed) {
        StateHistory history = history(said, seed);
        for (int minute = 0; minute <= LAST; minute++) {
            assertThat(history.at(Said.minute(minute)).state()).isEqualTo(naive(said, minute));
        }
    }

    @Property(tries = 200)
    void the_stretches_say_the_same_as_the_states_and_no_two_neighbours_are_equal(
            @ForAll("reports") List<Said> said, @ForAll long seed) {
        List<Span> spans = history(said, seed).spans(Said.minute(LAST));
        for (int minute = 0; minute <= LAST; minute++) {
            Instant moment = Said.minute(minute);
            List<State> then = spans.stream()
                    .filter(s -> !s.from().isAfter(moment)
                            && (s.until() == null || s.until().isAfter(moment)))
                    .map(Span::state)
                    .toList();
            boolean spoken = Said.by(said, minute).stream().anyMatch(Said::reports);
            assertThat(then).isEqualTo(spoken ? List.of(naive(said, minute)) : List.of());
        }
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).state()).isNotEqualTo(spans.get(i - 1).state());
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).until());
        }
        assertThat(spans).allMatch(s -> s.until() == null || s.until().isAfter(s.from()));
        assertThat(spans.stream().filter(s -> s.until() == null).count()).isEqualTo(spans.isEmpty() ? 0 : 1);
    }

    @Property(tries = 200)
    void last_confirmed_is_the_last_time_that_anybody_looked(@ForAll("reports") List<Said> said) {
        StateHistory history = history(said, 1);
        for (int minute = 0; minute <= LAST; minute += 5) {
            @Nullable Instant last = null;
            for (Said one : Said.by(said, minute)) {
                boolean looked = one.reports() || (one.confirms() && !one.estimates());
                last = looked ? Said.minute(one.minute()) : last;
            }
            assertThat(history.at(Said.minute(minute)).lastConfirmed()).isEqualTo(last);
        }
    }

    @Property(tries = 200)
    void since_is_the_first_moment_of_the_run_of_equal_last_words(@ForAll("reports") List<Said> said) {
        StateHistory history = history(said, 2);
        for (int minute = 0; minute <= LAST; minute += 5) {
            // Of what was said within one minute the last word counts.
            NavigableMap<Integer, State> last = new TreeMap<>();
            Said.by(said, minute).stream().filter(Said::reports).forEach(s -> last.put(s.minute(), s.state()));
            @Nullable Instant since = null;
            for (Map.Entry<Integer, State> one : last.descendingMap().entrySet()) {
                if (one.getValue() != last.lastEntry().getValue()) {
                    break;
                }
                since = Said.minute(one.getKey());
            }
            assertThat(history.at(Said.minute(minute)).since()).isEqualTo(since);
        }
    }

    @Property(tries = 200)
    void an_estimate_is_the_last_one_given_since_it_last_worked(@ForAll("reports") List<Said> said) {
        StateHistory history = history(said, 3);
        for (int minute = 0; minute <= LAST; minute += 5) {
            State state = State.UNKNOWN;
            List<@Nullable Instant> given = new ArrayList<>();
            for (Said one : Said.by(said, minute)) {
                state = one.reports() ? one.state() : state;
                if (state == State.OPERATIONAL) {
                    given.clear();
                } else if (one.estimates()) {
                    given.add(one.eta() == 0 ? null : Said.minute(100 + one.eta()));
                }
            }
            Estimate estimate = history.at(Said.minute(minute)).estimate();
            assertThat(estimate.at()).isEqualTo(given.isEmpty() ? null : given.getLast());
            assertThat(estimate.slips()).isEqualTo(slips(given));
        }
    }

    /** An estimate that was taken back in between is passed over: the next one is held against the one before. */
    private static int slips(List<@Nullable Instant> given) {
        int slips = 0;
        @Nullable Instant before = null;
        for (@Nullable Instant one : given) {
            if (one != null) {
                slips += before != null && one.isAfter(before) ? 1 : 0;
                before = one;
            }
        }
        return slips;
    }

    @Property(tries = 100)
    void a_correction_of_a_time_moves_the_report_as_if_it_had_been_given_there_at_once(
            @ForAll("reports") List<Said> said,
            @ForAll @IntRange(max = 19) int which,
            @ForAll @IntRange(max = 40) int to) {
        if (which >= said.size()) {
            return;
        }
        Change moved = Change.NONE.withOccurred(When.exactly(Said.minute(to)));
        List<TimelineEntry> corrected = new ArrayList<>(Said.entries(said));
        corrected.set(which, amended(corrected.get(which), moved));
        Said one = said.get(which);
        List<Said> straight = new ArrayList<>(said);
        straight.set(which, new Said(to, one.kind(), one.state(), one.eta()));

        StateHistory history = Said.log(corrected, which).history(Said.PART);

        for (int minute = 0; minute <= LAST; minute++) {
            assertThat(history.at(Said.minute(minute)).state()).isEqualTo(naive(straight, minute));
        }
        assertThat(history.points().stream().filter(StatePoint::corrected)).hasSize(1);
    }

    @Property(tries = 100)
    void a_struck_report_leaves_the_history_as_if_it_had_never_been_given(
            @ForAll("reports") List<Said> said, @ForAll @IntRange(max = 19) int which) {
        if (which >= said.size()) {
            return;
        }
        List<TimelineEntry> entries = new ArrayList<>(Said.entries(said));
        Log before = Said.log(entries, which);
        Log struck = before.with(List.of(amended(entries.get(which), Change.NONE.withStruck(true))));
        List<TimelineEntry> others = new ArrayList<>(entries);
        others.remove(which);

        assertThat(struck.states()).isEqualTo(Said.log(others, 0).states());
        assertThat(struck.with(List.of(entries.get(which))).states()).isEqualTo(before.states());
    }

    private static TimelineEntry amended(TimelineEntry entry, Change change) {
        return entry.amended(new Amendment(Story.mark(500), List.of(entry.id()), change, "why"));
    }
}
