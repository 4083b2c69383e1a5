package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.UNKNOWN;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a service as a whole, beside what is said of its functions. */
class ServiceReportTest {

    private static final Target PAY = Target.service("pay");

    private final Story story = new Story()
            .service("pay", "card", "transfer")
            .service("shop", "order")
            .hard("shop", "pay")
            .says("10:00", "pay/card", OPERATIONAL)
            .says("10:00", "pay/transfer", OPERATIONAL)
            .says("10:00", "shop/order", OPERATIONAL);

    @Test
    void the_newest_word_about_the_whole_is_a_floor_and_changes_no_function() {
        story.says("11:00", new Report(PAY, DEGRADED, Amount.of(2, 4), null));

        ServiceBoard pay = story.board("11:30", "pay");
        assertThat(pay.effective().state()).isEqualTo(DEGRADED);
        assertThat(pay.reported().amount()).isEqualTo(Amount.of(2, 4));
        assertThat(pay.since()).isEqualTo(t("11:00"));
        assertThat(pay.functions()).extracting(f -> f.effective().state()).containsOnly(OPERATIONAL);
    }

    @Test
    void who_needs_the_service_feels_a_word_about_the_whole() {
        story.says("11:00", "pay", DEGRADED);

        assertThat(story.function("11:30", "shop/order").effective().state()).isEqualTo(DEGRADED);
        assertThat(story.function("11:30", "shop/order").since()).isEqualTo(t("11:00"));
    }

    @Test
    void a_later_word_about_a_function_puts_it_aside() {
        story.says("11:00", "pay", DEGRADED).says("11:10", "pay/card", OPERATIONAL);

        assertThat(story.board("11:30", "pay").effective().state()).isEqualTo(OPERATIONAL);
        assertThat(story.lane("11:30", "pay"))
                .extracting(Span::state)
                .containsExactly(OPERATIONAL, DEGRADED, OPERATIONAL);
    }

    @Test
    void it_does_not_make_anything_better_than_its_functions() {
        story.says("11:00", "pay/card", MAJOR_OUTAGE)
                .says("11:10", "pay", DEGRADED)
                .says("11:20", "pay", OPERATIONAL);

        assertThat(story.board("11:15", "pay").effective().state()).isEqualTo(PARTIAL_OUTAGE);
        assertThat(story.board("11:30", "pay").effective().state()).isEqualTo(PARTIAL_OUTAGE);
        assertThat(story.board("11:30", "pay").since()).isEqualTo(t("11:00"));
    }

    @Test
    void a_service_without_functions_carries_its_state_itself() {
        Story news = new Story().service("news").says("11:00", "news", MAJOR_OUTAGE);

        assertThat(news.board("11:30", "news").effective().state()).isEqualTo(MAJOR_OUTAGE);
        assertThat(news.board("11:30", "news").since()).isEqualTo(t("11:00"));
        assertThat(news.lane("11:30", "news")).containsExactly(new Span(MAJOR_OUTAGE, t("11:00"), null, false));
        assertThat(news.at("11:30").counts(Audience.PUBLIC)).isEqualTo(new Counts(0, 1, 0, 1, 0));
    }

    @Test
    void a_service_is_down_since_its_roll_up_changed_not_since_any_function_did() {
        story.says("11:00", "pay/card", MAJOR_OUTAGE)
                .says("12:00", "pay/transfer", MAJOR_OUTAGE)
                .says("13:00", "pay/card", OPERATIONAL)
                .says("13:30", "pay/card", DEGRADED);

        assertThat(story.board("11:30", "pay").since()).isEqualTo(t("11:00"));
        assertThat(story.board("12:30", "pay").since()).isEqualTo(t("12:00"));
        assertThat(story.board("14:00", "pay").since()).isEqualTo(t("13:00"));
        assertThat(story.board("14:00", "pay").effective().because()).isNull();
    }

    @Test
    void the_broken_functions_come_worst_first_and_the_unknown_are_counted() {
        Story three = new Story()
                .service("pay", "a", "b", "c", "d")
                .says("10:00", "pay/a", DEGRADED)
                .says("10:00", "pay/b", MAJOR_OUTAGE)
                .says("10:00", "pay/c", OPERATIONAL);

        ServiceBoard pay = three.board("11:00", "pay");
        assertThat(pay.abnormal()).extracting(f -> f.function().id()).containsExactly("b", "d", "a");
        assertThat(pay.operational()).isEqualTo(1);
        assertThat(pay.unknown()).isEqualTo(1);
        assertThat(three.at("11:00").counts(Audience.PUBLIC)).isEqualTo(new Counts(1, 4, 0, 1, 1));
    }

    @Test
    void a_service_that_is_dragged_down_names_what_does_it() {
        Story two = new Story()
                .service("login", "x")
                .service("pay", "card", "transfer")
                .hard("pay/card", "login/x")
                .says("10:00", "login/x", OPERATIONAL)
                .says("10:00", "pay/card", OPERATIONAL)
                .says("10:00", "pay/transfer", OPERATIONAL)
                .says("11:00", "login/x", MAJOR_OUTAGE);

        ServiceBoard pay = two.board("11:30", "pay");
        assertThat(pay.reported().state()).isEqualTo(OPERATIONAL);
        assertThat(pay.effective())
                .isEqualTo(new Effective(PARTIAL_OUTAGE, Target.function("login", "x"), false, List.of()));
        assertThat(pay.since()).isEqualTo(t("11:00"));
    }

    @Test
    void what_a_target_covers_is_every_function_and_every_service_that_has_none() {
        Catalogue catalogue = new Story().service("news").service("pay", "card").catalogue();

        assertThat(catalogue.partsOf(new Target.Everything()))
                .containsExactly(Target.service("news"), Target.function("pay", "card"));
        assertThat(catalogue.partsOf(new Target.OfSite("site"))).hasSize(2);
        assertThat(catalogue.partsOf(Target.function("pay", "nothing"))).isEmpty();
        assertThat(new Story()
                        .service("pay", "x")
                        .at("10:00")
                        .services()
                        .getFirst()
                        .effective()
                        .state())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void what_works_again_is_not_expected_back() {
        story.says("11:00", new Report(PAY, PARTIAL_OUTAGE, null, Eta.at(t("22:00"))))
                .says("12:00", "pay/card", OPERATIONAL)
                .says("12:00", "pay/transfer", OPERATIONAL);

        assertThat(story.board("11:30", "pay").reported().estimate().at()).isEqualTo(t("22:00"));
        assertThat(story.board("12:30", "pay").reported().estimate()).isEqualTo(Estimate.NONE);
    }

    @Test
    void the_estimate_of_the_whole_ends_with_the_first_later_word_about_a_function() {
        story.says("11:00", new Report(PAY, PARTIAL_OUTAGE, null, Eta.at(t("22:00"))))
                .says("12:00", "pay/card", MAJOR_OUTAGE);

        assertThat(story.board("12:30", "pay").reported().state()).isEqualTo(PARTIAL_OUTAGE);
        assertThat(story.board("12:30", "pay").reported().estimate()).isEqualTo(Estimate.NONE);
    }

    @Test
    void the_latest_estimate_of_a_function_is_that_of_the_service() {
        story.says("11:00", new Report(Target.function("pay", "card"), MAJOR_OUTAGE, null, Eta.at(t("21:00"))))
                .says("11:00", new Report(Target.function("pay", "transfer"), MAJOR_OUTAGE, null, Eta.at(t("22:00"))));

        assertThat(story.board("11:30", "pay").reported().estimate().at()).isEqualTo(t("22:00"));
    }

    @Test
    void a_service_is_as_freshly_confirmed_as_what_is_broken_in_it_and_was_looked_at_longest_ago() {
        story.says("10:30", "pay/transfer", MAJOR_OUTAGE)
                .says("10:45", "pay/card", DEGRADED)
                .says("11:00", "pay/card", DEGRADED);
        assertThat(story.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("10:30"));

        story.says("11:20", "pay/transfer", MAJOR_OUTAGE);
        assertThat(story.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("11:00"));
    }

    @Test
    void a_fresh_word_about_what_works_does_not_make_what_is_broken_look_fresh() {
        story.says("10:30", "pay/transfer", MAJOR_OUTAGE).says("11:20", "pay/card", OPERATIONAL);

        assertThat(story.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("10:30"));
    }

    @Test
    void where_all_works_the_part_looked_at_longest_ago_says_how_fresh_that_is() {
        story.says("11:20", "pay/card", OPERATIONAL);

        assertThat(story.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("10:00"));
    }

    @Test
    void a_part_of_which_nobody_ever_spoke_ages_nothing_and_a_word_about_the_whole_renews_all() {
        Story young = new Story().service("pay", "card", "transfer").says("10:30", "pay/card", MAJOR_OUTAGE);
        assertThat(young.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("10:30"));

        young.says("11:10", new Report(PAY, null, null, null));
        assertThat(young.board("11:30", "pay").reported().lastConfirmed()).isEqualTo(t("11:10"));
    }

    @Test
    void nobody_has_confirmed_what_nobody_ever_spoke_of() {
        assertThat(new Story()
                        .service("pay", "card")
                        .board("11:30", "pay")
                        .reported()
                        .lastConfirmed())
                .isNull();
    }
}
