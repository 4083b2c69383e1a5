package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What was said of when things would be back, against what came. */
class ExpectationLawsTest {

    private static final Instant END = Said.minute(200);

    private final Story story = new Story().service("login", "web").service("pay", "card");

    private List<Expectation> expectations(String at) {
        return Expectation.of(story.log(), EffectiveLanes.of(story.catalogue(), story.log(), t(at)), t(at));
    }

    @Provide
    Arbitrary<List<Said>> reports() {
        return Said.several();
    }

    private static List<Expectation> of(List<Said> said) {
        Log log = Said.log(Said.entries(said), 1);
        Catalogue catalogue = new Story().service("pay", "card").catalogue();
        return Expectation.of(log, EffectiveLanes.of(catalogue, log, END), END);
    }

    /** Read one after the other: a new estimate of something broken counts, what works or was said before does not. */
    @Property(tries = 300)
    void each_new_estimate_of_what_is_broken_is_one(@ForAll("reports") List<Said> said) {
        List<Instant> expected = new ArrayList<>();
        State state = State.UNKNOWN;
        @Nullable Instant known = null;
        for (Said one : Said.by(said, 40)) {
            state = one.reports() ? one.state() : state;
            @Nullable Instant next = !one.estimates() ? known : one.eta() == 0 ? null : Said.minute(100 + one.eta());
            next = state == OPERATIONAL ? null : next;
            if (next != null && !Objects.equals(next, known)) {
                expected.add(next);
            }
            known = next;
        }

        assertThat(of(said)).extracting(Expectation::expected).isEqualTo(expected);
    }

    /** Nobody looks at lanes here: minute by minute, when did it first work after that was said? */
    @Property(tries = 300)
    void it_was_back_in_the_first_minute_from_then_on_in_which_it_began_to_work(@ForAll("reports") List<Said> said) {
        StateHistory history = Said.log(Said.entries(said), 1).history(Said.PART);
        for (Expectation one : of(said)) {
            @Nullable Instant back = null;
            for (int minute = 40; minute >= 0; minute--) {
                boolean works = history.at(Said.minute(minute)).state() == OPERATIONAL;
                boolean worked = history.at(Said.minute(minute - 1)).state() == OPERATIONAL;
                if (works && !worked && !Said.minute(minute).isBefore(one.said())) {
                    back = Said.minute(minute);
                }
            }
            assertThat(one.back()).isEqualTo(back);
        }
    }

    @Example
    void back_later_than_said_is_off_by_what_is_between() {
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .expects("10:05", "login/web", "11:00")
                .says("11:20", "login/web", OPERATIONAL);

        Expectation said = expectations("12:00").getFirst();

        assertThat(said.error(t("12:00"))).isEqualTo(Duration.ofMinutes(20));
        assertThat(said.kept()).isFalse();
    }

    @Example
    void earlier_than_said_is_kept_and_negative() {
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .expects("10:05", "login/web", "11:00")
                .says("10:50", "login/web", OPERATIONAL);

        assertThat(expectations("12:00").getFirst().error(t("12:00"))).isEqualTo(Duration.ofMinutes(-10));
        assertThat(expectations("12:00").getFirst().kept()).isTrue();
    }

    @Example
    void each_time_it_is_put_off_counts_and_what_is_still_out_is_off_by_what_has_passed() {
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .expects("10:05", "login/web", "11:00")
                .expects("10:55", "login/web", "12:00")
                .expects("11:55", "login/web", "13:00");

        assertThat(expectations("12:30"))
                .extracting(Expectation::slips, e -> e.error(t("12:30")))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, Duration.ofMinutes(90)),
                        org.assertj.core.groups.Tuple.tuple(1, Duration.ofMinutes(30)),
                        org.assertj.core.groups.Tuple.tuple(2, null));
    }

    @Example
    void it_is_back_when_users_can_use_it_not_when_somebody_says_so_of_it_alone() {
        story.hard("pay/card", "login");
        story.says("10:00", "login/web", MAJOR_OUTAGE)
                .says("10:00", "pay/card", DEGRADED)
                .expects("10:05", "pay/card", "11:00")
                .says("10:30", "pay/card", OPERATIONAL)
                .says("11:15", "login/web", OPERATIONAL);

        assertThat(expectations("12:00").getFirst().back()).isEqualTo(t("11:15"));
    }
}
