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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Spans, corrections, last confirmed, estimates and amounts of one function. */
class HistoryTest {

    private static final Target CARD = Target.function("pay", "card");

    private final Story story = new Story()
            .service("pay", "card", "transfer")
            .says("10:00", "pay/card", OPERATIONAL)
            .says("11:00", "pay/card", MAJOR_OUTAGE)
            .says("12:00", "pay/card", RECOVERING);

    private Reported reported(String clock) {
        return story.function(clock, "pay/card").reported();
    }

    private List<Span> spans(String clock) {
        return Lane.of(story.log(), new FunctionRef("pay", "card"), t(clock));
    }

    private static Span span(State state, String from, @Nullable String until) {
        return new Span(state, t(from), until == null ? null : t(until), false);
    }

    @Test
    void spans_follow_each_other_and_the_last_one_is_open() {
        assertThat(spans("13:00"))
                .containsExactly(
                        span(OPERATIONAL, "10:00", "11:00"),
                        span(MAJOR_OUTAGE, "11:00", "12:00"),
                        span(RECOVERING, "12:00", null));
    }

    @Test
    void what_happened_later_is_not_there_yet() {
        assertThat(spans("11:30"))
                .containsExactly(span(OPERATIONAL, "10:00", "11:00"), span(MAJOR_OUTAGE, "11:00", null));
        assertThat(reported("11:30").state()).isEqualTo(MAJOR_OUTAGE);
        assertThat(reported("09:00")).isEqualTo(Reported.NOTHING);
    }

    @Test
    void the_same_state_again_starts_no_span_but_is_a_confirmation() {
        story.says("12:30", "pay/card", RECOVERING);

        assertThat(spans("13:00")).last().isEqualTo(span(RECOVERING, "12:00", null));
        assertThat(reported("13:00").since()).isEqualTo(t("12:00"));
        assertThat(reported("13:00").lastConfirmed()).isEqualTo(t("12:30"));
    }

    @Test
    void still_the_same_renews_last_confirmed_alone() {
        story.says("12:40", Report.unchanged(CARD));

        assertThat(reported("13:00").state()).isEqualTo(RECOVERING);
        assertThat(reported("13:00").lastConfirmed()).isEqualTo(t("12:40"));
        assertThat(reported("13:00").since()).isEqualTo(t("12:00"));
        assertThat(spans("13:00")).hasSize(3);
    }

    @Test
    void a_backdated_report_finds_its_place() {
        story.says("11:30", "pay/card", PARTIAL_OUTAGE);

        assertThat(spans("13:00"))
                .extracting(Span::state)
                .containsExactly(OPERATIONAL, MAJOR_OUTAGE, PARTIAL_OUTAGE, RECOVERING);
        assertThat(reported("13:00").state()).isEqualTo(RECOVERING);
    }

    @Test
    void a_corrected_time_moves_the_span_and_stays_visible_as_a_correction() {
        story.amend(2, 9, Change.NONE.withOccurred(When.exactly(t("10:30"))));

        assertThat(spans("13:00"))
                .containsExactly(
                        span(OPERATIONAL, "10:00", "10:30"),
                        new Span(MAJOR_OUTAGE, t("10:30"), t("12:00"), true),
                        span(RECOVERING, "12:00", null));
    }

    @Test
    void a_corrected_state_changes_the_span() {
        story.amend(2, 9, Change.NONE.withReports(List.of(Report.of(CARD, DEGRADED))));

        assertThat(spans("13:00")).element(1).isEqualTo(new Span(DEGRADED, t("11:00"), t("12:00"), true));
    }

    @Test
    void a_struck_entry_leaves_no_span_and_comes_back_when_that_is_taken_back() {
        story.amend(2, 9, Change.NONE.withStruck(true));
        assertThat(spans("13:00")).extracting(Span::state).containsExactly(OPERATIONAL, RECOVERING);

        TimelineEntry struck = story.log().entry("id2").orElseThrow();
        story.with(struck.amended(new Amendment(Story.mark(10), List.of("id9"), Change.NONE.withStruck(false), null)));
        assertThat(spans("13:00")).extracting(Span::state).containsExactly(OPERATIONAL, MAJOR_OUTAGE, RECOVERING);
    }

    @Test
    void of_two_reports_at_one_moment_the_later_record_counts_and_no_empty_span_is_left() {
        story.says("12:00", "pay/card", RECOVERING).says("12:00", "pay/card", MAJOR_OUTAGE);

        assertThat(spans("13:00")).last().isEqualTo(span(MAJOR_OUTAGE, "11:00", null));
        assertThat(spans("13:00")).hasSize(2);
    }

    @Test
    void an_estimate_keeps_its_slips() {
        story.expects("12:00", "pay/card", "22:00")
                .expects("13:00", "pay/card", "23:30")
                .expects("14:00", "pay/card", "23:30");

        Estimate estimate = reported("15:00").estimate();
        assertThat(estimate.at()).isEqualTo(t("23:30"));
        assertThat(estimate.earlier()).containsExactly(t("22:00"));
        assertThat(estimate.slips()).isEqualTo(1);
        assertThat(reported("12:30").estimate().slips()).isZero();
    }

    @Test
    void an_estimate_that_is_brought_forward_is_no_slip() {
        story.expects("12:00", "pay/card", "22:00").expects("13:00", "pay/card", "21:00");

        assertThat(reported("15:00").estimate().slips()).isZero();
        assertThat(reported("15:00").estimate().earlier()).containsExactly(t("22:00"));
    }

    @Test
    void an_estimate_that_was_taken_back_is_remembered_when_a_new_one_comes() {
        story.expects("12:00", "pay/card", "22:00").expects("13:00", "pay/card", null);
        assertThat(reported("13:30").estimate().at()).isNull();

        story.expects("14:00", "pay/card", "23:00");
        assertThat(reported("14:30").estimate().slips()).isEqualTo(1);
    }

    @Test
    void an_estimate_alone_confirms_nothing_and_ends_when_it_works_again() {
        story.expects("12:30", "pay/card", "22:00");
        assertThat(reported("13:00").lastConfirmed()).isEqualTo(t("12:00"));

        story.says("13:30", "pay/card", OPERATIONAL);
        assertThat(reported("14:00").estimate()).isEqualTo(Estimate.NONE);
    }

    @Test
    void how_much_is_back_belongs_to_the_state_that_it_was_said_with() {
        story.says("12:30", new Report(CARD, DEGRADED, Amount.of(2, 4), null));
        assertThat(reported("13:00").amount()).isEqualTo(Amount.of(2, 4));

        story.says("13:30", new Report(CARD, DEGRADED, Amount.percent(80), null));
        assertThat(reported("14:00").amount()).isEqualTo(Amount.percent(80));

        story.says("14:30", "pay/card", DEGRADED);
        assertThat(reported("15:00").amount()).isEqualTo(Amount.percent(80));

        story.says("15:30", "pay/card", OPERATIONAL);
        assertThat(reported("16:00").amount()).isNull();
    }

    @Test
    void what_is_dragged_down_has_been_so_since_its_cause_broke_unless_it_was_worse_itself_until_later() {
        Story town = new Story()
                .service("login", "x")
                .service("pay", "card")
                .hard("pay", "login/x")
                .says("10:00", "login/x", OPERATIONAL)
                .says("10:00", "pay/card", OPERATIONAL)
                .says("11:00", "login/x", DEGRADED)
                .says("10:30", "pay/card", MAJOR_OUTAGE)
                .says("12:00", "pay/card", OPERATIONAL);

        assertThat(town.function("11:30", "pay/card").since()).isEqualTo(t("10:30"));
        assertThat(town.function("12:30", "pay/card").effective().because()).isEqualTo(Target.function("login", "x"));
        assertThat(town.function("12:30", "pay/card").since()).isEqualTo(t("12:00"));
        assertThat(town.says("12:40", "pay/card", DEGRADED)
                        .says("12:50", "pay/card", OPERATIONAL)
                        .function("13:00", "pay/card")
                        .since())
                .isEqualTo(t("12:00"));
    }

    @Test
    void what_was_said_and_taken_back_within_a_moment_starts_no_new_stretch() {
        Story flicker = new Story()
                .service("pay", "card")
                .says("10:00", "pay/card", DEGRADED)
                .says("11:00", "pay/card", OPERATIONAL)
                .says("11:00", "pay/card", DEGRADED);

        assertThat(flicker.function("12:00", "pay/card").since()).isEqualTo(t("10:00"));
        assertThat(flicker.lane("12:00", "pay"))
                .extracting(Span::from)
                .containsExactly(flicker.function("12:00", "pay/card").since());
    }

    @Test
    void since_when_is_unknown_for_what_nobody_reported() {
        @Nullable Instant since = story.function("13:00", "pay/transfer").since();

        assertThat(since).isNull();
        assertThat(story.function("13:00", "pay/transfer").effective().state()).isEqualTo(UNKNOWN);
    }
}
