package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the next one must know, as the board has it. */
class HandoverBriefLawsTest {

    private static final Catalogue SHOP =
            new Story().service("pay", "card").service("mail").service("map").catalogue();

    private static HandoverBrief brief(Led led, int minute) {
        return HandoverBrief.of(led.incident(), SHOP, Led.minute(minute));
    }

    /** Whatever happens later, the brief of a moment stays what it was. */
    @Property(tries = 60)
    void what_comes_later_changes_no_brief_of_before(@ForAll @IntRange(min = 20, max = 40) int at) {
        Led early = new Led().duty("kim", Role.COMMANDER, 1, null).reports("mail", State.DEGRADED, 5);
        early.entry(Kind.DECISION, 10);
        early.owned(Kind.TASK, 15, "person:kim", 90);
        early.notice(18, 50);
        HandoverBrief before = brief(early, at);

        early.reports("mail", State.MAJOR_OUTAGE, at + 1);
        early.entry(Kind.DECISION, at + 1);
        early.owned(Kind.BLOCKER, at + 1, "person:lee", null);
        early.notice(at + 1, at + 9);
        early.offer(Role.COMMANDER, "kim", "lee", at + 2);

        assertThat(brief(early, at)).isEqualTo(before);
    }
}
