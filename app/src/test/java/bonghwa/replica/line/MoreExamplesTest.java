package bonghwa.replica.line;

import static bonghwa.replica.line.Lines.amber;
import static bonghwa.replica.line.Lines.dashed;
import static bonghwa.replica.line.Lines.due;
import static bonghwa.replica.line.Lines.occurred;
import static bonghwa.replica.line.Lines.people;
import static bonghwa.replica.line.Lines.problems;
import static bonghwa.replica.line.Lines.reports;
import static bonghwa.replica.line.Lines.targets;
import static bonghwa.replica.line.Lines.text;
import static bonghwa.replica.line.Weekend.at;
import static bonghwa.replica.line.Weekend.parse;
import static bonghwa.replica.line.Weekend.parseAt;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.domain.When;
import org.junit.jupiter.api.Test;

/** The rows of the table of examples in the design that are about times, kinds and people, as they stand there; at 21:44. */
class MoreExamplesTest {

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
        assertThat(Lines.content(between).occurred())
                .isEqualTo(When.between(at("2022-10-16T15:20"), at("2022-10-16T15:40")));
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
