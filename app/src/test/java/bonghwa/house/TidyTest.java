package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The project's texts keep the rules, and each rule catches the sample beside it. */
class TidyTest {

    private static final long MEBIBYTE = 1024 * 1024;

    private final List<Source> sources = Source.all();

    @TestFactory
    Stream<DynamicTest> theTextsKeepTheRules() {
        return TextLaws.ALL.stream()
                .map(law -> dynamicTest(
                        law.name(),
                        () -> assertThat(sources.stream().flatMap(source -> law.breaches(source).stream()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsSample() {
        return TextLaws.ALL.stream()
                .map(law -> dynamicTest(
                        law.name(), () -> assertThat(law.breaches(law.sample())).isNotEmpty()));
    }

    @Test
    void theRulesLookAtMainAndTests() {
        assertThat(sources).anyMatch(Source::isMain).anyMatch(Source::isTest).hasSizeGreaterThan(50);
    }

    @Test
    void onlyFontsAreLargeFiles() {
        assertThat(Source.files().stream().filter(file -> isTooLarge(Source.name(file), file)))
                .isEmpty();
    }

    @Test
    void aLargeFileElsewhereWouldBeFound() {
        Path font = Source.files().stream()
                .filter(file -> file.toString().endsWith("BonghwaSans-Bold.ttf"))
                .findFirst()
                .orElseThrow();
        assertThat(isTooLarge("assets/src/main/resources/incidents/film.bin", font))
                .isTrue();
    }

    private static boolean isTooLarge(String name, Path file) {
        File onDisk = file.toFile();
        return onDisk.length() > MEBIBYTE && !name.startsWith("assets/src/main/resources/fonts/");
    }
}
