package bonghwa.replica.line;

import static bonghwa.replica.line.Lines.amber;
import static bonghwa.replica.line.Lines.dashed;
import static bonghwa.replica.line.Lines.due;
import static bonghwa.replica.line.Lines.links;
import static bonghwa.replica.line.Lines.occurred;
import static bonghwa.replica.line.Lines.people;
import static bonghwa.replica.line.Lines.problems;
import static bonghwa.replica.line.Lines.reports;
import static bonghwa.replica.line.Lines.tabbed;
import static bonghwa.replica.line.Lines.targets;
import static bonghwa.replica.line.Lines.text;
import static bonghwa.replica.line.Weekend.at;
import static bonghwa.replica.line.Weekend.parse;
import static bonghwa.replica.line.Weekend.parseAt;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.domain.When;
import org.junit.jupiter.api.Test;

/** The rows of the table of examples in the design, each as it stands there. Now is Sunday 16 October 2022, 21:44. */
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
        assertThat(dashed(parsed)).containsExactly(new Meaning.StateIs(State.RECOVERING, Eta.at(at("2022-10-16T23:00"))));
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
        assertThat(reports(parsed)).hasSize(6).allMatch(r -> r.endsWith("=operational")).noneMatch(r -> r.contains("bike"));
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

    @Test
    void fourDigitsAtTheStartAreATime() {
        Parsed parsed = parse("1541 SEV1 선포 !결정 @총괄");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 15:41");
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.DECISION);
        assertThat(people(parsed)).isEqualTo("role:incident-commander");
        assertThat(text(parsed)).isEqualTo("SEV1 선포");
    }

    @Test
    void phoneNumbersAndCodesAreText() {
        Parsed phone = parse("1544-0000 고객센터 연결 안 됨");
        assertThat(occurred(phone)).isEqualTo("2022-10-16 21:44");
        assertThat(text(phone)).isEqualTo("1544-0000 고객센터 연결 안 됨");
        Parsed code = parse("404 오류 급증 #페이");
        assertThat(occurred(code)).isEqualTo("2022-10-16 21:44");
        assertThat(text(code)).isEqualTo("404 오류 급증");
        assertThat(targets(code)).isEqualTo("kakao-pay");
    }

    @Test
    void lastNightAtElevenIsYesterday() {
        Parsed parsed = parse("어젯밤 11시 !결정 인증을 다른 3개 센터로 우회 #로그인 @총괄");
        assertThat(occurred(parsed)).isEqualTo("2022-10-15 23:00");
        assertThat(amber(parsed)).isTrue();
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.DECISION);
        assertThat(targets(parsed)).isEqualTo("kakaotalk/login");
        assertThat(text(parsed)).isEqualTo("인증을 다른 3개 센터로 우회");
    }

    @Test
    void theSmallHoursBelongToToday() {
        Parsed half = parse("오전 1시 반 판교 일부 전원");
        assertThat(occurred(half)).isEqualTo("2022-10-16 01:30");
        assertThat(amber(half)).isTrue();
        Parsed night = parse("어젯밤 1시 문자 일부 복구");
        assertThat(occurred(night)).isEqualTo("2022-10-16 01:00");
        assertThat(amber(night)).isTrue();
        assertThat(text(night)).isEqualTo("문자 일부 복구");
    }

    @Test
    void minutesAgoAreATime() {
        Parsed parsed = parse("15분 전 재기동한 서버 다시 다운");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 21:29");
        assertThat(text(parsed)).isEqualTo("재기동한 서버 다시 다운");
        assertThat(text(parse("\\15분 전 재기동한 서버 다시 다운"))).isEqualTo("15분 전 재기동한 서버 다시 다운");
    }

    @Test
    void beforeMidnightIsYesterdayAfterIt() {
        assertThat(occurred(parseAt("2022-10-17T00:20", "23:50 PC 로그인 확인"))).isEqualTo("2022-10-16 23:50");
    }

    @Test
    void timesMayBeAStretchOrUncertain() {
        Parsed between = parse("15:20~15:40 배터리실 연기");
        assertThat(Lines.content(between).occurred()).isEqualTo(When.between(at("2022-10-16T15:20"), at("2022-10-16T15:40")));
        Parsed about = parse("~1530 전원 차단");
        assertThat(Lines.content(about).occurred()).isEqualTo(When.about(at("2022-10-16T15:30")));
        assertThat(text(about)).isEqualTo("전원 차단");
    }

    @Test
    void aBlockerHasASiteAndAnOwner() {
        Parsed parsed = parse("10/15 16:52 진입 불가, 전원 전체 차단 !막힘 #판교 @현장");
        assertThat(occurred(parsed)).isEqualTo("2022-10-15 16:52");
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.BLOCKER);
        assertThat(targets(parsed)).isEqualTo("site:pangyo");
        assertThat(people(parsed)).isEqualTo("role:site-liaison");
        assertThat(text(parsed)).isEqualTo("진입 불가, 전원 전체 차단");
        assertThat(reports(parsed)).isEmpty();
    }

    @Test
    void midnightOfADateIsRefused() {
        Parsed parsed = parse("16일 자정 교대");
        assertThat(parsed.recordable()).isFalse();
        assertThat(problems(parsed)).containsExactly("entry.problem.midnight");
        assertThat(parsed.problems().getFirst().offers().stream().map(o -> o.in(parsed.line())))
                .containsExactly("16일 00:00 교대", "17일 00:00 교대");
    }

    @Test
    void englishLinesAreReadTheSame() {
        Parsed parsed = parse("-10m #pay degraded 2/4 card payments back !milestone");
        assertThat(occurred(parsed)).isEqualTo("2022-10-16 21:34");
        assertThat(reports(parsed)).containsExactly("kakao-pay=degraded 2/4");
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.MILESTONE);
        assertThat(text(parsed)).isEqualTo("card payments back");
    }

    @Test
    void downIsAStateOnlyWhereTheLineShowsIt() {
        Parsed state = parse("#pay down, cards fail");
        assertThat(reports(state)).hasSize(9).allMatch(r -> r.endsWith("=major_outage"));
        assertThat(text(state)).isEqualTo("cards fail");
        Parsed prose = parse("#pay down since the reboot");
        assertThat(reports(prose)).isEmpty();
        assertThat(dashed(prose)).containsExactly(new Meaning.StateIs(State.MAJOR_OUTAGE, null));
    }

    @Test
    void notYetAndUpToAreText() {
        Parsed yet = parse("#login not operational yet");
        assertThat(reports(yet)).isEmpty();
        assertThat(text(yet)).isEqualTo("not operational yet");
        Parsed upTo = parse("#pay up to 40% of cards fail");
        assertThat(reports(upTo)).isEmpty();
        assertThat(text(upTo)).isEqualTo("up to 40% of cards fail");
    }

    @Test
    void tasksAndAsksHaveAnOwnerAndADueTime() {
        Parsed task = parse("!할일 메시지 큐 재처리 @비즈니스팀에 >22:00");
        assertThat(Lines.content(task).kind()).isEqualTo(Kind.TASK);
        assertThat(people(task)).isEqualTo("role:channel-team");
        assertThat(due(task)).isEqualTo("2022-10-16 22:00");
        assertThat(text(task)).isEqualTo("메시지 큐 재처리");
        Parsed ask = parse("!요청 통신망 살아 있나 @현장 >3분");
        assertThat(Lines.content(ask).kind()).isEqualTo(Kind.ASK);
        assertThat(people(ask)).isEqualTo("role:site-liaison");
        assertThat(due(ask)).isEqualTo("2022-10-16 21:47");
        assertThat(text(ask)).isEqualTo("통신망 살아 있나");
    }

    @Test
    void entriesAreCorrectedAndStruckByTheirNumber() {
        Parsed correction = parse("!정정 K214 16:58 개발자 회고 기준");
        assertThat(correction.understood()).isInstanceOfSatisfying(Understood.Correction.class, c -> {
            assertThat(c.number()).isEqualTo("K214");
            assertThat(c.change().occurred()).isEqualTo(When.exactly(at("2022-10-16T16:58")));
            assertThat(c.reason()).isEqualTo("개발자 회고 기준");
        });
        assertThat(parse("!취소 214 중복").understood()).isEqualTo(new Understood.Strike("214", "중복"));
    }

    @Test
    void exclamationsAndMailAddressesAreText() {
        Parsed parsed = parse("복구 완료! 문의는 help@example.com");
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.NOTE);
        assertThat(people(parsed)).isEmpty();
        assertThat(text(parsed)).isEqualTo("복구 완료! 문의는 help@example.com");
    }
}
