package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amount;
import bonghwa.domain.Author;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.Party;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction changes what it names, and nothing else of the entry. */
class CorrectionTest {

    private static final Mark MARK = new Mark(
            "e9", new Position(Weekend.NOW.toEpochMilli(), 9, "r", 9), Weekend.NOW, new Author("desk", null, null));

    private static TimelineEntry entry(String line) {
        return TimelineEntry.written("K9", MARK, Lines.content(Weekend.parse(line)));
    }

    private static Optional<Change> correction(TimelineEntry entry, String words) {
        Understood understood = Weekend.parse("!정정 K9 " + words).understood();
        assertThat(understood).isInstanceOf(Understood.Correction.class);
        return understood instanceof Understood.Correction correction ? correction.of(entry) : Optional.empty();
    }

    private static Change change(String line, String words) {
        return correction(entry(line), words).orElseThrow();
    }

    private static List<String> reports(Change change) {
        List<Report> reports = change.reports();
        return reports == null
                ? List.of("as before")
                : reports.stream().map(Lines::report).toList();
    }

    private static About about(Change change) {
        About about = change.about();
        return about == null ? About.NOTHING : about;
    }

    @Test
    void another_target_keeps_the_state_the_people_the_links_and_the_tags() {
        Change change = change("#페이/결제 일부 장애 2/4 카드만 #지도 #카드 @비즈니스", "#페이/송금 잘못된 기능");

        assertThat(reports(change))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("=partial_outage 2/4")
                .doesNotContain("payment=");
        assertThat(about(change).targets()).hasSize(1).isNotEqualTo(List.of(Target.function("kakao-pay", "payment")));
        assertThat(about(change).links()).hasSize(1);
        assertThat(about(change).people()).hasSize(1);
        assertThat(about(change).tags()).containsExactly("카드");
        assertThat(change.kind()).isNull();
    }

    @Test
    void a_state_moved_to_a_service_holds_for_all_its_functions_or_for_it_as_a_whole() {
        assertThat(reports(change("#페이/결제 장애", "#멜론"))).hasSize(3).allMatch(r -> r.startsWith("melon/"));
        assertThat(reports(change("#페이/결제 성능 저하", "#멜론"))).containsExactly("melon=degraded");
    }

    @Test
    void another_target_of_an_observation_reports_nothing() {
        Change change = change("#페이/결제 확인 중", "#페이/송금");

        assertThat(change.reports()).isNull();
        assertThat(about(change).targets()).hasSize(1);
    }

    @Test
    void a_person_alone_can_be_corrected() {
        assertThat(about(change("#페이/결제 장애", "@총괄")).people())
                .hasSize(1)
                .first()
                .isInstanceOf(Party.OfRole.class);
        assertThat(reports(change("#페이/결제 장애", "@총괄"))).containsExactly("as before");
    }

    @Test
    void a_time_and_a_person_together_change_both() {
        Change change = change("#페이/결제 장애", "-5m @총괄");

        assertThat(change.occurred()).isNotNull();
        assertThat(about(change).people()).hasSize(1);
        assertThat(about(change).targets()).containsExactly(Target.function("kakao-pay", "payment"));
    }

    @Test
    void a_state_without_a_target_is_that_of_what_was_reported() {
        Change change = change("#페이/결제 장애 2/4", "=일부 장애 카드만");

        assertThat(reports(change)).containsExactly("kakao-pay/payment=partial_outage");
        assertThat(change.about()).isNull();
    }

    @Test
    void a_new_state_keeps_the_estimate_unless_it_works() {
        assertThat(reports(change("#페이/결제 장애 >23:00", "=일부 장애")))
                .containsExactly("kakao-pay/payment=partial_outage eta 23:00");
        assertThat(reports(change("#페이/결제 장애 >23:00", "=정상"))).containsExactly("kakao-pay/payment=operational");
    }

    @Test
    void a_state_of_an_observation_is_that_of_the_function_it_is_about() {
        assertThat(reports(change("#페이/결제 확인 중", "=장애"))).containsExactly("kakao-pay/payment=major_outage");
        assertThat(correction(entry("#페이 확인 중"), "=장애")).isEmpty();
        assertThat(correction(entry("확인 중"), "=장애")).isEmpty();
    }

    @Test
    void an_estimate_goes_into_what_was_reported() {
        Change change = change("#페이/결제 일부 장애 2/4 >22:30", ">23:59");

        assertThat(reports(change)).containsExactly("kakao-pay/payment=partial_outage 2/4 eta 23:59");
        assertThat(change.due()).isNull();
        assertThat(reports(change("#페이/결제 장애 >22:30", ">미정")))
                .containsExactly("kakao-pay/payment=major_outage eta none");
    }

    @Test
    void a_by_when_of_what_waits_is_its_due_time() {
        Change change = change("!할일 큐 재처리 >22:30", ">23:59");

        assertThat(change.due()).isEqualTo(Eta.at(Weekend.at("2022-10-16T23:59")));
        assertThat(change.reports()).isNull();
    }

    @Test
    void a_by_when_of_what_becomes_a_task_is_its_due_time() {
        Change change = change("큐 재처리", "!할일 >23:59");

        assertThat(change.kind()).isEqualTo(Kind.TASK);
        assertThat(change.due()).isEqualTo(Eta.at(Weekend.at("2022-10-16T23:59")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"그냥 글", "#페이 확인 중", "#페이/결제 정상"})
    void a_by_when_of_what_neither_waits_nor_is_broken_is_refused(String line) {
        assertThat(correction(entry(line), ">23:59")).isEmpty();
    }

    @Test
    void what_reported_several_things_is_not_moved_by_guessing() {
        Content one = Lines.content(Weekend.parse("#페이/결제 장애"));
        Report other = new Report(Target.function("melon", "chart"), State.DEGRADED, Amount.percent(50), null);
        TimelineEntry two = TimelineEntry.written(
                "K9",
                MARK,
                new Content(
                        one.kind(),
                        one.occurred(),
                        one.text(),
                        one.typed(),
                        one.about(),
                        List.of(one.reports().getFirst(), other),
                        null));

        assertThat(correction(two, "#지도").orElseThrow().reports()).isNull();
        assertThat(correction(two, "=장애").orElseThrow().reports())
                .hasSize(2)
                .allMatch(r -> r.state() == State.MAJOR_OUTAGE);
    }

    @Test
    void a_correction_with_a_target_and_a_state_says_both_anew() {
        assertThat(reports(change("#페이/결제 장애", "#멜론/차트 복구 중 23시 예정")))
                .containsExactly("melon/chart=recovering eta 23:00");
    }
}
