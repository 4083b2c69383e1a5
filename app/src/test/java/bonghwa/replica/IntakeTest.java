package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import bonghwa.store.Placed;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a page of lines is taken: those that continue something, up to the last good signature of each branch. */
class IntakeTest {

    private static final Holding NOTHING = Holding.empty(Clockwork.Kind.REAL);

    private final Scribe scribe = written(new Scribe(5), 6);

    private static Scribe written(Scribe scribe, int lines) {
        for (int i = 0; i < lines; i++) {
            scribe.later(5)
                    .write(
                            "incident",
                            new Operation.EntryPinned("e" + scribe.lines().size(), true));
        }
        return scribe;
    }

    /** The same line as if nobody had signed it; its hash is another one. */
    private Line unsigned(Line line) {
        return signedAs(line, scribe.lines().getFirst());
    }

    private static Line signedAs(Line line, Line other) {
        try {
            String[] parts = text(line).split("\t", -1);
            return Line.parse((parts[0] + "\t" + text(other).split("\t", -1)[1] + "\t" + parts[2])
                    .getBytes(StandardCharsets.UTF_8));
        } catch (MalformedLine e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(Line line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8).stripTrailing();
    }

    private static Holding taken(Holding holding, List<Line> lines) {
        return holding.folded(lines.stream().map(Recorded::of).toList(), holding.stamp())
                .placed(lines.stream().map(l -> new Placed(l, At.START)).toList());
    }

    @Test
    void all_lines_of_a_whole_chain_are_taken_in_their_order() {
        Sifted sifted = Intake.sift(NOTHING, scribe.lines().reversed());

        assertThat(sifted.taken()).isEqualTo(scribe.lines());
        assertThat(sifted.refused()).isEmpty();
    }

    @Test
    void a_last_line_that_nobody_signed_is_refused_and_all_before_it_taken() {
        List<Line> lines = new ArrayList<>(scribe.lines());
        Line forged = unsigned(lines.removeLast());
        lines.add(forged);

        Sifted sifted = Intake.sift(NOTHING, lines);

        assertThat(sifted.taken()).isEqualTo(scribe.lines().subList(0, 6));
        assertThat(sifted.refused()).isEqualTo(Map.of(forged, Chain.Fault.BAD_SIGNATURE));
    }

    @Test
    void a_whole_tail_that_nobody_signed_is_refused() {
        Scribe thief = new Scribe(5);
        List<Line> chain = new ArrayList<>(List.of(scribe.lines().getFirst()));
        for (int i = 0; i < 3; i++) {
            chain.add(followed(chain.getLast(), thief));
        }

        Sifted sifted = Intake.sift(NOTHING, chain);

        assertThat(sifted.taken()).containsExactly(scribe.lines().getFirst());
        assertThat(sifted.refused().values())
                .containsOnly(Chain.Fault.BAD_SIGNATURE)
                .hasSize(3);
    }

    /** A line behind that one, with a signature of something else. */
    private Line followed(Line before, Scribe thief) {
        Line good = Forger.after(before, thief.replica(), "x");
        return unsigned(good);
    }

    @Test
    void a_line_without_a_good_signature_is_vouched_for_by_a_good_one_behind_it() {
        Line odd = unsigned(Forger.after(scribe.lines().getLast(), scribe.replica(), "odd"));
        Line good = Forger.after(odd, scribe.replica(), "good");
        List<Line> lines = new ArrayList<>(scribe.lines());
        lines.add(odd);
        lines.add(good);

        assertThat(Intake.sift(NOTHING, lines).taken()).endsWith(odd, good);
        assertThat(Intake.sift(NOTHING, lines.subList(0, 8)).refused())
                .isEqualTo(Map.of(odd, Chain.Fault.BAD_SIGNATURE));
    }

    @Test
    void a_forged_fork_is_refused_and_the_true_chain_taken() {
        Line forged = unsigned(Forger.after(scribe.lines().get(2), scribe.replica(), "forged"));
        List<Line> lines = new ArrayList<>(scribe.lines());
        lines.add(forged);

        Sifted sifted = Intake.sift(NOTHING, lines);

        assertThat(sifted.taken()).isEqualTo(scribe.lines());
        assertThat(sifted.refused()).containsOnlyKeys(forged);
    }

    @Test
    void a_true_fork_is_taken_with_the_chain() {
        Scribe copy = written(scribe.setBack(3).later(500), 2);
        List<Line> lines = new ArrayList<>(scribe.lines());
        lines.addAll(copy.lines());

        assertThat(Intake.sift(NOTHING, lines).taken()).hasSize(7 + 2);
        assertThat(taken(NOTHING, Intake.sift(NOTHING, lines).taken()).room().forks())
                .extracting(f -> f.counter())
                .containsExactly(4L);
    }

    @Test
    void of_two_copies_the_one_with_its_payload_is_taken() {
        List<Line> lines = new ArrayList<>();
        scribe.lines().forEach(line -> lines.add(line.withoutPayload()));
        lines.addAll(scribe.lines());

        assertThat(Intake.sift(NOTHING, lines).taken()).isEqualTo(scribe.lines());
    }

    @Test
    void a_copy_that_fills_a_hole_is_taken_and_another_hole_is_not() {
        Line hole = scribe.lines().get(2).withoutPayload();
        List<Line> lines = new ArrayList<>(scribe.lines());
        lines.set(2, hole);
        Holding holding = taken(NOTHING, Intake.sift(NOTHING, lines).taken());
        assertThat(holding.holes()).containsOnlyKeys(hole.id());

        assertThat(Intake.sift(holding, List.of(hole)).taken()).isEmpty();
        Line full = scribe.lines().get(2);
        assertThat(Intake.sift(holding, List.of(full)).taken()).containsExactly(full);
        assertThat(taken(holding, List.of(full)).holes()).isEmpty();
    }

    @Test
    void a_first_line_with_a_forged_certificate_is_refused_even_when_lines_follow_it() {
        Scribe other = written(new Scribe(6), 2);
        Line forged =
                Forger.certificate(other.replica(), scribe.desk(), other.desk().id());

        assertThat(Intake.sift(NOTHING, List.of(forged, Forger.after(forged, other.replica(), "x")))
                        .taken())
                .isEmpty();
    }
}
