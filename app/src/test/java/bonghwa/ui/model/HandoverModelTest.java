package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Language;
import bonghwa.domain.Person;
import bonghwa.domain.Post;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.replica.Refusal;
import bonghwa.testing.Shift;
import bonghwa.ui.Messages;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A duty changes hands only when the other one has read and accepted. */
class HandoverModelTest {

    private static final Text BRIEF = Text.of("톡채널 전면 장애, 예정 미정");

    private final Shift shift = new Shift();
    private final HandoverModel model =
            new HandoverModel(shift.room(), shift.desk(), shift.commands(), new Messages(Language.KO));

    private Handover offered() {
        done(model.offer(Shift.COMMAND, "day", BRIEF));
        return model.open().getFirst();
    }

    private static void done(CompletionStage<?> work) {
        assertThat(work.toCompletableFuture()).isCompleted();
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    @Test
    void until_it_is_accepted_the_outgoing_one_has_the_duty() {
        Handover offer = offered();

        assertThat(shift.commanders()).containsExactly("night");

        done(model.accept(offer.id(), "day", offer.briefId()));
        assertThat(shift.commanders()).containsExactly("day");
        assertThat(model.open()).isEmpty();
    }

    @Test
    void the_timeline_keeps_the_text_as_it_was_accepted() {
        Handover offer = offered();
        done(model.amend(offer.id(), Text.of("톡채널 복구 중")));
        Handover amended = model.handover(offer.id()).orElseThrow();
        done(model.accept(offer.id(), "day", amended.briefId()));

        assertThat(shift.incident().log().entries().getLast().content().text()).isEqualTo(Text.of("톡채널 복구 중"));
    }

    @Test
    void whoever_read_an_older_text_must_read_again() {
        Handover offer = offered();
        done(model.amend(offer.id(), Text.of("톡채널 복구 중")));

        assertThat(model.accept(offer.id(), "day", offer.briefId()).toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(Refusal.class);
        assertThat(shift.commanders()).containsExactly("night");
    }

    @Test
    void an_offer_that_was_taken_back_waits_for_nobody() {
        Handover offer = offered();
        done(model.withdraw(offer.id()));

        assertThat(model.open()).isEmpty();
        assertThat(shift.commanders()).containsExactly("night");
    }

    @Test
    void who_is_named_to_relieve_is_asked_first_and_nobody_is_asked_to_relieve_themselves() {
        Post command = model.posts().getFirst();

        assertThat(ids(model.successors(command))).containsExactly("day", "scribe");
    }

    @Test
    void at_the_same_desk_the_one_who_was_asked_accepts_and_at_another_whoever_types_there() {
        Handover offer = offered();
        assertThat(ids(model.takers(offer))).startsWith("day");

        shift.type("scribe");
        assertThat(ids(model.takers(offer))).startsWith("scribe", "day").doesNotContain("night");
    }

    @Test
    void what_two_accepted_at_once_is_said_as_long_as_both_have_it() {
        Handover offer = offered();
        done(model.accept(offer.id(), "day", offer.briefId()));
        shift.write(new Operation.HandoverAccepted(offer.id(), "scribe", Shift.NOW, offer.briefId()));
        shift.write(new Operation.DutyAssigned("scribe", Shift.COMMAND, Shift.NOW, null));

        assertThat(model.contested()).extracting(Handover::id).containsExactly(offer.id());
        assertThat(model.contested().getFirst().outcome().person()).isEqualTo("scribe");

        done(shift.commands()
                .endDuty(
                        shift.incident().id(),
                        newestAssignment(),
                        shift.room().now().get(),
                        null));
        assertThat(model.contested()).isEmpty();
    }

    private String newestAssignment() {
        return shift.incident().assignments().getLast().id();
    }

    @Test
    void the_brief_says_the_same_in_both_languages() {
        Text brief = model.brief();

        assertThat(brief.ko()).startsWith("인계: 판교 데이터센터 화재 (SEV1)");
        assertThat(brief.en()).startsWith("Hand-over: 판교 데이터센터 화재 (SEV1)");
        assertThat(brief.ko().lines()).hasSameSizeAs(brief.en().lines().toList());
        assertThat(brief.ko()).doesNotContain("?");
    }

    @Test
    void a_notice_whose_time_has_passed_does_not_read_like_one_to_come() {
        assertThat(model.brief().ko()).contains("□ 첫 공지: 기한 지남 (10월 15일 15:39까지였음)");
        assertThat(model.brief().en()).contains("□ First notice: overdue (it was due by 15 Oct 15:39)");
    }

    @Test
    void the_duties_of_whoever_types_come_first() {
        shift.assign("scribe", new Duty.OfRole("scribe"), "2022-10-15T22:00:00", null);
        assertThat(model.posts().getFirst().duty()).isEqualTo(Shift.COMMAND);

        shift.type("scribe");
        assertThat(model.posts().getFirst().duty()).isEqualTo(new Duty.OfRole("scribe"));
    }
}
