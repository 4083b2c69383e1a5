package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Attention.Reason;
import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private final Night night = new Night();

    private List<Reason> reasons(String person, String clock) {
        return Attention.of(night.incident(), person, t(clock)).stream()
                .map(Attention::reason)
                .toList();
    }

    @Test
    void what_is_asked_of_me_blocked_on_me_given_to_me_and_due_wants_my_attention_the_most_pressing_first() {
        night.at("15:41").assign("kim", "scribe", null);
        night.at("15:42").waits(Kind.TASK, "재처리", "person:kim", null);
        night.waits(Kind.ASK, "링", "person:kim", "16:30");
        night.waits(Kind.BLOCKER, "진입", "person:kim", null);
        night.waits(Kind.ASK, "곧", "person:kim", "16:05");
        night.write(new Operation.HandoverOffered(new Duty.OfRole("scribe"), "lee", "kim", t("15:50"), Text.of("인계")));

        assertThat(reasons("kim", "16:00"))
                .containsExactly(
                        Reason.HANDOVER, Reason.DUE, Reason.BLOCKED_ON_ME, Reason.ASKED, Reason.TASK, Reason.ASSIGNED);
        assertThat(reasons("lee", "16:00")).isEmpty();
    }

    @Test
    void what_a_role_or_a_team_of_mine_must_do_is_mine_as_long_as_i_have_it() {
        String duty = night.at("15:41").assign("kim", "site-liaison", null);
        night.waits(Kind.ASK, "링", "role:site-liaison", null);
        assertThat(reasons("kim", "16:00")).contains(Reason.ASKED);
        night.at("17:00").end(duty);
        assertThat(reasons("kim", "17:01")).isEmpty();
        night.write(new Operation.TeamSet("t1", Name.of("알파", "Alpha"), "kim", List.of(), null));
        night.waits(Kind.BLOCKER, "진입", "role:t1", null);

        assertThat(reasons("kim", "17:05")).containsExactly(Reason.BLOCKED_ON_ME);
    }

    @Test
    void what_is_resolved_struck_or_answered_wants_nothing_any_more() {
        String ask = night.at("15:41").waits(Kind.ASK, "링", "person:kim", null);
        night.write(new Operation.EntryResolved(ask, t("15:45"), null), ask);
        String offer = night.write(
                new Operation.HandoverOffered(new Duty.OfRole("scribe"), "lee", "kim", t("15:41"), Text.of("인계")));
        night.at("15:50").write(new Operation.HandoverWithdrawn(offer, true, null), offer);

        assertThat(reasons("kim", "15:44")).containsExactly(Reason.HANDOVER, Reason.ASKED);
        assertThat(reasons("kim", "15:55")).isEmpty();
    }

    @Test
    void an_offer_to_whoever_comes_asks_everybody_but_the_one_who_made_it() {
        night.at("15:41")
                .write(new Operation.HandoverOffered(
                        new Duty.OfRole("scribe"), "lee", null, t("15:41"), Text.of("인계")));

        assertThat(reasons("kim", "16:00")).containsExactly(Reason.HANDOVER);
        assertThat(reasons("lee", "16:00")).isEmpty();
    }

    @Test
    void a_duty_that_is_planned_for_me_is_told_ahead() {
        night.at("20:00").write(new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), t("+02:30"), null));

        assertThat(reasons("kim", "21:00")).containsExactly(Reason.ASSIGNED);
    }
}
