package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAINTENANCE;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A written scenario: a town's services of fourteen functions, hard and soft needs over several steps, with maintenance and
 * unknown in it. The expected states were worked out on paper.
 */
class EffectiveStateTest {

    private static Story town() {
        return new Story()
                .service("storage", "files", "cache")
                .service("login", "simple", "codes")
                .service("maps", "route", "address", "transit")
                .service("pay", "card", "transfer", "receipts")
                .service("taxi", "call", "bike")
                .service("shop", "order", "gift")
                .service("news")
                .service("bank", "loan")
                .hard("login/simple", "storage/cache")
                .soft("maps", "login/simple")
                .hard("maps/route", "storage/files")
                .hard("pay", "login/simple")
                .soft("pay/receipts", "storage/files")
                .hard("taxi/call", "maps/route")
                .soft("taxi", "pay/card")
                .hard("shop/order", "pay")
                .soft("shop", "maps")
                .soft("news", "shop/gift")
                .hard("bank/loan", "login/codes")
                .journey("ride", "taxi/call", "pay/card")
                .journey("letter", "shop/gift", "news")
                .journey("paper", "news")
                .says(
                        "10:00",
                        Arrays.stream("""
                            storage/files login/simple maps/route maps/address maps/transit pay/card pay/transfer pay/receipts
                            taxi/call taxi/bike shop/order shop/gift news storage/cache bank/loan
                            """.strip().split("\\s+"))
                                .map(f -> Report.of(Target.parse(f), OPERATIONAL))
                                .toArray(Report[]::new));
    }

    private static String told(Story story, String clock) {
        return story.at(clock).services().stream()
                .map(s -> s.service().id() + "=" + s.effective().state().wire()
                        + s.functions().stream()
                                .map(f -> " " + f.function().id() + ":"
                                        + f.effective().state().wire()
                                        + (f.effective().because() == null
                                                ? ""
                                                : "<" + f.effective().because())
                                        + (f.effective().unconfirmed() ? "?" : ""))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void all_is_well_but_what_nobody_reported_makes_others_unconfirmed() {
        assertThat(told(town(), "10:30")).isEqualTo("""
            storage=operational files:operational cache:operational
            login=operational simple:operational codes:unknown
            maps=operational route:operational address:operational transit:operational
            pay=operational card:operational transfer:operational receipts:operational
            taxi=operational call:operational bike:operational
            shop=operational order:operational gift:operational
            news=operational
            bank=operational loan:operational?\
            """);
    }

    @Test
    void an_outage_at_the_bottom_reaches_everything_that_needs_it_step_by_step() {
        Story story = town().says("11:00", "storage/cache", MAJOR_OUTAGE);

        assertThat(told(story, "11:30")).isEqualTo("""
            storage=partial_outage files:operational cache:major_outage
            login=major_outage simple:major_outage<storage/cache codes:unknown
            maps=degraded route:degraded<login/simple address:degraded<login/simple transit:degraded<login/simple
            pay=major_outage card:major_outage<login/simple transfer:major_outage<login/simple receipts:major_outage<login/simple
            taxi=degraded call:degraded<pay/card bike:degraded<pay/card
            shop=partial_outage order:major_outage<pay gift:operational
            news=operational
            bank=operational loan:operational?\
            """);
    }

    @Test
    void maintenance_stops_what_needs_it_hard_and_is_noted_by_what_needs_it_softly() {
        Story story = town().says("11:00", "storage/files", MAINTENANCE).says("11:05", "pay/transfer", UNKNOWN);

        assertThat(told(story, "11:30")).isEqualTo("""
            storage=partial_outage files:maintenance cache:operational
            login=operational simple:operational codes:unknown
            maps=partial_outage route:maintenance<storage/files address:operational transit:operational
            pay=operational card:operational transfer:unknown receipts:operational
            taxi=partial_outage call:maintenance<maps/route bike:operational
            shop=degraded order:degraded<maps gift:degraded<maps
            news=operational
            bank=operational loan:operational?\
            """);
        assertThat(story.function("11:30", "pay/receipts").effective().noted())
                .containsExactly(Target.function("storage", "files"));
    }

    @Test
    void what_nobody_knows_stays_unknown_unless_it_is_certain_that_nobody_can_use_it() {
        Story unknown = town().says("10:30", "pay/card", UNKNOWN).says("10:30", "bank/loan", UNKNOWN);

        assertThat(unknown.says("11:00", "login/simple", PARTIAL_OUTAGE)
                        .function("11:01", "pay/card")
                        .effective()
                        .state())
                .isEqualTo(UNKNOWN);
        assertThat(unknown.says("11:10", "login/simple", MAJOR_OUTAGE)
                        .function("11:11", "pay/card")
                        .effective())
                .isEqualTo(new Effective(MAJOR_OUTAGE, Target.function("login", "simple"), false, List.of()));
        assertThat(unknown.function("11:11", "bank/loan").effective().state()).isEqualTo(UNKNOWN);
    }

    @Test
    void recovering_is_handed_on_where_the_need_is_hard() {
        Story story = town().says("11:00", "login/simple", RECOVERING);

        assertThat(story.function("11:30", "pay/card").effective().state()).isEqualTo(RECOVERING);
        assertThat(story.function("11:30", "maps/route").effective())
                .isEqualTo(new Effective(OPERATIONAL, null, false, List.of(Target.function("login", "simple"))));
    }

    @Test
    void a_journey_works_works_slowly_or_waits_for_what_it_names() {
        Story story = town();
        assertThat(story.at("10:30").journeys())
                .extracting(JourneyBoard::verdict)
                .containsOnly(JourneyBoard.Verdict.WORKS);

        story.says("11:00", "maps/route", DEGRADED);
        assertThat(story.at("11:01").journeys().getFirst().verdict()).isEqualTo(JourneyBoard.Verdict.SLOWLY);

        story.says("11:10", "maps/route", MAJOR_OUTAGE).says("11:10", "pay/card", RECOVERING);
        JourneyBoard ride = story.at("11:11").journeys().getFirst();
        assertThat(ride.verdict()).isEqualTo(JourneyBoard.Verdict.WAITS);
        assertThat(ride.waitsFor()).containsExactly(Target.function("taxi", "call"), Target.function("pay", "card"));
    }

    @Test
    void a_journey_waits_for_what_nobody_knows() {
        Story story = town().says("11:00", "news", UNKNOWN);

        assertThat(story.at("11:01").journeys().getLast().waitsFor()).containsExactly(Target.service("news"));
    }

    @Test
    void a_need_of_a_whole_service_for_one_of_its_functions_is_no_need_of_that_function_for_itself() {
        Story story = new Story()
                .service("talk", "login", "text")
                .hard("talk", "talk/login")
                .says("10:00", "talk/login", MAJOR_OUTAGE)
                .says("10:00", "talk/text", OPERATIONAL);

        assertThat(story.at("10:30").cyclic()).isEmpty();
        assertThat(story.function("10:30", "talk/text").effective().because())
                .isEqualTo(Target.function("talk", "login"));
    }
}
