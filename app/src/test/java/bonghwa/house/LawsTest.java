package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of laws names tests that exist. */
class LawsTest {

    private static final Path PAGE = Path.of("docs", "laws.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d) \\| \\*\\*.+?\\*\\* .+ \\| (.*)\\|$", Pattern.MULTILINE);
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "Property", "Example");
    private static final Pattern NAME = Pattern.compile("`(bonghwa[\\w.]+)`");

    @Test
    void thePageHasTheEightLawsOfTheDesign() throws IOException {
        assertThat(rows()).extracting(row -> row.group(1)).containsExactlyElementsOf(numbers());
    }

    @Test
    void everyNamedTestExistsAndHoldsSomething() throws IOException {
        List<String> named = NAME.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty().allMatch(LawsTest::holdsATest);
    }

    @Test
    void aTestThatIsGoneWouldBeMissed() {
        assertThat(holdsATest("bonghwa.op.GoneTest")).isFalse();
        assertThat(holdsATest(Law.class.getName())).isFalse();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList();
    }

    private static boolean holdsATest(String name) {
        return House.TESTS.contain(name) && isTest(House.TESTS.get(name));
    }

    private static boolean isTest(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .map(annotation -> annotation.getRawType().getSimpleName())
                .anyMatch(TESTS::contains);
    }
}
