package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which language somebody is answered, and that everything has its word in it. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,-,EN",
                "-,-,ko_KR.UTF-8,KO",
                "-,-,ko,KO",
                "-,-,en_US.UTF-8,EN",
                "-,-,fr_FR.UTF-8,EN",
                "-,-,C,EN",
                "-,ko_KR.UTF-8,en_US.UTF-8,KO",
                "en_GB,ko_KR,ko_KR,EN",
                "ko_KR,en_GB,C,KO",
                "'',ko_KR,C,KO",
                "'','',ko_KR,KO"
            })
    void theFirstVariableThatIsSetDecides(String all, String messages, String lang, Language expected) {
        Map<String, String> environment = new java.util.HashMap<>();
        put(environment, "LC_ALL", all);
        put(environment, "LC_MESSAGES", messages);
        put(environment, "LANG", lang);

        assertThat(Words.of(environment)).isEqualTo(expected);
    }

    private static void put(
            Map<String, String> environment, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    @Test
    void onlyWhatDecidesTheLanguageIsToldToAnotherProcess() {
        Map<String, String> environment = Map.of(
                "LANG",
                "ko_KR.UTF-8",
                "LC_ALL",
                "",
                "PATH",
                "/bin",
                "AWS_SECRET_ACCESS_KEY",
                "s",
                "BONGHWA_STORE",
                "x");
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Path.of("/"), environment);

        assertThat(console.tongue()).isEqualTo(Map.of("LANG", "ko_KR.UTF-8", "LC_ALL", ""));
        assertThat(Words.of(console.tongue())).isEqualTo(Words.of(environment));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateKindSeverityAndPhaseHasAWordOfItsOwn(Language language) {
        Words words = new Words(language);
        Set<String> states = new HashSet<>();
        for (State state : State.values()) {
            states.add(words.of(state));
        }
        for (Kind kind : Kind.values()) {
            assertThat(words.of(kind)).doesNotContain("?");
        }
        for (Severity severity : Severity.values()) {
            assertThat(words.of(severity)).doesNotContain("?");
        }
        for (Phase phase : Phase.values()) {
            assertThat(words.of(phase)).doesNotContain("?");
        }
        assertThat(states).hasSize(State.values().length).noneMatch(s -> s.contains("?"));
    }

    @Test
    void koreanWordsAreKorean() {
        Words words = new Words(Language.KO);
        for (State state : State.values()) {
            assertThat(words.of(state)).containsPattern("[가-힣]");
        }
    }
}
