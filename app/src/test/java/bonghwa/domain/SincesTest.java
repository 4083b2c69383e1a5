package bonghwa.domain;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Since when something has been worth what it is now: the last time that this changed, whatever changed it. */
class SincesTest {

    private static Story two() {
        return new Story().service("a", "x").service("b", "x");
    }

    private static @Nullable Instant since(Story story, String clock) {
        return story.function(clock, "a/x").since();
    }

    @Test
    void what_was_dragged_down_meanwhile_works_since_it_was_let_go() {
        Story story = two().hard("a", "b/x")
                .says("19:51", "a/x", OPERATIONAL)
                .says("19:51", "b/x", OPERATIONAL)
                .says("20:11", "b/x", MAJOR_OUTAGE)
                .says("21:01", "b/x", OPERATIONAL);

        assertThat(since(story, "20:00")).isEqualTo(t("19:51"));
        assertThat(since(story, "20:30")).isEqualTo(t("20:11"));
        assertThat(since(story, "21:30")).isEqualTo(t("21:01"));
        assertThat(story.board("21:30", "a").since()).isEqualTo(t("21:01"));
    }

    @Test
    void a_cause_that_gets_worse_without_a_change_for_who_needs_it_starts_nothing_anew() {
        Story story = two().soft("a", "b/x")
                .says("19:51", "a/x", OPERATIONAL)
                .says("19:51", "b/x", OPERATIONAL)
                .says("20:11", "b/x", PARTIAL_OUTAGE)
                .says("20:31", "b/x", MAJOR_OUTAGE);

        assertThat(story.function("20:40", "a/x").effective().state()).isEqualTo(DEGRADED);
        assertThat(since(story, "20:20")).isEqualTo(t("20:11"));
        assertThat(since(story, "20:40")).isEqualTo(t("20:11"));
    }

    @Test
    void one_cause_after_another_is_one_run() {
        Story story = new Story()
                .service("a", "x")
                .service("b", "x")
                .service("c", "x")
                .hard("a", "b/x")
                .hard("a", "c/x")
                .says("10:00", "a/x", OPERATIONAL)
                .says("10:10", "b/x", MAJOR_OUTAGE)
                .says("10:20", "c/x", MAJOR_OUTAGE)
                .says("10:30", "b/x", OPERATIONAL);

        assertThat(story.function("10:40", "a/x").effective().because()).isEqualTo(Target.function("c", "x"));
        assertThat(since(story, "10:40")).isEqualTo(t("10:10"));
    }

    @Test
    void its_own_outage_that_goes_over_into_the_one_of_its_cause_is_one_run() {
        Story story = two().hard("a", "b/x")
                .says("10:00", "a/x", MAJOR_OUTAGE)
                .says("10:20", "b/x", MAJOR_OUTAGE)
                .says("10:30", "a/x", OPERATIONAL);

        assertThat(since(story, "10:40")).isEqualTo(t("10:00"));
    }

    @Test
    void it_goes_down_a_chain_of_needs() {
        Story story = new Story()
                .service("a", "x")
                .service("b", "x")
                .service("c", "x")
                .hard("a", "b/x")
                .hard("b", "c/x")
                .says("10:00", "a/x", OPERATIONAL)
                .says("10:00", "b/x", OPERATIONAL)
                .says("10:00", "c/x", OPERATIONAL)
                .says("11:00", "c/x", MAJOR_OUTAGE)
                .says("12:00", "c/x", RECOVERING)
                .says("13:00", "c/x", OPERATIONAL);

        assertThat(since(story, "11:30")).isEqualTo(t("11:00"));
        assertThat(since(story, "12:30")).isEqualTo(t("12:00"));
        assertThat(since(story, "13:30")).isEqualTo(t("13:00"));
    }

    @Test
    void a_word_about_a_whole_service_holds_for_who_needs_it_while_it_holds() {
        Story story = new Story()
                .service("a", "x")
                .service("pay", "card", "transfer")
                .hard("a", "pay")
                .says("10:00", "a/x", OPERATIONAL)
                .says("10:00", "pay/card", OPERATIONAL)
                .says("10:00", "pay/transfer", OPERATIONAL)
                .says("11:00", "pay", DEGRADED)
                .says("11:10", "pay/card", OPERATIONAL);

        assertThat(since(story, "11:05")).isEqualTo(t("11:00"));
        assertThat(since(story, "11:30")).isEqualTo(t("11:10"));
        assertThat(story.board("11:30", "pay").since()).isEqualTo(t("11:10"));
    }

    @Test
    void a_service_is_so_since_the_roll_up_of_what_its_functions_are_worth_changed() {
        Story story = new Story()
                .service("b", "x")
                .service("a", "x", "y")
                .hard("a/x", "b/x")
                .says("10:00", "a/x", OPERATIONAL)
                .says("10:00", "a/y", OPERATIONAL)
                .says("10:00", "b/x", OPERATIONAL)
                .says("11:00", "b/x", MAJOR_OUTAGE)
                .says("11:30", "a/y", DEGRADED)
                .says("12:00", "b/x", OPERATIONAL);

        assertThat(story.board("11:45", "a").since()).isEqualTo(t("11:00"));
        assertThat(story.board("12:30", "a").effective().state()).isEqualTo(DEGRADED);
        assertThat(story.board("12:30", "a").since()).isEqualTo(t("12:00"));
    }

    @Test
    void what_nobody_reported_is_down_since_its_cause_is() {
        Story story = two().hard("a", "b/x").says("11:00", "b/x", MAJOR_OUTAGE);

        assertThat(story.function("10:30", "a/x").effective().state()).isEqualTo(UNKNOWN);
        assertThat(since(story, "10:30")).isNull();
        assertThat(since(story, "11:30")).isEqualTo(t("11:00"));
    }

    @Test
    void a_report_that_nobody_knows_is_a_report() {
        Story story = two().hard("a", "b/x").says("11:00", "a/x", UNKNOWN).says("11:30", "b/x", DEGRADED);

        assertThat(since(story, "11:40")).isEqualTo(t("11:00"));
    }
}
