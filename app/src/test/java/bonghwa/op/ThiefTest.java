package bonghwa.op;

import static bonghwa.testing.TrustedRoom.admit;
import static bonghwa.testing.TrustedRoom.appoint;
import static bonghwa.testing.TrustedRoom.beside;
import static bonghwa.testing.TrustedRoom.counting;
import static bonghwa.testing.TrustedRoom.fold;
import static bonghwa.testing.TrustedRoom.revoke;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A laptop is stolen with its keys and put out: whatever its thief writes, and however he dates it, he gains nothing. */
class ThiefTest {

    private final Scribe root = new Scribe(1);
    private final Scribe laptop = new Scribe(2);

    @BeforeEach
    void stolen() {
        admit(root, laptop);
        note(laptop, "도난 전");
        revoke(root, laptop, List.of(laptop.lines().getLast()));
    }

    private List<String> counts(Scribe... thief) {
        return counting(fold(root, thief).room());
    }

    @Test
    void what_he_goes_on_writing_stands_beside() {
        Scribe thief = laptop.branch(2);
        note(thief, "도둑");

        assertThat(counts(thief)).containsExactly("도난 전");
        assertThat(beside(fold(root, thief).room())).containsExactly("도둑");
    }

    @Test
    void a_new_replica_that_he_lets_the_stolen_desk_vouch_for_does_not_count() {
        Scribe fresh = new Scribe(laptop.desk(), Scribe.signer(99), Instant.parse("2022-10-15T06:00:00Z"));
        note(fresh, "새 복제본");

        assertThat(counts(laptop, fresh)).containsExactly("도난 전");
    }

    @Test
    void what_he_writes_anew_below_the_revocation_does_not_count_and_takes_nothing_away() {
        Scribe rewritten = laptop.branch(1).at(laptop.clock().minusSeconds(1));
        note(rewritten, "고쳐 쓴 과거");
        note(rewritten, "둘");

        assertThat(counts(laptop, rewritten)).containsExactly("도난 전");
        assertThat(counts(rewritten)).isEmpty();
    }

    @Test
    void another_first_line_for_the_stolen_replica_voids_nothing_of_what_it_wrote_before() {
        Scribe own = new Scribe(Scribe.signer(77), laptop.replica(), Instant.parse("2022-10-15T05:00:00Z"));
        note(own, "다른 자리");
        Scribe drill = new Scribe(2, new Clockwork(Clockwork.Kind.DRILL, TrustedRoom.T, TrustedRoom.T), TrustedRoom.T);

        assertThat(counts(laptop, own, drill)).containsExactly("도난 전");
    }

    @Test
    void he_cannot_let_himself_in_again() {
        Scribe thief = laptop.branch(2);
        admit(thief, thief, root.lines().getLast().id());
        Scribe friend = new Scribe(5);
        admit(thief, friend);

        assertThat(fold(root, thief, friend).desks().get(friend.desk().id())).isEqualTo(DeskStanding.WAITING);
        assertThat(fold(root, thief).desks().get(laptop.desk().id())).isEqualTo(DeskStanding.REVOKED);
    }

    @Test
    void of_a_stolen_steward_neither_admissions_nor_revocations_behind_the_bound_count() {
        Scribe steward = new Scribe(3);
        Scribe member = new Scribe(4);
        Scribe friend = new Scribe(5);
        appoint(root, steward);
        admit(steward, member);
        revoke(root, steward, List.of(steward.lines().getLast()));
        revoke(steward, member, List.of());
        admit(steward, friend);
        Scribe back = steward.branch(1).at(steward.clock().minusSeconds(60));
        revoke(back, member, List.of());

        var desks = fold(root, steward, member, friend, back).desks();
        assertThat(desks.get(member.desk().id())).isEqualTo(DeskStanding.MEMBER);
        assertThat(desks.get(friend.desk().id())).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void a_line_in_the_name_of_another_desk_does_not_count_for_that_desk() {
        Scribe member = new Scribe(4);
        admit(root, member);
        Line own = note(laptop);
        Head head = own.head();
        Author other = new Author(member.desk().id(), null, null);
        Head forged = new Head(
                head.format(), head.origin(), head.type(), head.incident(), other, List.of(), null, head.payload());
        Line line = Line.signed(forged, own.payload().orElseThrow(), laptop.replica());
        List<Recorded> records = new java.util.ArrayList<>(root.records());
        records.addAll(member.records());
        records.addAll(laptop.branch(2).records());
        records.add(Recorded.of(line));
        var room = fold(root, records).room();

        assertThat(counting(room)).containsExactly("도난 전");
        assertThat(room.unapplied()).contains(new Unapplied(line.id(), Unapplied.Reason.UNCERTIFIED, "entry-logged"));
    }

    private static Line note(Scribe scribe) {
        TrustedRoom.note(scribe, "남의 이름으로");
        return scribe.lines().getLast();
    }

    private static String note(Scribe scribe, String words) {
        return TrustedRoom.note(scribe, words);
    }

    /** Nobody checks the desk's signature of a certificate that is no first line, so it must not vouch. */
    @Test
    void a_forged_certificate_in_the_middle_of_a_chain_vouches_for_nobody() {
        Scribe stranger = new Scribe(6);
        Scribe member = new Scribe(4);
        admit(root, member);
        Certificate forged = new Certificate(
                Base64Url.encode(stranger.replica().publicKey()),
                Base64Url.encode(member.desk().publicKey()),
                "Q",
                Clockwork.REAL,
                Base64Url.encode(new byte[64]));
        stranger.write(null, new Operation.ReplicaCertified(forged));
        TrustedRoom.note(stranger, "남의 이름으로");
        List<Recorded> records = new java.util.ArrayList<>(root.records());
        records.addAll(member.records());
        stranger.lines().forEach(line -> records.add(inTheNameOf(member, line)));

        assertThat(counting(fold(root, records).room())).isEmpty();
    }

    private static Recorded inTheNameOf(Scribe desk, Line line) {
        Head head = line.head();
        Author author = new Author(desk.desk().id(), null, null);
        Head changed = new Head(
                head.format(),
                head.origin(),
                head.type(),
                head.incident(),
                author,
                head.replaces(),
                head.says(),
                head.payload());
        return new Recorded(line.id(), changed, OperationCodec.read(line));
    }
}
