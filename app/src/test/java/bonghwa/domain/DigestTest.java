package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Back from sleep: what was recorded meanwhile. */
class DigestTest {

    private static final Target CARD = Target.parse("pay/card");

    private final Night night = new Night();
    private final Catalogue catalogue =
            new Story().service("pay", "card", "send").service("map").catalogue();

    private Digest since(String slept, String woke) {
        return Digest.of(night.incident(), catalogue, "kim", t(slept), t(woke));
    }

    @Test
    void a_state_that_changed_is_told_once_with_what_it_was_and_what_it_is() {
        night.at("16:00").report("pay/card", State.MAJOR_OUTAGE);
        night.at("+03:00").report("pay/card", State.DEGRADED);
        night.at("+05:00").report("pay/card", State.RECOVERING);

        assertThat(since("+02:30", "+07:00").states())
                .containsExactly(new StateChange(CARD, State.MAJOR_OUTAGE, State.RECOVERING));
        assertThat(since("+05:00", "+07:00").quiet()).isTrue();
    }

    @Test
    void what_was_recorded_meanwhile_counts_although_it_occurred_before() {
        night.at("16:00").report("pay/card", State.MAJOR_OUTAGE);
        String entry = night.at("20:00").report("pay/card", State.OPERATIONAL);
        night.at("+03:00")
                .write(
                        new Operation.EntryAmended(
                                entry, Change.NONE.withReports(List.of(Report.of(CARD, State.DEGRADED))), "잘못 들음"),
                        entry);

        assertThat(since("+02:30", "+07:00").states())
                .containsExactly(new StateChange(CARD, State.OPERATIONAL, State.DEGRADED));
    }

    @Test
    void an_estimate_that_slipped_is_told_and_one_that_came_nearer_is_not() {
        night.at("16:00").report(new Report(CARD, State.MAJOR_OUTAGE, null, Eta.at(t("22:00"))));
        night.at("16:00").report(new Report(Target.service("map"), State.MAJOR_OUTAGE, null, Eta.at(t("22:00"))));
        night.at("+03:00").report(new Report(CARD, null, null, Eta.at(t("+08:00"))));
        night.report(new Report(Target.service("map"), null, null, Eta.at(t("21:00"))));

        assertThat(since("+02:30", "+07:00").slips()).containsExactly(new Slip(CARD, t("22:00"), t("+08:00"), 1));
    }

    @Test
    void decisions_and_blockers_are_the_new_ones_that_stand() {
        night.at("16:00").log(Kind.DECISION, "옛 결정");
        night.at("+03:00").log(Kind.DECISION, "새 결정");
        String wrong = night.log(Kind.DECISION, "잘못");
        night.write(new Operation.EntryStruck(wrong, true, null), wrong);
        night.waits(Kind.BLOCKER, "새 막힘", null, null);

        Digest digest = since("+02:30", "+07:00");
        assertThat(digest.decisions()).extracting(e -> e.content().text().ko()).containsExactly("새 결정");
        assertThat(digest.blockers()).extracting(e -> e.content().text().ko()).containsExactly("새 막힘");
    }

    @Test
    void what_was_cleared_meanwhile_is_told_and_no_new_blocker() {
        String old = night.at("16:00").waits(Kind.BLOCKER, "진입 불가", "person:kim", null);
        String brief = night.at("+03:00").waits(Kind.BLOCKER, "잠깐", null, null);
        night.at("+04:00").write(new Operation.EntryResolved(old, t("+04:00"), null), old);
        night.write(new Operation.EntryResolved(brief, t("+04:00"), null), brief);

        Digest digest = since("+02:30", "+07:00");
        assertThat(digest.resolved()).extracting(e -> e.content().text().ko()).containsExactlyInAnyOrder("진입 불가", "잠깐");
        assertThat(digest.blockers()).isEmpty();
        assertThat(digest.mine()).isEmpty();
    }

    @Test
    void what_is_mine_waits_even_if_nothing_happened() {
        night.at("16:00").waits(Kind.TASK, "재처리", "person:kim", null);
        Digest digest = since("+02:30", "+07:00");

        assertThat(digest.quiet()).isTrue();
        assertThat(digest.mine()).hasSize(1);
    }

    @Test
    void who_took_a_duty_meanwhile_is_told() {
        night.at("+02:40").assign("lee", Role.COMMANDER, null);

        assertThat(since("+02:30", "+07:00").duties())
                .extracting(Assignment::person)
                .containsExactly("lee");
    }
}
