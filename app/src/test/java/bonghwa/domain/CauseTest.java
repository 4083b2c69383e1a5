package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cause that readers are told, in each language. */
class CauseTest {

    @Test
    void korean_alone_says_nothing_in_english() {
        assertThat(Cause.of("데이터센터 화재", null)).isEqualTo(new Text("데이터센터 화재", ""));
        assertThat(Cause.of("DC 화재", " ")).isEqualTo(new Text("DC 화재", ""));
    }

    @Test
    void english_alone_stands_in_both() {
        assertThat(Cause.of(null, "data centre fire")).isEqualTo(Text.of("data centre fire"));
        assertThat(Cause.of("DC fire", null)).isEqualTo(Text.of("DC fire"));
    }

    @Test
    void each_language_has_its_own_and_nothing_is_nothing() {
        assertThat(Cause.of("화재", "fire")).isEqualTo(new Text("화재", "fire"));
        assertThat(Cause.of(" ", null)).isNull();
    }
}
