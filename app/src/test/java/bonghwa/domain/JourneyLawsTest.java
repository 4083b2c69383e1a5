package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.JourneyBoard.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whether users can do what they set out to do. */
class JourneyLawsTest {

    private static Story story(List<State> states) {
        Story story = new Story();
        IntStream.range(0, states.size()).forEach(i -> story.service("s" + i, "f"));
        IntStream.range(0, states.size()).forEach(i -> story.says("10:00", "s" + i + "/f", states.get(i)));
        story.journey(
                "all",
                IntStream.range(0, states.size()).mapToObj(i -> "s" + i + "/f").toArray(String[]::new));
        return story;
    }

    @Property(tries = 300)
    void
            it_works_if_all_that_it_needs_does_slowly_if_the_worst_is_degraded_waits_for_what_is_known_not_to_else_nobody_knows(
                    @ForAll @Size(min = 1, max = 6) List<State> states) {
        JourneyBoard journey = story(states).at("11:00").journeys().getFirst();
        List<Target> broken = new ArrayList<>();
        List<Target> unknown = new ArrayList<>();
        boolean slow = false;
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i) == State.DEGRADED) {
                slow = true;
            } else if (states.get(i) == State.UNKNOWN) {
                unknown.add(Target.function("s" + i, "f"));
            } else if (states.get(i) != State.OPERATIONAL) {
                broken.add(Target.function("s" + i, "f"));
            }
        }

        List<Target> both = new ArrayList<>(broken);
        both.addAll(unknown);
        assertThat(journey.waitsFor()).isEqualTo(both);
        assertThat(journey.verdict())
                .isEqualTo(
                        !broken.isEmpty()
                                ? Verdict.WAITS
                                : !unknown.isEmpty() ? Verdict.UNCONFIRMED : slow ? Verdict.SLOWLY : Verdict.WORKS);
    }

    @Example
    void it_follows_what_a_thing_is_worth_and_not_what_was_reported_of_it() {
        Story story = new Story()
                .service("login", "web")
                .service("pay", "card")
                .hard("pay", "login")
                .journey("buy", "pay/card")
                .says("10:00", "pay/card", State.OPERATIONAL)
                .says("10:00", "login/web", State.MAJOR_OUTAGE);

        assertThat(story.at("11:00").journeys().getFirst().verdict()).isEqualTo(Verdict.WAITS);
        story.says("11:30", "login/web", State.DEGRADED);
        assertThat(story.at("11:31").journeys().getFirst().verdict()).isEqualTo(Verdict.SLOWLY);
    }

    @Example
    void a_whole_service_may_be_needed() {
        Story story = new Story()
                .service("pay", "card", "send")
                .journey("pay", "pay")
                .says("10:00", "pay/card", State.OPERATIONAL)
                .says("10:00", "pay/send", State.MAJOR_OUTAGE);

        JourneyBoard journey = story.at("11:00").journeys().getFirst();
        assertThat(journey.verdict()).isEqualTo(Verdict.WAITS);
        assertThat(journey.waitsFor()).containsExactly(Target.service("pay"));
    }

    @Example
    void what_is_not_in_the_catalogue_is_waited_for() {
        Story story = new Story().service("pay", "card").journey("odd", "pay/card", "gone/away");
        story.says("10:00", "pay/card", State.OPERATIONAL);

        assertThat(story.at("11:00").journeys().getFirst().waitsFor()).containsExactly(Target.function("gone", "away"));
    }
}
