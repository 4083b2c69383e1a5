package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Chain.Fault;
import bonghwa.testing.Scribe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The branches of one replica: one chain as a rule, more once it forked. */
class BranchesTest {

    private final Scribe scribe = written(new Scribe(5), 4);

    private static Scribe written(Scribe scribe, int lines) {
        for (int i = 0; i < lines; i++) {
            scribe.later(5)
                    .write(
                            "incident",
                            new Operation.EntryPinned("e" + scribe.lines().size(), true));
        }
        return scribe;
    }

    private static Branches of(Scribe... scribes) {
        Branches branches = Branches.NONE;
        for (Scribe scribe : scribes) {
            for (Line line : scribe.lines()) {
                branches = branches.append(line, true, line.head().origin().counter() * 10)
                                instanceof Branches.Step.Taken(Branches more, _)
                        ? more
                        : branches;
            }
        }
        return branches;
    }

    private static Fault fault(Branches branches, Line line) {
        return ((Branches.Step.Broken) branches.append(line, true, 0)).fault();
    }

    private Scribe other(int after) {
        return written(scribe.setBack(after).later(1_000), 3);
    }

    @Test
    void lines_that_follow_each_other_are_one_branch() {
        Branches branches = of(scribe);

        assertThat(branches.forked()).isFalse();
        assertThat(branches.ends()).containsExactly(End.of(scribe.lines().getLast()));
        assertThat(branches.partings()).isEmpty();
    }

    @Test
    void a_line_that_continues_an_earlier_one_opens_a_branch() {
        Scribe other = other(3);
        Branches branches = of(scribe, other);

        assertThat(branches.ends())
                .containsExactlyInAnyOrder(
                        End.of(scribe.lines().getLast()), End.of(other.lines().getLast()));
        assertThat(branches.partings())
                .containsExactly(new Branches.Parting(scribe.desk().id(), 4));
    }

    @Test
    void the_line_that_forks_is_told_apart_from_one_that_goes_on() {
        Branches branches = of(scribe);
        Line forks = other(3).lines().get(3);

        assertThat(branches.append(forks, true, 0))
                .isInstanceOfSatisfying(
                        Branches.Step.Taken.class,
                        taken -> assertThat(taken.fork()).isTrue());
        Line goesOn = written(scribe.copied(), 1).lines().getLast();
        assertThat(branches.append(goesOn, true, 0))
                .isInstanceOfSatisfying(
                        Branches.Step.Taken.class,
                        taken -> assertThat(taken.fork()).isFalse());
    }

    @Test
    void a_branch_may_fork_again() {
        Scribe other = other(2);
        Scribe third = written(other.setBack(4).later(5_000), 1);
        Branches branches = of(scribe, other, third);

        assertThat(branches.ends()).hasSize(3);
        assertThat(branches.partings()).extracting(Branches.Parting::counter).containsExactly(3L, 5L);
    }

    @Test
    void a_second_first_line_is_a_branch_of_its_own_and_both_desks_are_told() {
        Signer replica = scribe.replica();
        Certificate stolen = Certificate.issue(Scribe.signer(99), replica.publicKey(), "Z", Clockwork.REAL);
        Line first = scribe.lines().getFirst();
        OperationCodec.Written written = OperationCodec.write(new Operation.ReplicaCertified(stolen), "salt");
        Head head = new Head(
                Head.FORMAT,
                first.head().origin(),
                written.type(),
                null,
                new bonghwa.domain.Author(Scribe.signer(99).id(), null, null),
                List.of(),
                written.says(),
                Sha256.of(written.payload().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Line second = Line.signed(head, written.payload(), replica);

        Branches both = ((Branches.Step.Taken) of(scribe).append(second, true, 0)).branches();

        assertThat(both.partings())
                .containsExactlyInAnyOrder(
                        new Branches.Parting(scribe.desk().id(), 1),
                        new Branches.Parting(Scribe.signer(99).id(), 1));
    }

    @Test
    void a_known_line_says_where_it_is_kept() {
        assertThat(of(scribe).append(scribe.lines().get(2), true, 77))
                .isEqualTo(new Branches.Step.Known(new Branches.Spot(0, 3, 30)));
    }

    @Test
    void a_line_whose_predecessor_is_missing_is_a_gap() {
        Branches branches = of(scribe.setBack(2));

        assertThat(fault(branches, scribe.lines().get(3))).isEqualTo(Fault.GAP);
    }

    @Test
    void a_line_of_a_branch_whose_beginning_is_missing_is_a_gap_and_can_come_again() {
        assertThat(fault(of(scribe), other(2).lines().getLast())).isEqualTo(Fault.GAP);
    }

    @Test
    void a_branch_may_not_go_back_behind_the_stamp_of_the_line_that_it_continues() {
        Scribe liar = scribe.setBack(3).forget().at(scribe.clock().minusSeconds(9_000));
        Line early = liar.write("incident", new Operation.EntryPinned("x", true));

        assertThat(early.head().origin().previous())
                .isEqualTo(scribe.lines().get(2).id());
        assertThat(fault(of(scribe), early)).isEqualTo(Fault.STAMP_BACK);
        assertThat(fault(of(scribe.setBack(3)), early)).isEqualTo(Fault.STAMP_BACK);
    }

    @Test
    void a_forged_branch_is_refused() throws Exception {
        Line good = other(3).lines().get(3);
        String[] parts = new String(good.toBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .split("\t");
        String[] wrong = new String(scribe.lines().get(1).toBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .split("\t");
        Line forged = Line.parse(
                (parts[0] + "\t" + wrong[1] + "\t" + parts[2]).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(fault(of(scribe), forged)).isEqualTo(Fault.BAD_SIGNATURE);
    }

    @Test
    void who_knows_one_branch_lacks_the_other_from_the_fork_on() {
        Scribe other = other(3);
        Branches branches = of(scribe, other);

        Lacking lacking = branches.lacking(List.of(End.of(scribe.lines().getLast())));
        assertThat(lacking.count()).isEqualTo(3);
        assertThat(lacking.lines().map(branches::id))
                .containsExactlyElementsOf(
                        other.lines().subList(3, 6).stream().map(Line::id).toList());
    }

    @Test
    void who_knows_nothing_lacks_all_branches_in_the_order_of_the_counters() {
        Branches branches = of(scribe, other(3));

        assertThat(branches.lacking(List.of()).lines().map(Branches.Spot::counter))
                .containsExactly(1L, 2L, 3L, 4L, 4L, 5L, 5L, 6L);
    }

    @Test
    void an_end_that_nobody_knows_here_tells_nothing() {
        End strange = new End(scribe.replica().id(), 9, Sha256.of(new byte[1]));

        assertThat(of(scribe).lacking(List.of(strange)).count()).isEqualTo(5);
        assertThat(of(scribe)
                        .lacking(List.of(new End("x", 2, "no hash at all")))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void what_is_added_to_a_copy_is_not_seen_in_the_other() {
        Branches base = of(scribe);
        Line one = written(scribe.copied(), 1).lines().getLast();
        Line two = written(scribe.copied().later(99), 1).lines().getLast();

        Branches first = ((Branches.Step.Taken) base.append(one, true, 1)).branches();
        Branches second = ((Branches.Step.Taken) base.append(two, true, 2)).branches();

        assertThat(first.ends()).containsExactly(End.of(one));
        assertThat(second.ends()).containsExactly(End.of(two));
        assertThat(base.longest()).isEqualTo(5);
    }

    @Test
    void a_long_chain_comes_back_from_its_bytes_with_every_branch() {
        Scribe longer = written(new Scribe(6), 2_500);
        Scribe forked = written(longer.setBack(1_030).later(90_000), 40);
        Map<String, Branches> all = Map.of(
                longer.replica().id(), of(longer, forked), scribe.replica().id(), of(scribe));
        End hole = End.of(longer.lines().get(7));
        byte[] bytes = BranchesCodec.write(all, List.of(hole), "last");

        BranchesCodec.Read read = BranchesCodec.read(bytes, "last").orElseThrow();
        assertThat(read.holes()).isEqualTo(Map.of(hole.hash(), hole));
        Branches back = read.branches().get(longer.replica().id());
        assertThat(back.ends()).isEqualTo(of(longer, forked).ends());
        for (Line line : longer.lines()) {
            long place = line.head().origin().counter() * 10;
            assertThat(back.append(line, false, 0))
                    .isInstanceOfSatisfying(
                            Branches.Step.Known.class,
                            known -> assertThat(known.spot().place()).isEqualTo(place));
        }
        assertThat(back.append(written(longer, 1).lines().getLast(), true, 0)).isInstanceOf(Branches.Step.Taken.class);
    }

    @Test
    void bytes_of_another_place_or_spoilt_ones_are_not_taken() {
        byte[] bytes = BranchesCodec.write(Map.of("r", of(scribe)), List.of(), "last");
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            byte[] spoilt = bytes.clone();
            spoilt[i] ^= 4;
            if (BranchesCodec.read(spoilt, "last").isPresent()) {
                taken.add(i);
            }
        }
        assertThat(taken).isEmpty();
        assertThat(BranchesCodec.read(bytes, "another")).isEmpty();
        assertThat(BranchesCodec.read(new byte[0], "last")).isEmpty();
    }

    @Test
    void another_place_for_one_line_changes_no_other() {
        Branches before = of(scribe);
        Branches after = before.placed(new Branches.Spot(0, 3, 30), 999);

        assertThat(after.lacking(List.of()).lines().map(Branches.Spot::place))
                .containsExactly(10L, 20L, 999L, 40L, 50L);
        assertThat(before.lacking(List.of()).lines().map(Branches.Spot::place))
                .containsExactly(10L, 20L, 30L, 40L, 50L);
    }
}
