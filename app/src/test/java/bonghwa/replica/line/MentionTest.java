package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and kinds, and what is left as the text. */
class MentionTest {

    @ParameterizedTest
    @CsvSource({
        "@비즈니스, role:channel-team",
        "@비즈니스팀, role:channel-team",
        "@비즈니스팀에, role:channel-team",
        "@톡채널팀, role:channel-team",
        "@톡채널 팀, role:channel-team",
        "@톡채널 팀에게, role:channel-team",
        "@총괄, role:incident-commander",
        "@총괄님께, role:incident-commander",
        "@Incident Commander, role:incident-commander",
        "@commander, role:incident-commander",
        "@현장, role:site-liaison",
        "@정부 연락, role:government-liaison",
        "@카카오페이 담당, role:pay-team",
        "@카카오페이, role:pay-team",
        "@서준, person:kim",
        "@김서준님이, person:kim",
        "@서준한테, person:kim",
        "@나, person:kim",
        "@me, person:kim",
        "＠나, person:kim"
    })
    void peopleRolesAndTeamsAreFound(String typed, String party) {
        Parsed parsed = parse("큐 재처리 " + typed);
        assertThat(Lines.people(parsed)).isEqualTo(party);
        assertThat(Lines.text(parsed)).isEqualTo("큐 재처리");
    }

    @Test
    void somebodyUnknownIsAnErrorThatOffersTheNearest() {
        Parsed parsed = parse("큐 재처리 @총골");
        assertThat(Lines.problems(parsed)).containsExactly("entry.problem.unknown-person");
        assertThat(parsed.problems().getFirst().offers().getFirst().in(parsed.line()))
                .isEqualTo("큐 재처리 @총괄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help@example.com", "a @ b", "\\@총괄 아님", "@", "x@총괄"})
    void otherAtSignsAreText(String typed) {
        Parsed parsed = parse("문의 " + typed);
        assertThat(Lines.people(parsed)).isEmpty();
        assertThat(Lines.text(parsed)).isEqualTo(("문의 " + typed).replace("\\", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "!시점, MILESTONE",
        "!milestone, MILESTONE",
        "!상황, OBSERVATION",
        "!결정, DECISION",
        "!dec, DECISION",
        "!DEC, DECISION",
        "!조치, ACTION",
        "!막힘, BLOCKER",
        "!연락, COMMUNICATION",
        "!교대, HANDOVER",
        "!메모, NOTE",
        "!할일, TASK",
        "!todo, TASK",
        "!요청, ASK",
        "!ask, ASK",
        "!결정:, DECISION",
        "！결정, DECISION"
    })
    void kindsAreNamed(String typed, Kind kind) {
        assertThat(Lines.content(parse(typed + " 우회하기로")).kind()).isEqualTo(kind);
        assertThat(Lines.text(parse(typed + " 우회하기로"))).isEqualTo("우회하기로");
        assertThat(Lines.content(parse("우회하기로 " + typed + " 지금")).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"복구 완료!", "!중요", "!결정적", "\\!결정 아님", "wow!결정", "! 결정"})
    void otherExclamationMarksAreText(String typed) {
        Parsed parsed = parse(typed);
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.NOTE);
        assertThat(Lines.text(parsed)).isEqualTo(typed.replace("\\", ""));
    }

    @Test
    void aSecondKindIsAnError() {
        assertThat(Lines.problems(parse("우회 !결정 !조치"))).containsExactly("entry.problem.twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#페이 @현장 결제 안됨|결제 안됨",
                "@현장 결제 안됨 #페이|결제 안됨",
                "@현장이 결제 안됨을 확인 #페이|현장이 결제 안됨을 확인",
                "오늘 @현장 확인|오늘 현장 확인",
                "오늘 #페이/결제 복구 중, 확인|오늘, 확인",
                "결제 안됨 (#페이)|결제 안됨 (페이)",
                "#페이 #지도 느려짐|지도 느려짐",
                "결제 안됨, #페이|결제 안됨",
                "#페이 장애: 결제 안됨|결제 안됨",
                "#페이 장애 - 결제 안됨|결제 안됨",
                "#페이 -10도 냉각|-10도 냉각",
                "#페이   주문   안됨|주문 안됨",
                "#페이 …점검|…점검",
                "결제 \\#페이 \\@현장 \\!결정|결제 #페이 @현장 !결정",
                "C:\\dir 확인|C:\\dir 확인",
                "！주의 ～ 확인|！주의 ～ 확인",
            })
    void theTextIsTheLineWithoutItsHeadParts(String typed, String text) {
        assertThat(Lines.text(parse(typed))).isEqualTo(text);
    }

    @Test
    void whatTheTypedLineWasIsKept() {
        assertThat(Lines.content(parse("21:40  #페이 장애,  결제")).typed()).isEqualTo("21:40  #페이 장애,  결제");
    }
}
