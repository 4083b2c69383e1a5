package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static bonghwa.replica.line.Weekend.parseAt;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state directly behind the target, its amount and its estimate, and what it says of a service's functions. */
class StateTest {

    @ParameterizedTest
    @CsvSource({
        "전면 장애, major_outage",
        "전면장애, major_outage",
        "이용불가, major_outage",
        "이용 불가, major_outage",
        "접속 불가, major_outage",
        "major outage, major_outage",
        "Major Outage, major_outage",
        "일부 장애, partial_outage",
        "부분장애, partial_outage",
        "일부복구, partial_outage",
        "partial outage, partial_outage",
        "성능 저하, degraded",
        "degraded, degraded",
        "복구중, recovering",
        "복구 중, recovering",
        "recovering, recovering",
        "정상화, operational",
        "정상화됨, operational",
        "복구 완료, operational",
        "복구 완료!, operational",
        "operational, operational",
        "점검 중, maintenance",
        "미확인, unknown"
    })
    void strongWordsAreAlwaysAState(String word, String state) {
        Parsed parsed = parse("#페이/결제 " + word + " 고객 문의 폭주");
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay/payment=" + state);
        assertThat(Lines.text(parsed)).isEqualTo("고객 문의 폭주");
    }

    @ParameterizedTest
    @CsvSource({
        "장애, major_outage", "다운, major_outage", "중단, major_outage", "불가, major_outage", "down, major_outage",
                "outage, major_outage",
        "일부, partial_outage", "partial, partial_outage", "지연, degraded", "느림, degraded", "불안정, degraded",
                "slow, degraded",
        "정상, operational", "up, operational", "ok, operational", "back, operational", "점검, maintenance",
                "maintenance, maintenance",
        "모름, unknown", "unknown, unknown", "변동없음, same", "변동 없음, same", "그대로, same", "still, same"
    })
    void weakWordsAreAStateAtTheEndAndDashedInASentence(String word, String state) {
        assertThat(Lines.reports(parse("#페이/결제 " + word))).containsExactly("kakao-pay/payment=" + state);
        Parsed prose = parse("#페이/결제 " + word + " 원인");
        assertThat(Lines.reports(prose)).isEmpty();
        assertThat(Lines.dashed(prose)).hasSize(1);
        assertThat(Lines.text(prose)).isEqualTo(word + " 원인");
        assertThat(Lines.reports(parse(Lines.tabbed(prose)))).containsExactly("kakao-pay/payment=" + state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "장애, 결제 안됨",
                "장애. 결제 안됨",
                "장애: 결제 안됨",
                "장애 - 결제 안됨",
                "장애 (결제)",
                "장애(결제)",
                "장애 >23:00 결제",
                "장애 2/4 결제",
                "장애 50% 결제",
                "장애 22시 예정 결제",
                "장애 22:00까지 결제",
                "장애 @현장",
                "장애 !막힘",
                "장애 #지도",
                "장애!"
            })
    void theseShowThatAWeakWordIsAState(String behind) {
        assertThat(Lines.reports(parse("#페이/결제 " + behind)))
                .singleElement()
                .asString()
                .startsWith("kakao-pay/payment=major_outage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "복구 중단",
                "복구중지",
                "정상이 아님",
                "미복구",
                "정상화 예정",
                "not operational",
                "down payment",
                "up to 40%",
                "정상 아님",
                "정상화 안 됨",
                "복구 완료 못 함",
                "복구 완료 실패",
                "정상화 지연",
                "operational not yet",
                "정상화 중",
                "정상화 불가",
                "정상화 예상",
                "점검 예정",
                "정상화 필요",
                "복구 완료 여부 확인",
                "정상?",
                "정상인 듯",
                "정상화율 50%",
                "정상화 23시 예정",
                "정상 22:00까지",
                "back not yet"
            })
    void theseSetNothing(String behind) {
        Parsed parsed = parse("#페이/결제 " + behind);
        assertThat(Lines.reports(parsed)).isEmpty();
        assertThat(Lines.text(parsed)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({
        "복구 중 작업 계속, recovering, 작업 계속",
        "복구 중 전 기능 순차 확인, recovering, 전 기능 순차 확인",
        "전면 장애 대기 인원 호출, major_outage, 대기 인원 호출",
        "전면 장애 아직 원인 모름, major_outage, 아직 원인 모름",
        "점검 중 작업 시작, maintenance, 작업 시작"
    })
    void otherWordsBehindAStrongOneAreText(String behind, String state, String text) {
        Parsed parsed = parse("#페이/결제 " + behind);
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay/payment=" + state);
        assertThat(Lines.text(parsed)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"정상화 필요", "정상화 불가", "복구 완료 여부 확인", "정상화 목표", "정상화 시도", "복구 완료 전 확인", "복구 완료 아직"})
    void thatItWorksIsOnlyOfferedWhereTheNextWordLeavesItOpen(String behind) {
        Parsed parsed = parse("#페이/결제 " + behind);
        assertThat(Lines.reports(parsed)).isEmpty();
        assertThat(Lines.dashed(parsed)).containsExactly(new Meaning.StateIs(State.OPERATIONAL, null));
        assertThat(Lines.reports(parse(Lines.tabbed(parsed)))).containsExactly("kakao-pay/payment=operational");
    }

    @Test
    void twoEstimatesAreOneTooMany() {
        assertThat(Lines.problems(parse("#페이/결제 장애 22시 예정 >23:00"))).containsExactly("entry.problem.twice");
        assertThat(Lines.problems(parse(">23:00 #페이/결제 장애 22시 예정"))).containsExactly("entry.problem.twice");
        assertThat(Lines.problems(parse("#페이/결제 장애 >22:30 >23:00"))).containsExactly("entry.problem.twice");
        assertThat(Lines.problems(parse("!할일 #페이/결제 장애 22시 예정 >23:00"))).isEmpty();
    }

    @Test
    void aStateOfAnotherPlaceIsText() {
        Parsed parsed = parse("결제 정상 #페이/결제");
        assertThat(Lines.reports(parsed)).isEmpty();
        assertThat(Lines.text(parsed)).isEqualTo("결제 정상");
    }

    @Test
    void theEqualsSignWorksFromAnywhereAndWinsOverTheSlot() {
        assertThat(Lines.reports(parse("=정상 결제 다시 됨 #페이/결제"))).containsExactly("kakao-pay/payment=operational");
        Parsed both = parse("#페이/결제 복구중 로그 확인 =일부 장애");
        assertThat(Lines.reports(both)).containsExactly("kakao-pay/payment=partial_outage");
        assertThat(Lines.text(both)).isEqualTo("복구중 로그 확인");
    }

    @Test
    void otherEqualsSignsAreText() {
        assertThat(Lines.text(parse("지연 = 30초 a=정상 =x"))).isEqualTo("지연 = 30초 a=정상 =x");
    }

    @Test
    void aStateOfNothingIsAnError() {
        assertThat(Lines.problems(parse("=정상 다시 됨"))).containsExactly("entry.problem.state-alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2/4|2/4", "2 of 4|2/4", "4개 중 2개|2/4", "4중 2|2/4", "50%|50/100", "0/3|0/3"})
    void amountsStandDirectlyBehindTheState(String typed, String amount) {
        Parsed parsed = parse("#페이 일부 장애 " + typed + " 카드만");
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay=partial_outage " + amount);
        assertThat(Lines.text(parsed)).isEqualTo("카드만");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/4", "120%", "50%의 고객", "2/4/6", "40% of cards", "3개 중요", "99999999/1"})
    void otherFiguresAreText(String typed) {
        Parsed parsed = parse("#페이 일부 장애 " + typed);
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay=partial_outage");
        assertThat(Lines.text(parsed)).isEqualTo(typed);
    }

    @Test
    void aPartOfNothingIsAnError() {
        Parsed parsed = parse("#페이 일부 장애 1/0 카드만");
        assertThat(Lines.problems(parsed)).containsExactly("entry.problem.of-nothing");
        assertThat(Lines.problems(parse("#페이 확인 1/0"))).isEmpty();
    }

    @Test
    void brokenUnknownAndMaintenanceHoldForAllFunctions() {
        for (String word : new String[] {"전면 장애", "미확인", "점검 중"}) {
            assertThat(Lines.reports(parse("#멜론 " + word))).hasSize(3).allMatch(r -> r.startsWith("melon/"));
        }
    }

    @Test
    void partlyBrokenAndSlowAreAboutTheServiceAsAWhole() {
        assertThat(Lines.reports(parse("#멜론 일부 장애"))).containsExactly("melon=partial_outage");
        assertThat(Lines.reports(parse("#멜론 성능 저하"))).containsExactly("melon=degraded");
        assertThat(Lines.reports(parse("#멜론/전체 성능 저하"))).hasSize(3);
    }

    @Test
    void workingIsNotAskedWhereFunctionsAreEqual() {
        Parsed parsed = parseAt("2022-10-15T18:00", "#카카오T 복구 중");
        assertThat(Lines.reports(parsed)).hasSize(7).allMatch(r -> r.endsWith("=recovering"));
    }

    @Test
    void theAnswersOfTheQuestionRecord() {
        ScopeQuestion question = parse("#페이 복구 중 순차 복구").question();
        assertThat(question).isNotNull();
        assertThat(question.state()).isEqualTo(State.RECOVERING);
        for (ScopeQuestion.Choice choice : question.choices()) {
            Parsed answered = parse(choice.replacement().in("#페이 복구 중 순차 복구"));
            assertThat(Lines.content(answered).reports())
                    .hasSize(choice.functions().size());
        }
        assertThat(question.choices().get(1).without()).isNotEmpty();
    }

    @Test
    void theScopeOfAllIsAskedToo() {
        ScopeQuestion question = parse("#전체 정상").question();
        assertThat(question).isNotNull();
        assertThat(question.choices().getFirst().replacement().in("#전체 정상")).isEqualTo("#전체/전체 정상");
        String rest = question.choices().get(1).replacement().in("#전체 정상");
        assertThat(Lines.reports(parse(rest)))
                .hasSize(question.choices().get(1).functions().size());
    }

    @Test
    void lookedAgainAtAServiceThatWasReportedAsAWholeRenewsThat() {
        assertThat(Lines.reports(parse("#멜론 그대로"))).hasSize(3).allMatch(r -> r.endsWith("=same"));
    }

    @Test
    void aStateMakesAStatusUnlessAKindIsGiven() {
        assertThat(Lines.content(parse("#페이 장애")).kind()).isEqualTo(Kind.STATUS);
        assertThat(Lines.content(parse("#페이 >23:00")).kind()).isEqualTo(Kind.STATUS);
        assertThat(Lines.content(parse("#페이 장애 !시점")).kind()).isEqualTo(Kind.MILESTONE);
        assertThat(Lines.content(parse("#페이 확인함")).kind()).isEqualTo(Kind.OBSERVATION);
        assertThat(Lines.content(parse("확인함")).kind()).isEqualTo(Kind.NOTE);
    }

    @Test
    void aReturnThatIsExpectedIsOfferedAsRecovering() {
        Parsed parsed = parse("#페이/결제 정상화 23시 예정");
        assertThat(Lines.dashed(parsed))
                .containsExactly(new Meaning.StateIs(State.RECOVERING, Eta.at(Weekend.at("2022-10-16T23:00"))));
        assertThat(Lines.reports(parse(Lines.tabbed(parsed))))
                .containsExactly("kakao-pay/payment=recovering eta 23:00");
    }
}
