package bonghwa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokesTest {

    @ParameterizedTest
    @CsvSource({"pay, 3", "페이, 4", "화재, 5", "원, 4", "닭, 4", "있, 3", "'!정정 2 15:33', 15"})
    void a_syllable_takes_a_key_for_each_letter(String typed, int keys) {
        assertThat(Strokes.of(typed)).isEqualTo(keys);
    }
}
