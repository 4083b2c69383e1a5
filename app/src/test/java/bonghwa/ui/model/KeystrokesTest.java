package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as the keys that type them. */
class KeystrokesTest {

    @ParameterizedTest
    @CsvSource({
        "톡, xhr",
        "쌍, ttkd",
        "값, rkqt",
        "의, dml",
        "뷁, qnpfr",
        "ㅎㅎ, gg",
        "ㅢ, ml",
        "가A1, rka1",
        "카카오 T, zkzkdht",
    })
    void a_word_is_the_keys_of_its_letters_in_lower_case(String word, String keys) {
        assertThat(Keystrokes.of(word)).isEqualTo(keys);
    }

    @Test
    void spaces_and_signs_have_no_keys() {
        assertThat(Keystrokes.of(" -·/! ")).isEmpty();
        assertThat(Keystrokes.syllables("톡 · 채")).containsExactly("xhr", "co");
        assertThat(Keystrokes.words(" 톡  채널 ")).containsExactly("xhr", "cosjf");
    }

    @Property(tries = 300)
    void a_beginning_of_a_word_is_typed_by_a_beginning_of_its_keys(
            @ForAll("words") String word, @ForAll("words") String rest) {
        assertThat(Keystrokes.of(word + rest)).startsWith(Keystrokes.of(word));
    }

    @Property(tries = 300)
    void the_keys_of_a_word_are_those_of_its_syllables_one_after_the_other(@ForAll("words") String word) {
        assertThat(String.join("", Keystrokes.syllables(word))).isEqualTo(Keystrokes.of(word));
    }

    @Property(tries = 300)
    void a_word_typed_in_the_wrong_mode_is_the_same(@ForAll("words") String word) {
        assertThat(Keystrokes.of(Keystrokes.of(word))).isEqualTo(Keystrokes.of(word));
    }

    @Property(tries = 300)
    void composed_or_decomposed_makes_no_difference(@ForAll("words") String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        assertThat(Keystrokes.of(decomposed)).isEqualTo(Keystrokes.of(word));
        assertThat(Keystrokes.initials(decomposed)).isEqualTo(Keystrokes.initials(word));
    }

    @Property(tries = 300)
    void each_syllable_begins_with_the_key_of_its_initial(@ForAll("syllable") String syllable) {
        assertThat(Keystrokes.of(syllable)).startsWith(Keystrokes.initials(syllable));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('가', '힣')
                .withCharRange('a', 'z')
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> syllable() {
        return Arbitraries.strings().withCharRange('가', '힣').ofLength(1);
    }
}
