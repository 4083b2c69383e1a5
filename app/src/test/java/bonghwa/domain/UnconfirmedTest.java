package bonghwa.domain;

import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnconfirmedTest {

    private final Story story = new Story()
            .service("pay", "card", "send")
            .service("map")
            .says("10:00", "pay/card", State.OPERATIONAL)
            .says("11:00", "map", State.MAJOR_OUTAGE);

    @Test
    void what_nobody_confirmed_for_too_long_is_listed_never_first_then_the_oldest() {
        assertThat(Unconfirmed.of(story.at("14:00"), Unconfirmed.LIMIT))
                .containsExactly(
                        new Unconfirmed(Target.parse("pay/send"), State.UNKNOWN, null),
                        new Unconfirmed(Target.parse("pay/card"), State.OPERATIONAL, t("10:00")),
                        new Unconfirmed(Target.service("map"), State.MAJOR_OUTAGE, t("11:00")));
        assertThat(Unconfirmed.of(story.at("12:59"), Unconfirmed.LIMIT))
                .extracting(Unconfirmed::target)
                .containsExactly(Target.parse("pay/send"));
    }

    @Test
    void that_somebody_looked_again_takes_it_from_the_list_and_a_new_estimate_does_not() {
        story.says("13:30", Report.unchanged(Target.parse("pay/card")));
        story.expects("13:30", "map", "18:00");

        assertThat(Unconfirmed.of(story.at("14:00"), Unconfirmed.LIMIT))
                .extracting(Unconfirmed::target)
                .containsExactly(Target.parse("pay/send"), Target.service("map"));
        assertThat(Unconfirmed.of(story.at("14:00"), Duration.ofMinutes(30)))
                .extracting(Unconfirmed::target)
                .contains(Target.parse("pay/card"));
    }
}
