package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words that stand behind an option, before they are recorded for ever. */
class WordingTest {

    @Test
    void koreanIsComposed() throws Failure {
        String apart = Normalizer.normalize("판교 화재", Normalizer.Form.NFD);

        assertThat(Wording.of("TITLE", apart)).isEqualTo("판교 화재");
    }

    @Test
    void linesBecomeOneLine() throws Failure {
        assertThat(Wording.of("--text", "하나\r\n\r\n둘\t셋\n")).isEqualTo("하나 둘 셋");
    }

    @Test
    void nothingAndSpacesAreNothing() throws Failure {
        assertThat(Wording.of("--reason", null)).isNull();
        assertThat(Wording.of("--reason", "")).isNull();
        assertThat(Wording.of("--reason", " \n ")).isNull();
    }

    @Test
    void whereWordsAreNeededNothingIsAMistake() {
        assertThatThrownBy(() -> Wording.required("TITLE", " ")).isInstanceOfSatisfying(Failure.class, f -> {
            assertThat(f.exit()).isEqualTo(Exit.USAGE);
            assertThat(f.where()).isEqualTo("TITLE");
        });
    }

    @Test
    void whatATerminalWouldObeyIsRefusedByItsName() {
        assertThatThrownBy(() -> Wording.of("--text", "빨강 \u001b[31m"))
                .isInstanceOfSatisfying(
                        Failure.class, f -> assertThat(f.arguments()).containsExactly("--text", "U+001B"));
    }

    @Test
    void bytesThatWereNoTextAreRefused() {
        assertThatThrownBy(() -> Wording.of("--text", "결제 \uFFFD"))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.key()).isEqualTo("cli.error.not-utf8"));
    }

    @Test
    void theFirstByteThatIsNoTextIsCounted() {
        assertThat(Wording.notText("결제")).isZero();
        assertThat(Wording.notText("\uFFFD")).isEqualTo(1);
        assertThat(Wording.notText("a결\uFFFD\uFFFD")).isEqualTo(5);
    }

    @Property(tries = 300)
    void whatIsRecordedIsOneLineOfComposedTextAndStaysSo(@ForAll String typed) {
        try {
            String words = Wording.of("--text", typed);
            if (words != null) {
                assertThat(words.chars()).noneMatch(Character::isISOControl);
                assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
                assertThat(Wording.of("--text", words)).isEqualTo(words);
            }
        } catch (Failure refused) {
            assertThat(refused.where()).isEqualTo("--text");
        }
    }
}
