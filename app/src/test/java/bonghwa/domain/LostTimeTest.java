package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users lost, and the lanes that it is counted from. */
class LostTimeTest {

    private final Story story = new Story().service("login", "web").service("pay", "card", "send");

    private EffectiveLanes lanes(String until) {
        return EffectiveLanes.of(story.catalogue(), story.log(), t(until));
    }

    private LostTime lost(String function, String from, String until) {
        return LostTime.of(story.catalogue(), lanes(until), t(from), t(until)).stream()
                .filter(l -> l.target().equals(Target.parse(function)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_state_has_its_own_minutes_and_the_last_one_lasts_until_the_moment() {
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .says("11:30", "login/web", RECOVERING)
                .says("12:00", "login/web", DEGRADED);

        LostTime lost = lost("login/web", "10:00", "12:10");

        assertThat(lost.in(MAJOR_OUTAGE)).isEqualTo(Duration.ofMinutes(90));
        assertThat(lost.in(RECOVERING)).isEqualTo(Duration.ofMinutes(30));
        assertThat(lost.in(DEGRADED)).isEqualTo(Duration.ofMinutes(10));
        assertThat(lost.in(PARTIAL_OUTAGE)).isEqualTo(Duration.ZERO);
        assertThat(lost.total()).isEqualTo(Duration.ofMinutes(130));
    }

    @Test
    void what_works_and_what_nobody_knows_is_not_lost() {
        story.says("10:00", "login/web", OPERATIONAL).says("11:00", "login/web", UNKNOWN);

        assertThat(lost("login/web", "10:00", "12:00").total()).isEqualTo(Duration.ZERO);
        assertThat(lost("pay/card", "10:00", "12:00").byState())
                .as("nobody ever spoke of it")
                .isEmpty();
    }

    @Test
    void nothing_is_lost_before_the_start_or_after_the_moment() {
        story.says("09:00", "login/web", MAJOR_OUTAGE).says("13:00", "login/web", OPERATIONAL);

        assertThat(lost("login/web", "10:00", "11:00").total()).isEqualTo(Duration.ofHours(1));
        assertThat(lost("login/web", "10:00", "14:00").total()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void what_a_hard_need_takes_is_lost_though_nobody_reported_it() {
        story.hard("pay/card", "login");
        story.says("10:00", "pay", OPERATIONAL)
                .says("10:00", "pay/card", OPERATIONAL)
                .says("10:00", "login/web", MAJOR_OUTAGE)
                .says("10:45", "login/web", OPERATIONAL);

        assertThat(lost("pay/card", "10:00", "12:00").in(MAJOR_OUTAGE)).isEqualTo(Duration.ofMinutes(45));
        assertThat(lost("pay/send", "10:00", "12:00").total()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_lane_is_cut_at_the_moment_and_its_last_stretch_is_open() {
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .says("11:00", "login/web", RECOVERING)
                .says("12:00", "login/web", OPERATIONAL);

        assertThat(lanes("11:30").of(Target.parse("login/web")))
                .containsExactly(
                        new Span(MAJOR_OUTAGE, t("10:00"), t("11:00"), false),
                        new Span(RECOVERING, t("11:00"), null, false));
        assertThat(lanes("12:00").of(Target.service("login")))
                .extracting(Span::state)
                .containsExactly(MAJOR_OUTAGE, RECOVERING, OPERATIONAL);
    }

    @Test
    void the_lane_of_a_service_is_what_its_functions_are_together() {
        story.says("10:00", "pay/card", MAJOR_OUTAGE)
                .says("10:00", "pay/send", OPERATIONAL)
                .says("11:00", "pay/card", OPERATIONAL);

        assertThat(lanes("12:00").of(Target.service("pay")))
                .containsExactly(
                        new Span(PARTIAL_OUTAGE, t("10:00"), t("11:00"), false),
                        new Span(OPERATIONAL, t("11:00"), null, false));
    }

    @Test
    void there_is_no_lane_for_what_is_not_in_the_catalogue() {
        assertThat(lanes("12:00").of(Target.parse("maps/search"))).isEqualTo(List.of());
    }
}
