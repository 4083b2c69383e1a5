package bonghwa.domain;

import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Concurrent edits of the catalogue can make things need themselves: the board still has an answer, and names them. */
class CyclesTest {

    private static Story ring() {
        return new Story()
                .service("a", "x")
                .service("b", "x")
                .service("c", "x")
                .service("d", "x")
                .hard("a", "b/x")
                .hard("b", "c/x")
                .hard("c", "a/x")
                .hard("d", "a/x");
    }

    private static Story all(Story story, State state) {
        return story.says("10:00", "a/x", state)
                .says("10:00", "b/x", state)
                .says("10:00", "c/x", state)
                .says("10:00", "d/x", state);
    }

    @Test
    void a_ring_in_which_all_is_well_is_well() {
        assertThat(all(ring(), OPERATIONAL).at("11:00").services())
                .extracting(s -> s.effective().state())
                .containsOnly(OPERATIONAL);
    }

    @Test
    void one_outage_in_a_ring_takes_all_of_it() {
        Story story = all(ring(), OPERATIONAL).says("10:30", "c/x", MAJOR_OUTAGE);

        assertThat(story.at("11:00").services())
                .extracting(s -> s.effective().state())
                .containsOnly(MAJOR_OUTAGE);
        assertThat(story.function("11:00", "c/x").effective().because()).isNull();
        assertThat(story.function("11:00", "d/x").since()).isEqualTo(Story.t("10:30"));
    }

    @Test
    void once_it_is_mended_nothing_in_the_ring_keeps_itself_down() {
        Story story =
                all(ring(), OPERATIONAL).says("10:30", "c/x", MAJOR_OUTAGE).says("10:40", "c/x", OPERATIONAL);

        assertThat(story.at("11:00").services())
                .extracting(s -> s.effective().state())
                .containsOnly(OPERATIONAL);
    }

    @Test
    void what_nobody_knows_in_a_ring_stays_unknown() {
        assertThat(all(ring(), UNKNOWN).at("11:00").services())
                .extracting(s -> s.effective().state())
                .containsOnly(UNKNOWN);
    }

    @Test
    void exactly_the_members_of_a_ring_are_listed_not_who_hangs_on_it() {
        assertThat(ring().at("11:00").cyclic())
                .containsExactlyInAnyOrder(
                        Target.function("a", "x"), Target.function("b", "x"), Target.function("c", "x"));
    }

    @Test
    void a_ring_over_a_whole_service_is_found_too() {
        Story story = new Story()
                .service("a", "x", "y")
                .service("b", "x")
                .hard("a/x", "b")
                .hard("b", "a");

        assertThat(story.at("11:00").cyclic())
                .containsExactlyInAnyOrder(Target.function("a", "x"), Target.function("b", "x"));
    }

    /** Twelve services in any tangle of needs: (who, on whom, hard). */
    @Provide
    Arbitrary<List<Tuple.Tuple3<Integer, Integer, Boolean>>> tangles() {
        Arbitrary<Integer> node = Arbitraries.integers().between(0, 11);
        return Combinators.combine(node, node, Arbitraries.of(true, false))
                .as(Tuple::of)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<State>> states() {
        return Arbitraries.of(State.class).list().ofSize(12);
    }

    @Property(tries = 300)
    void a_tangle_has_states_that_fit_together_and_the_least_of_them(
            @ForAll("tangles") List<Tuple.Tuple3<Integer, Integer, Boolean>> needs, @ForAll("states") List<State> own) {
        Story story = new Story();
        IntStream.range(0, 12).forEach(i -> story.service("s" + i, "f"));
        needs.forEach(n -> {
            if (n.get3()) {
                story.hard("s" + n.get1(), "s" + n.get2() + "/f");
            } else {
                story.soft("s" + n.get1(), "s" + n.get2() + "/f");
            }
        });
        IntStream.range(0, 12).forEach(i -> story.says("10:00", "s" + i + "/f", own.get(i)));
        Board board = story.at("11:00");
        Map<Target, Effective> now = board.services().stream()
                .flatMap(s -> s.functions().stream())
                .collect(Collectors.toMap(f -> new Target.OfFunction(f.ref()), FunctionBoard::effective));

        for (Service service : story.catalogue().services()) {
            Target self = Target.function(service.id(), "f");
            State reported = own.get(Integer.parseInt(service.id().substring(1)));
            Effective expected = Effective.own(reported);
            for (Dependency need : service.needs(self)) {
                expected = Impact.of(expected, now.get(need.on()).state(), need.hard(), need.on());
            }
            assertThat(now.get(self).state()).isEqualTo(expected.state());
            assertThat(now.get(self).unconfirmed()).isEqualTo(expected.unconfirmed());
            assertThat(now.get(self).noted()).containsExactlyInAnyOrderElementsOf(expected.noted());
            assertThat(justified(now, self, 12))
                    .as("%s is %s because of something", self, expected)
                    .isTrue();
        }
    }

    /** Least: whoever is worse than its own state names a cause, and that one another, until one is so by itself. */
    private static boolean justified(Map<Target, Effective> now, Target target, int steps) {
        @Nullable Target because = now.get(target).because();
        return because == null || (steps > 0 && justified(now, because, steps - 1));
    }
}
