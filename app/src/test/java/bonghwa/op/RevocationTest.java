package bonghwa.op;

import static bonghwa.testing.TrustedRoom.admit;
import static bonghwa.testing.TrustedRoom.appoint;
import static bonghwa.testing.TrustedRoom.beside;
import static bonghwa.testing.TrustedRoom.counting;
import static bonghwa.testing.TrustedRoom.fold;
import static bonghwa.testing.TrustedRoom.note;
import static bonghwa.testing.TrustedRoom.revoke;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Scribe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the lines of a desk count that the root or a steward put out, and who may put out whom. */
class RevocationTest {

    private final FourDesks desks = FourDesks.strangers();
    private final Scribe root = desks.root();
    private final Scribe steward = desks.steward();
    private final Scribe second = desks.second();
    private final Scribe member = desks.member();

    @Test
    void a_revocation_lets_exactly_the_lines_count_that_it_names() {
        admit(root, member);
        note(member, "전");
        revoke(root, member, List.of(member.lines().getLast()));
        String after = note(member, "후");
        Room room = fold(root, member).room();

        assertThat(counting(room)).containsExactly("전");
        assertThat(beside(room)).containsExactly("후");
        assertThat(room.unapplied()).containsExactly(new Unapplied(after, Unapplied.Reason.REVOKED, "entry-logged"));
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.REVOKED);
    }

    @Test
    void a_revocation_beats_an_admission_beside_it_and_one_that_it_replaces() {
        appoint(root, steward);
        String admitted = admit(root, member);
        admit(steward, member);
        revoke(root, member, List.of(), admitted);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.REVOKED);
    }

    @Test
    void who_was_put_out_by_mistake_comes_back_whole() {
        String out = revoke(root, member, List.of());
        note(member, "글");
        admit(root, member, out);

        assertThat(counting(desks.room())).containsExactly("글");
    }

    @Test
    void of_two_revocations_the_lower_bound_counts() {
        appoint(root, steward);
        note(member, "하나");
        Line low = member.lines().getLast();
        note(member, "둘");
        revoke(root, member, List.of(member.lines().getLast()));
        revoke(steward, member, List.of(low));

        assertThat(counting(desks.room())).containsExactly("하나");
    }

    @Test
    void a_replica_that_one_of_two_revocations_does_not_name_counts_not_at_all() {
        appoint(root, steward);
        note(member, "하나");
        revoke(root, member, List.of(member.lines().getLast()));
        revoke(steward, member, List.of());

        assertThat(counting(desks.room())).isEmpty();
    }

    @Test
    void as_long_as_the_last_line_that_counts_has_not_arrived_nothing_proves_the_branch() {
        note(member, "하나");
        note(member, "둘");
        revoke(root, member, List.of(member.lines().getLast()));
        List<Recorded> most = new ArrayList<>(root.records());
        most.addAll(member.records().subList(0, 2));
        Fold early = fold(root, most);

        assertThat(counting(early.room())).isEmpty();
        Fold later = early.with(member.records().subList(2, 3));
        assertThat(counting(later.room())).containsExactlyInAnyOrder("하나", "둘");
        assertThat(later.narrowed()).isFalse();
    }

    @Test
    void what_a_steward_did_counts_as_far_as_its_lines_count() {
        appoint(root, steward);
        admit(steward, member);
        revoke(root, steward, List.of(steward.lines().getLast()));
        admit(steward, second);

        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.REVOKED);
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.MEMBER);
        assertThat(desks.standing(second)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void a_steward_can_put_out_another_but_only_the_root_takes_that_back() {
        appoint(root, steward);
        appoint(root, second);
        String out = revoke(second, steward, List.of(steward.lines().getLast()));
        admit(steward, steward, out);
        admit(steward, member);
        revoke(steward, steward, List.of(steward.lines().getLast()), out);
        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.REVOKED);
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WAITING);

        admit(
                root,
                steward,
                fold(root, steward, second).trust().acts().byId().keySet().toArray(String[]::new));
        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.STEWARD);
    }

    @Test
    void two_stewards_that_put_out_each_other_are_both_out() {
        appoint(root, steward);
        appoint(root, second);
        revoke(second, steward, List.of());
        revoke(steward, second, List.of());

        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.REVOKED);
        assertThat(desks.standing(second)).isEqualTo(DeskStanding.REVOKED);
    }

    @Test
    void nobody_puts_out_the_root() {
        appoint(root, steward);
        revoke(steward, root, List.of());
        note(root, "루트");

        assertThat(counting(desks.room())).containsExactly("루트");
    }
}
