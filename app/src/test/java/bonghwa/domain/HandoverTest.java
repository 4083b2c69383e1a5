package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What has become of an offer. */
class HandoverTest {

    private static final Mark OFFERED = Led.mark(1, 10);

    private static Handover offer() {
        return new Handover(
                OFFERED,
                new Duty.OfRole(Role.COMMANDER),
                "kim",
                "lee",
                Led.minute(10),
                Led.said(Text.of("first"), OFFERED),
                Led.said(Handover.Outcome.OPEN, OFFERED));
    }

    private static Handover.Outcome accepted(String person, int minute) {
        return Handover.Outcome.accepted(person, Led.minute(minute), "id1");
    }

    @Example
    void it_waits_from_the_offer_until_the_moment_from_which_the_other_has_the_duty() {
        Handover taken = offer().became(Led.version(accepted("lee", 20), Led.mark(2, 25), "id1"));

        assertThat(taken.openAt(Led.minute(9))).isFalse();
        assertThat(taken.openAt(Led.minute(10))).isTrue();
        assertThat(taken.openAt(Led.minute(19))).isTrue();
        assertThat(taken.openAt(Led.minute(20))).isFalse();
        assertThat(taken.open()).isFalse();
    }

    @Example
    void one_that_was_taken_back_waited_until_somebody_recorded_that_and_may_stand_again() {
        Handover back = offer().became(Led.version(Handover.Outcome.WITHDRAWN, Led.mark(2, 30), "id1"));
        Handover again = back.became(Led.version(Handover.Outcome.OPEN, Led.mark(3, 40), "id2"));

        assertThat(back.openAt(Led.minute(29))).isTrue();
        assertThat(back.openAt(Led.minute(30))).isFalse();
        assertThat(again.openAt(Led.minute(99))).isTrue();
    }

    @Example
    void the_brief_stays_as_it_was_accepted_whatever_is_written_later() {
        Handover taken = offer().became(Led.version(accepted("lee", 20), Led.mark(2, 20), "id1"))
                .amended(Led.version(Text.of("second"), Led.mark(3, 21), "id1"));

        assertThat(taken.brief()).isEqualTo(Text.of("second"));
        assertThat(taken.briefId()).isEqualTo("id3");
        assertThat(taken.accepted()).contains(Text.of("first"));
    }

    @Example
    void two_who_took_it_without_knowing_of_each_other_stand_beside_each_other() {
        Handover both = offer().became(Led.version(accepted("lee", 20), Led.mark(3, 20), "id1"))
                .became(Led.version(accepted("park", 19), Led.mark(2, 19), "id1"));

        assertThat(both.contested()).isTrue();
        assertThat(both.outcome().person()).isEqualTo("lee");
    }

    /** Each outcome replaces the offer only, so the newest record is in front, in whatever order they come in. */
    @Property(tries = 100)
    void the_newest_of_concurrent_outcomes_is_in_front_in_whatever_order_they_arrive(
            @ForAll @IntRange(min = 1, max = 6) int count, @ForAll long seed) {
        List<Version<Handover.Outcome>> outcomes = new ArrayList<>();
        for (int i = 2; i < count + 2; i++) {
            outcomes.add(Led.version(accepted("p" + i, 20 + i), Led.mark(i, 20 + i), "id1"));
        }
        Collections.shuffle(outcomes, new Random(seed));
        Handover handover = offer();
        for (Version<Handover.Outcome> one : outcomes) {
            handover = handover.became(one).became(one);
        }

        assertThat(handover.outcome().person()).isEqualTo("p" + (count + 1));
        assertThat(handover.contested()).isEqualTo(count > 1);
        assertThat(handover.outcomes().versions()).hasSize(count + 1);
    }
}
