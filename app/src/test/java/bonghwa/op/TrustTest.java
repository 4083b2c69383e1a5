package bonghwa.op;

import static bonghwa.testing.TrustedRoom.admit;
import static bonghwa.testing.TrustedRoom.appoint;
import static bonghwa.testing.TrustedRoom.beside;
import static bonghwa.testing.TrustedRoom.counting;
import static bonghwa.testing.TrustedRoom.dismiss;
import static bonghwa.testing.TrustedRoom.fold;
import static bonghwa.testing.TrustedRoom.note;
import static bonghwa.testing.TrustedRoom.revoke;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Duty;
import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who counts in a room, by whom its root and its stewards let in. */
class TrustTest {

    private final FourDesks desks = FourDesks.strangers();
    private final Scribe root = desks.root();
    private final Scribe steward = desks.steward();
    private final Scribe second = desks.second();
    private final Scribe member = desks.member();

    @Test
    void the_root_counts_without_anybodys_word() {
        note(root, "루트");

        assertThat(counting(desks.room())).containsExactly("루트");
        assertThat(desks.standing(root)).isEqualTo(DeskStanding.ROOT);
    }

    @Test
    void whom_nobody_admitted_is_listed_and_stands_beside_and_changes_nothing() {
        String entry = note(member, "낯선 자리");
        String duty = member.write(
                        TrustedRoom.INCIDENT,
                        new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), TrustedRoom.T, null))
                .id();
        Room room = desks.room();

        assertThat(room.incidents()).isEmpty();
        assertThat(beside(room)).containsExactly("낯선 자리");
        assertThat(room.unapplied())
                .filteredOn(u -> u.reason() == Unapplied.Reason.NOT_ADMITTED)
                .extracting(Unapplied::id)
                .contains(entry, duty);
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void an_entry_beside_stands_in_the_timeline_in_its_place_and_says_that_it_does_not_count() {
        note(root, "하나");
        String waits = note(member.at(root.clock()), "둘");
        Room room = desks.room();
        var timeline = room.timeline(room.incident(TrustedRoom.INCIDENT).orElseThrow());

        assertThat(timeline.entries()).hasSize(2);
        assertThat(timeline.entry(waits)).get().satisfies(e -> {
            assertThat(room.counts(e)).isFalse();
            assertThat(room.against(e)).contains(Unapplied.Reason.NOT_ADMITTED);
        });
        assertThat(timeline.entries())
                .filteredOn(room::counts)
                .hasSize(1)
                .allMatch(e -> room.against(e).isEmpty());
    }

    @Test
    void an_admission_lets_the_whole_chain_count_also_what_was_written_alone_before() {
        note(member, "혼자");
        admit(root, member);

        assertThat(counting(desks.room())).containsExactly("혼자");
        assertThat(fold(root, member).room().unapplied()).isEmpty();
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.MEMBER);
    }

    /** A copy without its payload may come before the whole line or after it. */
    @Test
    void a_hole_in_what_waits_is_filled_whichever_copy_comes_first() {
        note(member, "글");
        admit(root, member);
        Line whole = member.lines().getLast();
        List<Recorded> first = member.records().subList(0, 1);
        for (List<Line> copies :
                List.of(List.of(whole, whole.withoutPayload()), List.of(whole.withoutPayload(), whole))) {
            Fold fold = fold(root, first.subList(0, 0));
            for (Line copy : copies) {
                fold = fold.with(List.of(Recorded.of(copy)));
            }
            Room room = fold.with(first).with(root.records()).room();
            assertThat(counting(room)).containsExactly("글");
            assertThat(room.unapplied()).isEmpty();
        }
    }

    @Test
    void only_who_may_admits() {
        note(member, "글");
        admit(second, member);
        admit(member, member);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void a_steward_admits_and_only_the_root_makes_stewards() {
        appoint(root, steward);
        admit(steward, member);
        appoint(steward, second);

        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.STEWARD);
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.MEMBER);
        assertThat(desks.standing(second)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void who_was_admitted_to_look_on_has_no_voice() {
        note(member, "상황판");
        admit(root, member, DeskStanding.WALL);

        assertThat(counting(desks.room())).isEmpty();
        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WALL);
    }

    @Test
    void of_two_admissions_side_by_side_the_narrower_wins() {
        appoint(root, steward);
        admit(root, member);
        admit(steward, member, DeskStanding.WALL);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WALL);
    }

    @Test
    void an_admission_that_replaces_another_wins_whatever_it_says() {
        String narrow = admit(root, member, DeskStanding.WALL);
        admit(root, member, DeskStanding.MEMBER, narrow);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.MEMBER);
    }

    @Test
    void a_steward_that_was_dismissed_has_no_power_over_anything_that_nobody_else_said() {
        String appointed = appoint(root, steward);
        admit(steward, member);
        dismiss(root, steward, appointed);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.WAITING);
        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void what_the_root_takes_over_of_a_dismissed_steward_goes_on() {
        String appointed = appoint(root, steward);
        String admitted = admit(steward, member);
        dismiss(root, steward, appointed);
        admit(root, member, admitted);
        admit(root, steward);

        assertThat(desks.standing(member)).isEqualTo(DeskStanding.MEMBER);
        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.MEMBER);
    }

    @Test
    void of_an_appointment_and_a_dismissal_side_by_side_the_dismissal_wins() {
        dismiss(root, steward);
        appoint(root, steward);

        assertThat(desks.standing(steward)).isEqualTo(DeskStanding.WAITING);
    }

    @Test
    void without_a_root_every_desk_counts_and_no_act_means_anything() {
        note(member, "글");
        revoke(root, member, List.of());
        List<Recorded> all = new ArrayList<>(root.records());
        all.addAll(member.records());
        Fold fold = Fold.empty(Clockwork.Kind.REAL).with(all);

        assertThat(counting(fold.room())).containsExactly("글");
        assertThat(fold.desks().get(member.desk().id())).isEqualTo(DeskStanding.MEMBER);
    }
}
