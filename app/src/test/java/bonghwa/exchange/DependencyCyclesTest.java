package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rings of dependencies are found wherever they are, and only there. */
class DependencyCyclesTest {

    private static String service(int i, List<Integer> needs) {
        String on = needs.stream().map(n -> "{on: s" + n + "}").collect(Collectors.joining(", "));
        return "  - {id: s" + i + ", ko: 이름" + i + ", dependsOn: [" + on + "]}\n";
    }

    private static List<FileProblem> problems(String services) {
        return CatalogueYaml.check("services:\n" + services, Catalogue.EMPTY).problems();
    }

    @Property(tries = 100)
    void aRingOfAnyLengthIsOneProblem(@ForAll @IntRange(min = 2, max = 40) int length) {
        String ring = IntStream.range(0, length)
                .mapToObj(i -> service(i, List.of((i + 1) % length)))
                .collect(Collectors.joining());
        assertThat(problems(ring)).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("file.problem.cycle");
            assertThat(p.arguments().getFirst().split(" → ", -1)).hasSize(length + 1);
        });
    }

    @Property(tries = 100)
    void whatOnlyNeedsWhatStandsBeforeItHasNoRing(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll int seed) {
        String all = IntStream.range(0, size)
                .mapToObj(i -> service(
                        i,
                        IntStream.range(0, i)
                                .filter(n -> (seed >> (n % 31) & 1) == 1)
                                .boxed()
                                .toList()))
                .collect(Collectors.joining());
        assertThat(problems(all)).isEmpty();
    }

    @Test
    void aServiceThatNeedsItselfIsARingOfOne() {
        assertThat(problems(service(0, List.of(0))))
                .singleElement()
                .satisfies(p -> assertThat(p.arguments()).containsExactly("s0 → s0"));
    }

    @Test
    void aVeryLongChainDoesNotExhaustTheStack() {
        String chain = IntStream.range(0, 3000)
                .mapToObj(i -> service(i, i == 0 ? List.of() : List.of(i - 1)))
                .collect(Collectors.joining());
        assertThat(problems(chain)).isEmpty();
    }

    @Test
    void twoRingsAreTwoProblems() {
        assertThat(problems(service(0, List.of(1))
                        + service(1, List.of(0))
                        + service(2, List.of(3))
                        + service(3, List.of(2))))
                .hasSize(2);
    }

    @Test
    void aRingThroughWhatTheRoomHasIsSaidAtTheLineOfTheFile() {
        Catalogue known = CatalogueYaml.check(
                        "services:\n" + service(1, List.of()) + service(0, List.of(1)), Catalogue.EMPTY)
                .catalogue();
        assertThat(CatalogueYaml.check("# again\nservices:\n" + service(1, List.of(0)), known)
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(3));
    }
}
