package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By when: the estimate of a state, the due time of a task, ask or blocker. */
class DueTest {

    @ParameterizedTest
    @CsvSource({
        ">22:00, 10-16 22:00",
        ">21:00, 10-17 21:00",
        ">2200, 10-16 22:00",
        ">22시 30분, 10-16 22:30",
        ">3시, 10-17 03:00",
        ">10시, 10-16 22:00",
        ">30분, 10-16 22:14",
        ">+30m, 10-16 22:14",
        ">1h, 10-16 22:44",
        ">1시간 반, 10-16 23:14",
        ">30분 뒤, 10-16 22:14",
        ">내일 09:00, 10-17 09:00",
        ">17일 09:00, 10-17 09:00",
        ">14일 09:00, 11-14 09:00",
        ">월요일 09:00, 10-17 09:00",
        ">10/17 09:00, 10-17 09:00",
        ">자정, 10-17 00:00",
        ">오후 11시, 10-16 23:00",
        ">25:10, 10-17 01:10",
        ">22:00까지, 10-16 22:00",
        "＞22：00, 10-16 22:00"
    })
    void tasksAreDue(String typed, String local) {
        Parsed parsed = parse("!할일 큐 재처리 " + typed);
        assertThat(Lines.due(parsed)).isEqualTo("2022-" + local);
        assertThat(Lines.text(parsed)).isEqualTo("큐 재처리");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22시 예정", "예정 22:00", "22:00까지", "eta 22:00", "22:00 예정", ">22:00", "예정: 22:00", "22시경 예정"})
    void behindAStateItIsTheEstimate(String typed) {
        Parsed parsed = parse("#페이/결제 장애 " + typed + " 큐 재처리");
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay/payment=major_outage eta 22:00");
        assertThat(Lines.text(parsed)).isEqualTo("큐 재처리");
    }

    @ParameterizedTest
    @ValueSource(strings = {">미정", ">none"})
    void anEstimateIsTakenBack(String typed) {
        assertThat(Lines.reports(parse("#페이/결제 " + typed))).containsExactly("kakao-pay/payment=same eta none");
    }

    @Test
    void theSignWorksFromAnywhere() {
        assertThat(Lines.reports(parse("큐 재처리 >23:00 계속 #페이/결제"))).containsExactly("kakao-pay/payment=same eta 23:00");
        assertThat(Lines.text(parse("큐 재처리 >23:00 계속 #페이/결제"))).isEqualTo("큐 재처리 계속");
    }

    @Test
    void ofABlockerTheSignIsTheDueTimeAndTheWordsBehindTheStateTheEstimate() {
        Parsed parsed = parse("#페이/결제 장애 23시 예정 부품 대기 !막힘 >22:30");
        assertThat(Lines.due(parsed)).isEqualTo("2022-10-16 22:30");
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay/payment=major_outage eta 23:00");
    }

    @Test
    void anEstimateOfAServiceIsOneOfItsFunctions() {
        assertThat(Lines.reports(parse("#멜론 >23:00"))).hasSize(3).allMatch(r -> r.endsWith("=same eta 23:00"));
    }

    @ParameterizedTest
    @CsvSource({
        ">22:74, entry.problem.not-a-time",
        ">어제 22:00, entry.problem.due-passed",
        ">17일 자정, entry.problem.midnight"
    })
    void wrongMomentsAreErrors(String typed, String problem) {
        assertThat(Lines.problems(parse("!할일 재처리 " + typed))).containsExactly(problem);
    }

    @Test
    void aByWhenOfNothingIsAnError() {
        assertThat(Lines.problems(parse("큐 재처리 >22:00"))).containsExactly("entry.problem.due-alone");
    }

    @Test
    void twoAreOneTooMany() {
        assertThat(Lines.problems(parse("!할일 재처리 >22:00 >23:00"))).containsExactly("entry.problem.twice");
    }

    @Test
    void whatWorksHasNoEstimate() {
        assertThat(Lines.problems(parse("#페이/결제 정상 >22:00"))).containsExactly("entry.problem.due-working");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a > b", "2 >1", "x->22:00", ">>> 로그", ">회의"})
    void otherSignsAreText(String typed) {
        assertThat(Lines.text(parse("로그 " + typed))).isEqualTo("로그 " + typed);
    }

    @Test
    void inASentenceItIsOnlyOffered() {
        Parsed parsed = parse("#페이/결제 팀은 22시 예정이고 발송은 23시 예정 확인");
        assertThat(Lines.reports(parsed)).isEmpty();
        assertThat(Lines.tabbed(parsed)).isEqualTo("#페이/결제 팀은 22시 예정이고 발송은 23시 예정 >23:00 확인");
    }

    @Test
    void ofAGuessedHalfOfTheDayTabGivesTheOther() {
        Parsed parsed = parse("!할일 재처리 >3시");
        Chip chip = parsed.chips().getLast();
        assertThat(chip.tab()).isNotNull();
        assertThat(chip.tab().in(parsed.line())).isEqualTo("!할일 재처리 >15:00");
        assertThat(chip.meaning())
                .isInstanceOfSatisfying(
                        Meaning.ByWhen.class, by -> assertThat(by.amber()).isTrue());
    }
}
