package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code screenshot}: what is asked of whoever draws, and what becomes of the file. */
class ScreenshotCommandTest {

    private static Terminal terminal;

    @BeforeAll
    static void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    @BeforeEach
    void clean() {
        terminal.drawn = null;
    }

    private static Screens.Picture drawn(String... options) {
        String[] typed = new String[options.length + 2];
        typed[0] = "screenshot";
        typed[1] = "x.png";
        System.arraycopy(options, 0, typed, 2, options.length);
        assertThat(terminal.run(typed)).isEqualTo(new Answer(0, "", ""));
        return Objects.requireNonNull(terminal.drawn);
    }

    @Test
    void withoutOptionsItIsTheRoomInTheDarkAsAWindowOpens() {
        Screens.Picture picture = drawn();

        assertThat(picture.view()).isEqualTo("room");
        assertThat(picture.theme()).isEqualTo(Screens.Theme.DARK);
        assertThat(picture.width()).isEqualTo(1440);
        assertThat(picture.height()).isEqualTo(900);
        assertThat(picture.scale()).isEqualTo(1);
        assertThat(picture.language()).isEqualTo(Language.EN);
        assertThat(picture.at()).isNull();
        assertThat(picture.knownAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100x100,100,100", "1920X1080,1920,1080", "3840×2160,3840,2160", "16384x10,16384,10"})
    void aSizeIsTwoNumbersWithACrossBetween(String typed, int width, int height) {
        Screens.Picture picture = drawn("--size", typed);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "100",
                "100x",
                "x100",
                "100*100",
                "9x100",
                "-100x100",
                "16385x100",
                "100x100x100",
                "1e3x100"
            })
    void whatIsNoSizeIsRefused(String typed) {
        Answer answer = terminal.run("screenshot", "x.png", "--size", typed, "--json");

        assertThat(answer.exit()).isEqualTo(Exit.USAGE);
        assertThat(answer.error().get("where").asString()).isEqualTo("--size");
        assertThat(terminal.drawn).isNull();
    }

    @ParameterizedTest
    @CsvSource({"50,0.5", "100,1", "150%,1.5", "400,4"})
    void aScaleIsAPercentage(String typed, double scale) {
        assertThat(drawn("--scale", typed).scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "49", "401", "1.5", "-100", "100%%", "big"})
    void whatIsNoScaleIsRefused(String typed) {
        assertThat(terminal.run("screenshot", "x.png", "--scale", typed).exit()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void everyThemeIsDrawn(String theme) {
        assertThat(drawn("--theme", theme).theme().name()).isEqualToIgnoringCase(theme);
    }

    @Test
    void themesAreWrittenSmall() {
        assertThat(terminal.run("screenshot", "x.png", "--theme", "DARK").err()).contains("dark, light, contrast");
    }

    @Test
    void theLanguageIsThatOfTheEnvironmentUnlessTheOptionSaysAnother() {
        terminal.environment.put("LANG", "ko_KR.UTF-8");
        try {
            assertThat(drawn().language()).isEqualTo(Language.KO);
            assertThat(drawn("--lang", "en").language()).isEqualTo(Language.EN);
        } finally {
            terminal.environment.clear();
        }
    }

    @Test
    void aMomentIsReadInTheZoneOfTheIncidentAndKeptWithWhatWasKnown() {
        Screens.Picture picture = drawn("--at", "21:42", "--known-at", "21:43");

        assertThat(picture.at()).isEqualTo(Terminal.NOW.minusSeconds(120));
        assertThat(picture.knownAt()).isEqualTo(Terminal.NOW.minusSeconds(60));
    }

    @Test
    void withOnlyWhatWasKnownItIsAsOfThen() {
        Screens.Picture picture = drawn("--known-at", "21:43");

        assertThat(picture.at()).isEqualTo(picture.knownAt()).isEqualTo(Terminal.NOW.minusSeconds(60));
    }

    @Test
    void aPictureThatIsThereIsReplacedAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.png"), "old");

        assertThat(terminal.run("screenshot", file.toString()).exit()).isZero();

        assertThat(file).hasContent("picture");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        Answer answer = terminal.run("screenshot", folder.toString(), "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.error().get("code").asString()).isEqualTo("file");
    }
}
