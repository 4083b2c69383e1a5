package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the entry line, on any text and on lines made of the pieces that it knows. */
class FuzzTest {

    /** What lines are made of, between bars. */
    private static final String PIECES = """
        21:44 | ~1530 | 15:20~15:40 | 어젯밤 11시 | 10/15 16:52 | -10m | 15분 전 | 방금
        3시 반 | 16일 자정 | 21:74 | 1541 | 1200 건 | #페이 | #페이가 | #카카오 T 바이크 | #톡채널/발송
        #카카오T/전체-바이크 | #전체 | #판교 | #없는것 | #결제 | #지도가 | 장애 | 복구 중 | 정상
        정상화 예정 23시 | 복구 중단 | 변동없음 | degraded | 2/4 | 50% | 22시 예정 | >22:00 | >미정
        >30분 | =장애 | =정상 | @총괄 | @비즈니스팀에 | @누구 | !결정 | !할일 | !막힘 | !정정 K214
        !취소 214 | !없음 | 큐 재처리, | 발송은 | help@example.com | \\#1 | \\15분 | (결제)
        완료! | - | , | 결제 | 서버 3대
        """;

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("#@!>=\\/,.-~:%()[]{}0123456789 시분전가페이결제ㄱㅏ\u1100\u1161\u0301\u3000#＠")
                .ofMaxLength(40);
        return Arbitraries.oneOf(text, signs, lines());
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> piece = Arbitraries.of(PIECES.split("\\s*[|\n]\\s*"));
        return piece.list().ofMaxSize(8).map(pieces -> String.join(" ", pieces));
    }

    @Property(tries = 3000)
    void nothingMakesItFail(@ForAll("anything") String line) {
        Parsed parsed = Weekend.parse(line);
        assertThat(parsed.line()).isEqualTo(line);
        assertThat(parsed.recordable()).isEqualTo(parsed.problems().isEmpty() && parsed.question() == null);
        parsed.content().ifPresent(content -> assertThat(content.typed()).isEqualTo(line));
    }

    @Property(tries = 2000)
    void chipsProblemsAndOffersStandInsideTheLine(@ForAll("anything") String line) {
        Parsed parsed = Weekend.parse(line);
        parsed.chips().forEach(chip -> {
            assertThat(chip.start()).isBetween(0, chip.end());
            assertThat(chip.end()).isBetween(chip.start(), line.length());
        });
        parsed.problems().forEach(problem -> {
            assertThat(problem.start()).isBetween(0, problem.end());
            assertThat(problem.end()).isLessThanOrEqualTo(line.length());
        });
        for (Replacement offer : offers(parsed)) {
            assertThat(Weekend.parse(offer.in(line)).line()).isEqualTo(offer.in(line));
        }
    }

    @Property(tries = 2000)
    void solidChipsDoNotOverlap(@ForAll("lines") String line) {
        int end = 0;
        for (Chip chip : Weekend.parse(line).chips()) {
            if (chip.solid() && !(chip.meaning() instanceof Meaning.Link)) {
                assertThat(chip.start()).isGreaterThanOrEqualTo(end);
                end = chip.end();
            }
        }
    }

    @Property(tries = 1000)
    void theSameLineAlwaysSaysTheSame(@ForAll("anything") String line) {
        assertThat(Weekend.parse(line))
                .isEqualTo(EntryLine.parse(line, new Vocabulary(Weekend.CATALOGUE, Weekend.ME), Weekend.SITUATION));
    }

    @Property(tries = 1500)
    void composedAndDecomposedSayTheSame(@ForAll("lines") String line) {
        Parsed composed = Weekend.parse(Normalizer.normalize(line, Normalizer.Form.NFC));
        Parsed decomposed = Weekend.parse(Normalizer.normalize(line, Normalizer.Form.NFD));
        assertThat(decomposed.chips())
                .extracting(Chip::meaning)
                .isEqualTo(composed.chips().stream().map(Chip::meaning).toList());
        assertThat(Lines.problems(decomposed)).isEqualTo(Lines.problems(composed));
        assertThat(decomposed.content().map(FuzzTest::untyped))
                .isEqualTo(composed.content().map(FuzzTest::untyped));
    }

    @Property(tries = 2000)
    void noWordIsLostThatIsNoHeadPart(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        parsed.content().ifPresent(content -> {
            StringBuilder left = new StringBuilder(line);
            for (Chip chip : parsed.chips().reversed()) {
                if (chip.solid() && chip.end() <= left.length()) {
                    left.replace(chip.start(), chip.end(), " ".repeat(chip.end() - chip.start()));
                }
            }
            List<String> words = words(content.text().ko());
            for (String word : words(left.toString())) {
                assertThat(words.remove(word))
                        .as("%s in <%s> of <%s>", word, content.text().ko(), line)
                        .isTrue();
            }
        });
    }

    @Property(tries = 1000)
    void textThatWasReadOnceIsReadTheSameWhenEscaped(@ForAll("lines") String line) {
        String escaped = line.replaceAll("(^|\\s)(?=\\S)", "$1\\\\").replace("\\\\", "\\");
        Parsed parsed = Weekend.parse(escaped);
        parsed.content().ifPresent(content -> assertThat(content.reports()).isEmpty());
        assertThat(parsed.chips()).isEmpty();
    }

    @Property(tries = 1500)
    void completionIsTotalAndItsInsertionsStandInsideTheLine(@ForAll("anything") String line, @ForAll int caret) {
        int at = Math.floorMod(caret, line.length() + 1);
        Completion completion = Completion.at(line, at, Weekend.VOCABULARY, Weekend.SITUATION, Language.KO);
        assertThat(completion.candidates()).hasSizeLessThanOrEqualTo(Completion.MOST);
        completion
                .candidates()
                .forEach(c -> assertThat(c.replacement().in(line))
                        .contains(c.replacement().text()));
    }

    private static List<Replacement> offers(Parsed parsed) {
        List<Replacement> offers = new ArrayList<>();
        parsed.chips().forEach(chip -> {
            if (chip.tab() != null) {
                offers.add(chip.tab());
            }
        });
        parsed.problems().forEach(problem -> offers.addAll(problem.offers()));
        ScopeQuestion question = parsed.question();
        if (question != null) {
            question.choices().forEach(choice -> offers.add(choice.replacement()));
        }
        return offers;
    }

    private static Content untyped(Content c) {
        return new Content(c.kind(), c.occurred(), c.text(), null, c.about(), c.reports(), c.due());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}%]+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
