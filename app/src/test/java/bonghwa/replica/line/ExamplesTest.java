package bonghwa.replica.line;

import static bonghwa.replica.line.Lines.dashed;
import static bonghwa.replica.line.Lines.links;
import static bonghwa.replica.line.Lines.occurred;
import static bonghwa.replica.line.Lines.people;
import static bonghwa.replica.line.Lines.reports;
import static bonghwa.replica.line.Lines.tabbed;
import static bonghwa.replica.line.Lines.targets;
import static bonghwa.replica.line.Lines.text;
import static bonghwa.replica.line.Weekend.at;
import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Eta;
import bonghwa.domain.State;
import org.junit.jupiter.api.Test;

/** The rows of the table of examples in the design that are about targets and states, as they stand there; at 21:44. */
class ExamplesTest {

    @Test
    void ofAnotherFunctionsHourOnlyADashedChipIsMade() {
        Parsed parsed = parse("21:44 #톡채널/관리자센터 복구중 로그인 재개, 발송은 22시 예정 @비즈니스");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 21:44");
        assertThat(reports(parsed)).containsExactly("talk-channel/admin-center=recovering");
        assertThat(people(parsed)).isEqualTo("role:channel-team");
        assertThat(text(parsed)).isEqualTo("로그인 재개, 발송은 22시 예정");
        assertThat(dashed(parsed)).containsExactly(new Meaning.ByWhen(Eta.at(at("2022-10-16T22:00")), false));
    }

    @Test
    void anHourDirectlyBehindTheStateIsItsEstimate() {
        Parsed parsed = parse("#톡채널 발송 복구 중 22시 예정 큐 재처리");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 21:44");
        assertThat(reports(parsed)).containsExactly("talk-channel/message=recovering eta 22:00");
        assertThat(text(parsed)).isEqualTo("큐 재처리");
    }

    @Test
    void anEstimateAloneLeavesTheStateAlone() {
        Parsed parsed = parse("#톡채널/발송 >23:30 큐가 길다");
        assertThat(reports(parsed)).containsExactly("talk-channel/message=same eta 23:30");
        assertThat(text(parsed)).isEqualTo("큐가 길다");
    }

    @Test
    void anEverydayNounInASentenceIsNoState() {
        Parsed parsed = parse("#페이 장애 원인 확인 중");
        assertThat(reports(parsed)).isEmpty();
        assertThat(targets(parsed)).isEqualTo("kakao-pay");
        assertThat(text(parsed)).isEqualTo("장애 원인 확인 중");
        assertThat(dashed(parsed)).containsExactly(new Meaning.StateIs(State.MAJOR_OUTAGE, null));
        assertThat(reports(parse(tabbed(parsed)))).contains("kakao-pay/payment=major_outage");
    }

    @Test
    void aWeakWordBeforeACommaIsAState() {
        Parsed parsed = parse("#페이 장애, 결제 화면이 안 열림");
        assertThat(reports(parsed)).hasSize(9).allMatch(r -> r.startsWith("kakao-pay/") && r.endsWith("=major_outage"));
        assertThat(text(parsed)).isEqualTo("결제 화면이 안 열림");
    }

    @Test
    void anEqualsSignSetsTheStateInFrontOfConfusingText() {
        Parsed parsed = parse("#페이/결제 =장애 원인은 인증 서버");
        assertThat(reports(parsed)).containsExactly("kakao-pay/payment=major_outage");
        assertThat(text(parsed)).isEqualTo("원인은 인증 서버");
    }

    @Test
    void restorationThatStopsIsNoState() {
        Parsed parsed = parse("#페이/결제 복구 중단 전원 재차단");
        assertThat(reports(parsed)).isEmpty();
        assertThat(targets(parsed)).isEqualTo("kakao-pay/payment");
        assertThat(text(parsed)).isEqualTo("복구 중단 전원 재차단");
    }

    @Test
    void whatIsNotNormalIsNoState() {
        Parsed parsed = parse("#페이가 정상이 아님");
        assertThat(reports(parsed)).isEmpty();
        assertThat(targets(parsed)).isEqualTo("kakao-pay");
        assertThat(text(parsed)).isEqualTo("페이가 정상이 아님");
    }

    @Test
    void mentionsInsideASentenceStayAsWords() {
        Parsed parsed = parse("가맹점 주문은 #페이가 정상이어도 #지도가 필요");
        assertThat(targets(parsed)).isEqualTo("kakao-pay");
        assertThat(links(parsed)).isEqualTo("kakao-map");
        assertThat(reports(parsed)).isEmpty();
        assertThat(text(parsed)).isEqualTo("가맹점 주문은 페이가 정상이어도 지도가 필요");
    }

    @Test
    void theTargetMayStandBehindTheText() {
        Parsed parsed = parse("결제 다시 됨 #페이/결제 정상");
        assertThat(reports(parsed)).containsExactly("kakao-pay/payment=operational");
        assertThat(text(parsed)).isEqualTo("결제 다시 됨");
    }

    @Test
    void anExpectedReturnIsNoState() {
        Parsed parsed = parse("#멜론/차트 정상화 예정 23시");
        assertThat(reports(parsed)).isEmpty();
        assertThat(targets(parsed)).isEqualTo("melon/chart");
        assertThat(dashed(parsed))
                .containsExactly(new Meaning.StateIs(State.RECOVERING, Eta.at(at("2022-10-16T23:00"))));
        assertThat(reports(parse(tabbed(parsed)))).containsExactly("melon/chart=recovering eta 23:00");
    }

    @Test
    void namesMayGoOverSeveralWords() {
        Parsed parsed = parse("#카카오 T 바이크 장애");
        assertThat(reports(parsed)).containsExactly("kakao-t/bike=major_outage");
    }

    @Test
    void digitsOfANameAreNoTime() {
        Parsed parsed = parse("#톡채널/1:1 채팅 장애");
        assertThat(reports(parsed)).containsExactly("talk-channel/chat=major_outage");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 21:44");
    }

    @Test
    void allButOneAreReportedInOneEntry() {
        Parsed parsed = parse("#카카오T/전체-바이크 정상");
        assertThat(reports(parsed))
                .hasSize(6)
                .allMatch(r -> r.endsWith("=operational"))
                .noneMatch(r -> r.contains("bike"));
    }

    @Test
    void theScopeIsAskedWhereFunctionsDiffer() {
        Parsed parsed = parse("#카카오T 정상");
        assertThat(parsed.recordable()).isFalse();
        ScopeQuestion question = parsed.question();
        assertThat(question).isNotNull();
        assertThat(question.choices()).hasSize(2);
        assertThat(question.choices().get(0).replacement().in(parsed.line())).isEqualTo("#카카오T/전체 정상");
        assertThat(question.choices().get(1).replacement().in(parsed.line())).isEqualTo("#카카오T/전체-바이크 정상");
        assertThat(reports(parse("#카카오T/전체 정상"))).hasSize(7);
    }

    @Test
    void everythingMayBeUnknown() {
        Parsed parsed = parse("#전체 미확인, 모니터링도 판교에 있음");
        assertThat(reports(parsed)).hasSize(101).allMatch(r -> r.endsWith("=unknown"));
        assertThat(text(parsed)).isEqualTo("모니터링도 판교에 있음");
    }

    @Test
    void lookedAgainChangesNothing() {
        Parsed parsed = parse("#페이 변동없음");
        assertThat(reports(parsed)).hasSize(9).allMatch(r -> r.endsWith("=same"));
        assertThat(Lines.content(parsed).reports()).allMatch(r -> r.confirmsOnly());
    }
}
