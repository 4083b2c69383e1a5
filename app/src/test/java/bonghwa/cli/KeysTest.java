package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the command line or a file's problem names has words in both languages. */
class KeysTest {

    private static final Pattern KEY =
            Pattern.compile("\"((?:cli|refusal|word|time|date|file\\.problem)\\.[a-z0-9.-]*[a-z0-9])\"");

    private static List<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/bonghwa"))) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> f.toString().contains("/cli/") || f.toString().contains("/exchange/"))
                    .toList();
            assertThat(sources).isNotEmpty();
            return sources.stream().flatMap(KeysTest::keys).distinct().sorted().toList();
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map((MatchResult m) -> m.group(1)).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyKeyHasWords() throws IOException {
        for (Language language : Language.values()) {
            Words words = new Words(language);
            assertThat(named().stream().filter(key -> !words.bundle().containsKey(key)))
                    .as(language.name())
                    .isEmpty();
        }
    }

    @Test
    void aKeyWithoutWordsShowsItself() {
        assertThat(new Words(Language.EN).text("cli.nothing", 1)).isEqualTo("?cli.nothing?");
    }

    @Test
    void oneThingIsSaidAsOneAndOnlyWhereItIsTheFirstArgument() {
        Words words = new Words(Language.EN);

        assertThat(words.text("cli.import.read", 1, "f", "csv")).isEqualTo("f: 1 entry (csv)");
        assertThat(words.text("cli.import.read", 21, "f", "csv")).isEqualTo("f: 21 entries (csv)");
        assertThat(words.text("cli.bundle.written", "1", 3)).isEqualTo("1: lines: 3");
        assertThat(new Words(Language.KO).text("cli.import.read", 1, "f", "csv"))
                .isEqualTo("f: 항목 1건 (csv)");
    }

    @Test
    void argumentsComeToTheirPlaces() {
        assertThat(new Words(Language.EN).text("cli.catalog.right", "f{1}", 2, 3))
                .isEqualTo("f{1}: 2 services, 3 functions, all right");
    }
}
