package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds in main, and every rule can fail. */
class HouseTest {

    @TestFactory
    Stream<DynamicTest> mainKeepsTheRules() {
        return House.LAWS.stream()
                .map(law -> dynamicTest(
                        law.name(),
                        () -> assertThat(findings(law.judge(House.MAIN)))
                                .as(
                                        "%s%n%s%nIf it must be: @Excused(rule = \"%s\", reason = ...)",
                                        law, law.rule().getDescription(), law)
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsCanary() {
        return House.LAWS.stream()
                .flatMap(law -> law.canaries().stream()
                        .map(canary -> dynamicTest(
                                law + " on " + names(canary),
                                () -> assertThat(findings(law.judgeStrictly(House.only(House.TESTS, canary))))
                                        .as("findings in %s", names(canary))
                                        .anyMatch(finding -> finding.contains(
                                                canary.getFirst().getSimpleName())))));
    }

    @Test
    void everyRuleHasACanary() {
        assertThat(House.LAWS).allSatisfy(law -> assertThat(law.canaries()).isNotEmpty());
    }

    @Test
    void rulesHaveDifferentNames() {
        assertThat(House.LAWS).extracting(Law::name).doesNotHaveDuplicates();
    }

    private static List<String> findings(EvaluationResult result) {
        return result.getFailureReport().getDetails();
    }

    private static String names(List<Class<?>> classes) {
        return String.join(" and ", classes.stream().map(Class::getSimpleName).toList());
    }
}
