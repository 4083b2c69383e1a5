package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What somebody vouched for and is not in a record is found, and said: whose, how much, since when. */
class VouchingTest {

    private final Scribe writer = new Scribe(1);
    private final Scribe witness = new Scribe(2);

    VouchingTest() {
        for (int i = 0; i < 5; i++) {
            TrustedRoom.note(writer, "글 " + i);
        }
    }

    private Instant vouch(Scribe by, Line... ends) {
        by.later(60)
                .write(
                        null,
                        new Operation.Anchored(Arrays.stream(ends).map(End::of).toList(), Fold.VERSION));
        return by.clock();
    }

    private Line line(int counter) {
        return writer.lines().get(counter - 1);
    }

    @SafeVarargs
    private static List<Cut> cuts(List<Line>... records) {
        Verification verification = new Verification();
        for (List<Line> lines : records) {
            lines.forEach(verification::add);
        }
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.consistent()).isEqualTo(verification.cuts().isEmpty());
        return verification.cuts();
    }

    private List<Line> first(int count) {
        return writer.lines().subList(0, count);
    }

    private Cut cut(long held, long vouched, Instant since) {
        return new Cut(
                writer.replica().id(),
                writer.desk().id(),
                held,
                vouched,
                held >= vouched,
                witness.desk().id(),
                since);
    }

    @Example
    void a_whole_record_lacks_nothing_whichever_comes_first() {
        vouch(witness, line(6));

        assertThat(cuts(writer.lines(), witness.lines())).isEmpty();
        assertThat(cuts(witness.lines(), writer.lines())).isEmpty();
    }

    @Example
    void a_tail_that_was_cut_off_is_named_with_its_desk_its_length_and_who_saw_it_when() {
        Instant then = vouch(witness, line(6));

        assertThat(cuts(first(4), witness.lines())).containsExactly(cut(4, 6, then));
        assertThat(cuts(first(4), witness.lines()).getFirst().missing()).isEqualTo(2);
    }

    @Property(tries = 40)
    void a_cut_is_found_just_where_it_is_below_what_was_vouched_for(
            @ForAll @IntRange(min = 1, max = 6) int kept, @ForAll @IntRange(min = 1, max = 6) int vouched) {
        Scribe anew = new Scribe(2);
        Instant then = vouch(anew, line(vouched));

        List<Cut> expected = kept < vouched ? List.of(cut(kept, vouched, then)) : List.of();
        assertThat(cuts(anew.lines(), first(kept))).isEqualTo(expected);
    }

    @Example
    void a_replica_that_is_gone_as_a_whole_is_nobodys_any_more() {
        vouch(witness, line(6));

        Cut cut = cuts(witness.lines()).getFirst();
        assertThat(cut.desk()).isNull();
        assertThat(cut.missing()).isEqualTo(6);
    }

    @Example
    void another_line_under_a_number_that_was_vouched_for_was_written_anew() {
        Instant then = vouch(witness, line(6));
        Scribe anew = writer.setBack(4);
        TrustedRoom.note(anew, "다른 글");
        TrustedRoom.note(anew, "또 다른 글");

        assertThat(cuts(anew.lines(), witness.lines())).containsExactly(cut(6, 6, then));
    }

    @Example
    void of_a_fork_both_branches_must_be_there_that_were_vouched_for() {
        Scribe other = writer.setBack(4);
        TrustedRoom.note(other, "다른 가지");
        vouch(witness, line(6), other.lines().getLast());

        assertThat(cuts(writer.lines(), other.lines(), witness.lines())).isEmpty();
        assertThat(cuts(writer.lines(), witness.lines()).getFirst().other()).isTrue();
    }

    @Example
    void who_missed_it_first_is_asked_and_the_most_that_was_there_counts() {
        Scribe later = new Scribe(3);
        Instant first = vouch(witness, line(5));
        later.at(first.plusSeconds(600));
        vouch(later, line(6));

        assertThat(cuts(later.lines(), witness.lines(), first(2))).containsExactly(cut(2, 6, first));
    }

    @Example
    void a_replica_vouches_for_its_own_beginning_as_well() {
        Instant then = vouch(witness, witness.lines().getFirst());
        List<Line> lines = new ArrayList<>(witness.lines());

        assertThat(cuts(lines)).isEmpty();
        assertThat(then).isEqualTo(lines.getLast().head().origin().recordedAt());
    }

    @Example
    void a_forged_anchor_is_a_finding_and_vouches_for_nothing() {
        Line honest = witness.later(60)
                .write(
                        null,
                        new Operation.Anchored(List.of(new End(writer.replica().id(), 99, line(6).id())), 1));
        Line forged = Line.signed(honest.head(), honest.payload().orElseThrow(), Scribe.signer(77));
        Verification verification = new Verification();
        writer.lines().forEach(verification::add);
        verification.add(witness.lines().getFirst());
        verification.add(forged);

        assertThat(verification.findings()).hasSize(1);
        assertThat(verification.cuts()).isEmpty();
    }
}
