package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAINTENANCE;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Effective states against two other ways to find them: recursion where nothing needs itself, and trying all combinations. */
class EffectsOracleTest {

    /** From the least bad to the worst, written out here and not taken from the code. */
    private static final List<State> BADNESS =
            List.of(OPERATIONAL, DEGRADED, RECOVERING, UNKNOWN, PARTIAL_OUTAGE, MAINTENANCE, MAJOR_OUTAGE);

    record Need(int who, int on, boolean hard) {}

    private static Arbitrary<List<Need>> needs(int nodes, Arbitrary<Boolean> hard) {
        Arbitrary<Integer> node = Arbitraries.integers().between(0, nodes - 1);
        return Combinators.combine(node, node, hard).as(Need::new).list().ofMaxSize(nodes * 3);
    }

    /** Everybody needs only who comes before: no rings. */
    @Provide
    Arbitrary<List<Need>> ladders() {
        return needs(10, Arbitraries.of(true, false))
                .map(all -> all.stream().filter(n -> n.on() < n.who()).toList());
    }

    @Provide
    Arbitrary<List<Need>> hardTangles() {
        return needs(4, Arbitraries.just(true))
                .map(all -> all.stream().filter(n -> n.on() != n.who()).toList());
    }

    @Provide
    Arbitrary<List<State>> states() {
        return Arbitraries.of(State.class).list().ofSize(10);
    }

    private static Board board(int nodes, List<Need> needs, List<State> own) {
        Story story = new Story();
        IntStream.range(0, nodes).forEach(i -> story.service("s" + i, "f"));
        needs.forEach(n -> {
            String on = "s" + n.on() + "/f";
            if (n.hard()) {
                story.hard("s" + n.who(), on);
            } else {
                story.soft("s" + n.who(), on);
            }
        });
        IntStream.range(0, nodes).forEach(i -> story.says("10:00", "s" + i + "/f", own.get(i)));
        return story.at("11:00");
    }

    private static State of(Board board, int node) {
        return board.function(new FunctionRef("s" + node, "f"))
                .orElseThrow()
                .effective()
                .state();
    }

    /** The table of the design in the words of the design. */
    private static State dragged(State own, State upstream, boolean hard) {
        State floor =
                switch (upstream) {
                    case MAJOR_OUTAGE -> hard ? MAJOR_OUTAGE : DEGRADED;
                    case MAINTENANCE -> hard ? MAINTENANCE : OPERATIONAL;
                    case PARTIAL_OUTAGE -> hard ? PARTIAL_OUTAGE : DEGRADED;
                    case DEGRADED -> hard ? DEGRADED : OPERATIONAL;
                    case RECOVERING -> hard ? RECOVERING : OPERATIONAL;
                    case UNKNOWN, OPERATIONAL -> OPERATIONAL;
                };
        if (own == UNKNOWN) {
            return floor == MAJOR_OUTAGE || floor == MAINTENANCE ? floor : UNKNOWN;
        }
        return BADNESS.indexOf(floor) > BADNESS.indexOf(own) ? floor : own;
    }

    @Property(tries = 300)
    void where_nothing_needs_itself_one_look_from_the_bottom_up_finds_the_same(
            @ForAll("ladders") List<Need> needs, @ForAll("states") List<State> own) {
        Board board = board(10, needs, own);
        List<State> expected = new ArrayList<>();
        for (int node = 0; node < 10; node++) {
            State state = own.get(node);
            for (Need need : needs) {
                if (need.who() == node) {
                    state = dragged(state, expected.get(need.on()), need.hard());
                }
            }
            expected.add(state);
            assertThat(of(board, node)).as("s%d of %s", node, needs).isEqualTo(state);
        }
        assertThat(board.cyclic()).isEmpty();
    }

    /** All ways to give four nodes a state; the ones that fit together; the least of these. */
    @Property(tries = 60)
    void in_rings_of_hard_needs_it_is_the_least_of_all_that_fit_together(
            @ForAll("hardTangles") List<Need> needs, @ForAll("states") List<State> own) {
        Board board = board(4, needs, own);
        List<State> found = IntStream.range(0, 4).mapToObj(i -> of(board, i)).toList();

        assertThat(fits(found, needs, own)).isTrue();
        for (List<State> other : all(4)) {
            if (fits(other, needs, own)) {
                for (int i = 0; i < 4; i++) {
                    assertThat(BADNESS.indexOf(found.get(i)))
                            .as("%s and %s for %s", found, other, needs)
                            .isLessThanOrEqualTo(BADNESS.indexOf(other.get(i)));
                }
            }
        }
    }

    private static boolean fits(List<State> states, List<Need> needs, List<State> own) {
        for (int node = 0; node < states.size(); node++) {
            State state = own.get(node);
            for (Need need : needs) {
                if (need.who() == node) {
                    state = dragged(state, states.get(need.on()), need.hard());
                }
            }
            if (state != states.get(node)) {
                return false;
            }
        }
        return true;
    }

    private static List<List<State>> all(int nodes) {
        if (nodes == 0) {
            return List.of(List.of());
        }
        List<List<State>> longer = new ArrayList<>();
        for (List<State> shorter : all(nodes - 1)) {
            for (State state : State.values()) {
                List<State> more = new ArrayList<>(shorter);
                more.add(state);
                longer.add(more);
            }
        }
        return longer;
    }

    @Property(tries = 200)
    void the_order_in_which_needs_are_listed_does_not_matter(
            @ForAll("ladders") List<Need> needs, @ForAll("states") List<State> own) {
        Board one = board(10, needs, own);
        Board other = board(10, needs.reversed(), own);
        for (int node = 0; node < 10; node++) {
            assertThat(of(other, node)).isEqualTo(of(one, node));
        }
    }

    @Property(tries = 200)
    void nobody_is_better_than_what_was_reported_and_who_needs_nothing_is_exactly_that(
            @ForAll("ladders") List<Need> needs, @ForAll("states") List<State> own) {
        Board board = board(10, needs, own);
        for (int node = 0; node < 10; node++) {
            int self = node;
            assertThat(BADNESS.indexOf(of(board, node))).isGreaterThanOrEqualTo(BADNESS.indexOf(own.get(node)));
            if (needs.stream().noneMatch(n -> n.who() == self)) {
                assertThat(of(board, node)).isEqualTo(own.get(node));
            }
        }
    }

    private static State rolledUp(List<State> states) {
        List<State> known = states.stream().filter(s -> s != UNKNOWN).toList();
        boolean some = known.contains(OPERATIONAL) || known.contains(DEGRADED);
        boolean none = known.contains(PARTIAL_OUTAGE) || known.contains(MAINTENANCE) || known.contains(MAJOR_OUTAGE);
        if (some && none) {
            return PARTIAL_OUTAGE;
        }
        State worst = UNKNOWN;
        for (State state : known) {
            worst = worst == UNKNOWN || BADNESS.indexOf(state) > BADNESS.indexOf(worst) ? state : worst;
        }
        return worst;
    }

    @Property(tries = 500)
    void a_service_is_what_the_design_says_of_its_functions(@ForAll @Size(max = 6) List<State> states) {
        assertThat(RollUp.of(states)).isEqualTo(rolledUp(states));
    }

    @Property(tries = 300)
    void a_service_on_the_board_is_the_roll_up_of_its_functions_as_they_are_worth(
            @ForAll @Size(min = 1, max = 5) List<State> functions, @ForAll State upstream, @ForAll boolean hard) {
        Story story = new Story()
                .service("up", "u")
                .service(
                        "s",
                        IntStream.range(0, functions.size())
                                .mapToObj(i -> "f" + i)
                                .toArray(String[]::new));
        Story joined = hard ? story.hard("s/f0", "up/u") : story.soft("s/f0", "up/u");
        joined.says("10:00", "up/u", upstream);
        IntStream.range(0, functions.size()).forEach(i -> joined.says("10:00", "s/f" + i, functions.get(i)));
        List<State> worth = new ArrayList<>(functions);
        worth.set(0, dragged(functions.getFirst(), upstream, hard));

        ServiceBoard board = joined.board("11:00", "s");

        assertThat(board.effective().state()).isEqualTo(rolledUp(worth));
        assertThat(board.reported().state()).isEqualTo(rolledUp(functions));
        assertThat(board.operational())
                .isEqualTo((int) worth.stream().filter(s -> s == OPERATIONAL).count());
        assertThat(board.unknown())
                .isEqualTo((int) worth.stream().filter(s -> s == UNKNOWN).count());
    }
}
