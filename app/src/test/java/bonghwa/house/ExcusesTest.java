package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.house.Excuses.Excuse;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 19: an excuse says why, and goes when it is no longer needed. */
class ExcusesTest {

    @Test
    void everyExcuseInMainIsReasonedAndNeeded() {
        assertThat(House.MAIN.stream().flatMap(type -> complaints(House.MAIN, type)))
                .isEmpty();
    }

    @Test
    void anExcuseForACleanClassIsFound() {
        assertThat(complaintsAbout(ExcuseCanaries.Clean.class))
                .containsExactly("LOGS_GO_TO_SLF4J is not broken by Clean");
    }

    @Test
    void anExcuseWithoutAReasonIsFound() {
        assertThat(complaintsAbout(ExcuseCanaries.Mute.class))
                .containsExactly("LOGS_GO_TO_SLF4J at Mute has no reason of five words");
    }

    @Test
    void anExcuseFromARuleThatDoesNotExistIsFound() {
        assertThat(complaintsAbout(ExcuseCanaries.Lost.class)).containsExactly("NO_SUCH_RULE at Lost is no rule");
    }

    @Test
    void anExcusedClassIsLeftAlone() {
        JavaClasses excused = House.only(House.TESTS, List.of(ExcuseCanaries.Needed.class));
        assertThat(StateAndVoiceLaws.LOGS_GO_TO_SLF4J.judgeStrictly(excused).hasViolation())
                .isTrue();
        assertThat(StateAndVoiceLaws.LOGS_GO_TO_SLF4J.judge(excused).hasViolation())
                .isFalse();
        assertThat(complaintsAbout(ExcuseCanaries.Needed.class)).isEmpty();
    }

    private static Stream<String> complaintsAbout(Class<?> canary) {
        return complaints(House.TESTS, House.TESTS.get(canary));
    }

    private static Stream<String> complaints(JavaClasses all, JavaClass type) {
        return Excuses.writtenAt(type).stream().flatMap(excuse -> complaints(all, excuse).stream());
    }

    private static List<String> complaints(JavaClasses all, Excuse excuse) {
        String name = excuse.holder().getSimpleName();
        if (!excuse.saysWhy()) {
            return List.of(excuse.rule() + " at " + name + " has no reason of five words");
        }
        JavaClasses inside = all.that(Names.named(excuse.holder().getName()));
        return House.LAWS.stream()
                .filter(law -> law.name().equals(excuse.rule()))
                .findFirst()
                .map(law -> law.judgeStrictly(inside).hasViolation()
                        ? List.<String>of()
                        : List.of(law + " is not broken by " + name))
                .orElseGet(() -> List.of(excuse.rule() + " at " + name + " is no rule"));
    }
}
