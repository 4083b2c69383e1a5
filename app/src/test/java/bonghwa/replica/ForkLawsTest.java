package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Fork;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import bonghwa.store.Placed;
import bonghwa.testing.Scribe;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is held, and what the room shows, follows from the lines that came, however replicas forked and in whatever order they came. */
class ForkLawsTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    /** Two or three replicas of which some were copied or set back now and then, and wrote on in all copies. */
    private static List<Line> forked(int seed) {
        Random random = new Random(seed);
        List<Scribe> scribes = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            scribes.add(new Scribe(1 + i));
        }
        scribes.getFirst()
                .write("incident", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        for (int i = 0; i < 40; i++) {
            Scribe scribe = scribes.get(random.nextInt(scribes.size()));
            if (random.nextInt(8) == 0 && scribes.size() < 7) {
                scribe = random.nextBoolean()
                        ? scribe.copied()
                        : scribe.setBack(1 + random.nextInt(scribe.lines().size()));
                scribes.add(scribe);
            }
            scribe.later(random.nextInt(60))
                    .write("incident", new Operation.EntryLogged("E" + i, Content.of(Kind.NOTE, T, "글 " + i)));
        }
        Map<String, Line> once = new LinkedHashMap<>();
        scribes.forEach(s -> s.lines().forEach(line -> once.put(line.id(), line)));
        return List.copyOf(once.values());
    }

    /** Nothing yet, by somebody who trusts the first desk, whatever comes first. */
    private static Holding nothing() {
        Fold empty = Fold.empty(Clockwork.Kind.REAL, new Scribe(1).desk().id());
        return Holding.of(empty, Map.of(), Map.of(), HybridTimestamp.ZERO);
    }

    /** What is held once they came in batches, in that order, and those that continued nothing yet came again. */
    private static Holding held(List<Line> lines, Random random) {
        Holding holding = nothing();
        List<Line> left = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            List<Line> again = new ArrayList<>();
            for (int from = 0; from < left.size(); ) {
                int to = Math.min(left.size(), from + 1 + random.nextInt(12));
                Sifted sifted = Intake.sift(holding, left.subList(from, to));
                again.addAll(sifted.refused().keySet());
                assertThat(sifted.refused().values()).isSubsetOf(Chain.Fault.GAP);
                holding = taken(holding, sifted.taken());
                from = to;
            }
            left = again;
        }
        return holding;
    }

    private static Holding taken(Holding holding, List<Line> lines) {
        List<Placed> placed =
                lines.stream().map(line -> new Placed(line, At.START)).toList();
        return holding.folded(lines.stream().map(Recorded::of).toList(), holding.stamp())
                .placed(placed);
    }

    private static List<Line> shuffled(List<Line> lines, Random random) {
        List<Line> shuffled = new ArrayList<>(lines);
        shuffled.addAll(lines.subList(0, random.nextInt(lines.size())));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 30)
    void any_order_duplication_and_batching_of_forked_chains_gives_the_same_holding_vector_and_room(
            @ForAll @IntRange(max = 100_000) int seed) {
        List<Line> lines = forked(seed);
        Holding expected = held(lines, new Random(0));
        Random random = new Random(seed);

        Holding other = held(shuffled(lines, random), random);

        assertThat(other.vector()).isEqualTo(expected.vector());
        assertThat(other.room()).isEqualTo(expected.room());
        assertThat(lines).allMatch(other::holds);
    }

    @Property(tries = 30)
    void the_ends_of_the_branches_are_the_lines_that_no_other_line_follows(@ForAll @IntRange(max = 100_000) int seed) {
        List<Line> lines = forked(seed);
        List<String> followed = lines.stream()
                .map(l -> String.valueOf(l.head().origin().previous()))
                .toList();

        assertThat(held(lines, new Random(seed)).vector().ends().values().stream()
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .filter(l -> !followed.contains(l.id()))
                        .map(End::of)
                        .toList());
    }

    @Property(tries = 30)
    void the_room_tells_each_counter_where_two_lines_follow_one(@ForAll @IntRange(max = 100_000) int seed) {
        List<Line> lines = forked(seed);
        Map<String, Integer> followers = new HashMap<>();
        lines.forEach(l -> followers.merge(String.valueOf(l.head().origin().previous()), 1, Integer::sum));
        List<Fork> expected = lines.stream()
                .filter(l -> l.head().origin().previous() != null
                        && followers.get(l.head().origin().previous()) > 1)
                .map(l -> new Fork(
                        l.head().origin().replica(),
                        l.head().author().desk(),
                        l.head().origin().counter()))
                .distinct()
                .toList();

        assertThat(held(lines, new Random(seed)).room().forks()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A payload that got lost on the way and came later leaves no trace. */
    @Property(tries = 30)
    void holes_that_are_filled_later_leave_the_room_as_if_all_had_come_at_once(
            @ForAll @IntRange(max = 100_000) int seed) {
        List<Line> lines = forked(seed);
        Holding expected = held(lines, new Random(0));
        Random random = new Random(seed);
        List<Line> some = new ArrayList<>();
        lines.forEach(line -> some.add(random.nextInt(3) == 0 ? line.withoutPayload() : line));

        Holding holed = held(shuffled(some, random), random);
        assertThat(holed.holes().keySet())
                .containsExactlyInAnyOrderElementsOf(some.stream()
                        .filter(l -> l.payload().isEmpty())
                        .map(Line::id)
                        .toList());
        assertThat(holed.vector()).isEqualTo(expected.vector());

        Holding filled = holed;
        for (Line line : shuffled(lines, random)) {
            filled = taken(filled, Intake.sift(filled, List.of(line)).taken());
        }
        assertThat(filled.holes()).isEmpty();
        assertThat(filled.room()).isEqualTo(expected.room());
        assertThat(filled.vector()).isEqualTo(expected.vector());
    }

    /** What one lacks of the other, page by page, makes both equal. */
    @Property(tries = 30)
    void what_two_lack_of_each_other_makes_them_equal(@ForAll @IntRange(max = 100_000) int seed) {
        List<Line> lines = forked(seed);
        Random random = new Random(seed);
        Map<String, Line> byId = new HashMap<>();
        lines.forEach(l -> byId.put(l.id(), l));
        Holding one = some(lines, random);
        Holding other = some(lines, random);
        Holding whole = held(lines, new Random(0));

        for (int round = 0; round < 40; round++) {
            one = taken(one, lacking(whole, one, byId, 7));
            other = taken(other, lacking(one, other, byId, 3));
            one = taken(one, lacking(other, one, byId, 3));
        }

        assertThat(other.room()).isEqualTo(whole.room());
        assertThat(one.vector()).isEqualTo(other.vector());
    }

    /** A gapless part of all lines. */
    private static Holding some(List<Line> lines, Random random) {
        Holding holding = nothing();
        List<Line> part = new ArrayList<>(lines);
        part.removeIf(_ -> random.nextInt(6) == 0);
        return taken(holding, Intake.sift(holding, part).taken());
    }

    private static List<Line> lacking(Holding giver, Holding taker, Map<String, Line> byId, int most) {
        List<Line> lines = new ArrayList<>();
        giver.branches()
                .forEach((replica, branches) -> branches.lacking(taker.vector().of(replica))
                        .lines()
                        .limit(most)
                        .forEach(spot -> lines.add(byId.get(branches.id(spot)))));
        return Intake.sift(taker, lines).taken();
    }
}
