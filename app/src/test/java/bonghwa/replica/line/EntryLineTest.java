package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.domain.When;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line as a whole. */
class EntryLineTest {

    @Test
    void aLineThatIsNotUnderstoodCanBeKeptAsANote() {
        Content note = EntryLine.note(" 21:74 #바이크라이드 정상", Weekend.SITUATION);
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.text().ko()).isEqualTo("21:74 #바이크라이드 정상");
        assertThat(note.typed()).isEqualTo(" 21:74 #바이크라이드 정상");
        assertThat(note.about().tags()).containsExactly(EntryLine.NOT_UNDERSTOOD);
        assertThat(note.occurred()).isEqualTo(When.exactly(Weekend.NOW));
    }

    @Test
    void severalErrorsAreSaidInTheOrderOfTheLine() {
        assertThat(Lines.problems(parse("21:74 #바이크라이드 정상")))
                .containsExactly("entry.problem.not-a-time", "entry.problem.unknown-target");
    }

    @Test
    void pastedLinesAreReadOneByOne() {
        List<Parsed> all = EntryLine.parseMany(
                "#페이 장애\n\n  \r\n1541 SEV1 선포 !결정\r\n#없는것 정상", Weekend.VOCABULARY, Weekend.SITUATION);
        assertThat(all).extracting(Parsed::recordable).containsExactly(true, true, false);
        assertThat(all).extracting(Parsed::line).containsExactly("#페이 장애", "1541 SEV1 선포 !결정", "#없는것 정상");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "21:44", "#페이", "#페이/결제 ", "21:40 #톡채널", "!결정", "@총괄"})
    void aLineThatSaysNothingYetIsNotRecorded(String line) {
        assertThat(Lines.problems(parse(line))).containsExactly(Problem.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001b[0m", "a\u0007", "a\uD800b", "\uDC00"})
    void controlCharactersAreRefused(String line) {
        assertThat(Lines.problems(parse(line))).containsExactly("entry.problem.control");
    }

    @Test
    void tabsAreSpaces() {
        assertThat(Lines.text(parse("결제\t안됨"))).isEqualTo("결제 안됨");
    }

    @Test
    void aFileIsNoLine() {
        assertThat(Lines.problems(parse("가".repeat(EntryLine.LONGEST + 1)))).containsExactly("entry.problem.too-long");
        assertThat(parse("가".repeat(EntryLine.LONGEST)).recordable()).isTrue();
    }

    @Test
    void decomposedLinesAreReadTheSameWithTheirOwnPlaces() {
        String line = "#톡채널 발송 복구 중 22시 예정 큐 재처리";
        String decomposed = Normalizer.normalize(line, Normalizer.Form.NFD);
        Parsed parsed = parse(decomposed);
        assertThat(Lines.reports(parsed)).isEqualTo(Lines.reports(parse(line)));
        assertThat(Lines.text(parsed)).isEqualTo("큐 재처리");
        assertThat(Lines.content(parsed).typed()).isEqualTo(decomposed);
        Chip first = parsed.chips().getFirst();
        assertThat(decomposed.substring(first.start(), first.end()))
                .isEqualTo(Normalizer.normalize("#톡채널 발송", Normalizer.Form.NFD));
    }

    @Test
    void fullWidthSignsAreTheUsualOnes() {
        Parsed parsed = parse("２１：４０　＃페이／결제　＝장애　원인　＠총괄　！결정");
        assertThat(Lines.reports(parsed)).containsExactly("kakao-pay/payment=major_outage");
        assertThat(Lines.occurred(parsed)).isEqualTo("2022-10-16 21:40");
        assertThat(Lines.content(parsed).kind()).isEqualTo(Kind.DECISION);
        assertThat(Lines.text(parsed)).isEqualTo("원인");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!정정 K214 16:58 기준|K214",
                "!정정 214 16:58 기준|214",
                "!정정 k214 16:58 기준|K214",
                "!correct K214 16:58 as told|K214",
                "  !정정 K214 16:58|K214"
            })
    void correctionsNameAnEntry(String line, String number) {
        assertThat(parse(line).understood()).isInstanceOfSatisfying(Understood.Correction.class, c -> {
            assertThat(c.number()).isEqualTo(number);
            assertThat(c.change()).isEqualTo(Change.NONE.withOccurred(When.exactly(Weekend.at("2022-10-16T16:58"))));
        });
    }

    @Test
    void aCorrectionMaySetMoreThanTheTime() {
        assertThat(parse("!정정 K214 #페이/결제 일부 장애 카드만 !시점").understood())
                .isInstanceOfSatisfying(Understood.Correction.class, c -> {
                    assertThat(c.restated().state()).isEqualTo(State.PARTIAL_OUTAGE);
                    assertThat(c.change().kind()).isEqualTo(Kind.MILESTONE);
                    assertThat(c.change().occurred()).isNull();
                    assertThat(c.reason()).isEqualTo("카드만");
                });
        assertThat(parse("!정정 K214 >23:00 늦어짐").understood())
                .isInstanceOfSatisfying(
                        Understood.Correction.class,
                        c -> assertThat(c.restated().eta()).isEqualTo(Eta.at(Weekend.at("2022-10-16T23:00"))));
    }

    @Test
    void aCorrectionOfNothingOrOfNoEntryIsAnError() {
        assertThat(Lines.problems(parse("!정정 K214 그냥"))).containsExactly(Problem.NOTHING);
        assertThat(Lines.problems(parse("!정정 16:58"))).containsExactly("entry.problem.number");
        assertThat(Lines.problems(parse("!취소"))).containsExactly("entry.problem.number");
    }

    @Test
    void aStrikeKeepsItsReasonAsItIs() {
        assertThat(parse("!취소 K7 21:40 #페이 장애 는 오보").understood())
                .isEqualTo(new Understood.Strike("K7", "21:40 #페이 장애 는 오보"));
    }

    @Test
    void theWordsForCorrectingAreTextInsideALine() {
        assertThat(Lines.text(parse("공지 !정정 K214 요청"))).isEqualTo("공지 !정정 K214 요청");
    }

    @Test
    void chipsCarryWhatWasRead() {
        Parsed parsed = parse("21:44 #톡채널/관리자센터 복구중 로그인 재개 @비즈니스");
        assertThat(parsed.chips())
                .extracting(c -> parsed.line().substring(c.start(), c.end()))
                .containsExactly("21:44", "#톡채널/관리자센터", "복구중", "@비즈니스");
        assertThat(parsed.chips()).allMatch(Chip::solid);
    }
}
