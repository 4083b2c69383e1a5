package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.State;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functional colours: each theme has all of them, and what must be read can be read (WCAG 2 contrast). */
class TokensTest {

    private static final Pattern DEFINED = Pattern.compile("(-bw-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})");
    private static final Pattern USED = Pattern.compile("(?<![\\w-])-bw-[a-z0-9-]++(?!\\s*:)");
    private static final List<String> GROUNDS =
            List.of("-bw-bg", "-bw-panel", "-bw-raised", "-bw-selection", "-bw-hover");

    @ParameterizedTest
    @ValueSource(strings = {"light", "contrast"})
    void everyThemeDefinesTheSameTokens(String theme) {
        assertThat(tokens(theme).keySet()).isEqualTo(tokens("dark").keySet());
    }

    @Test
    void noRuleAsksForAColourThatNoThemeDefines() {
        for (String sheet : Resources.sheets()) {
            assertThat(USED.matcher(Resources.text("css/" + sheet + ".css"))
                            .results()
                            .map(match -> match.group()))
                    .as(sheet)
                    .isSubsetOf(tokens("dark").keySet());
        }
    }

    @ParameterizedTest
    @CsvSource({"dark, 5.45, 4.5", "light, 6.0, 5.0", "contrast, 7.0, 7.0"})
    void wordsCanBeReadOnEveryGround(String theme, double onGround, double onAny) {
        Map<String, String> tokens = tokens(theme);
        words().forEach(word -> {
            assertThat(contrast(tokens, word, "-bw-bg")).as(word).isGreaterThanOrEqualTo(onGround);
            GROUNDS.forEach(ground -> assertThat(contrast(tokens, word, ground))
                    .as(word + " on " + ground)
                    .isGreaterThanOrEqualTo(onAny));
        });
    }

    @ParameterizedTest
    @CsvSource({"dark, 4.5", "light, 4.5", "contrast, 7.0"})
    void wordsOnColourCanBeRead(String theme, double least) {
        Map<String, String> tokens = tokens(theme);
        assertThat(contrast(tokens, "-bw-on-accent", "-bw-accent")).isGreaterThanOrEqualTo(least);
        assertThat(contrast(tokens, "-bw-text", "-bw-accent-soft")).isGreaterThanOrEqualTo(least);
        for (int severity = 1; severity <= 4; severity++) {
            assertThat(contrast(tokens, "-bw-on-severity", "-bw-severity-sev" + severity))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void contrastIsMeasuredAsWcagSays() {
        assertThat(contrast(Map.of("a", "#000000", "b", "#FFFFFF"), "a", "b")).isEqualTo(21.0);
    }

    private static Stream<String> words() {
        return Stream.concat(
                Stream.of("-bw-text", "-bw-muted", "-bw-accent", "-bw-abnormal", "-bw-error"),
                Stream.of(State.values())
                        .map(state -> "-bw-state-" + state.wire().replace('_', '-')));
    }

    private static Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new TreeMap<>();
        DEFINED.matcher(Resources.text("css/tokens-" + theme + ".css"))
                .results()
                .forEach(match -> tokens.put(match.group(1), match.group(2)));
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
