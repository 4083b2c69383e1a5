package bonghwa.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule of the house.
 *
 * @param name what {@link Excused#rule()} calls it
 * @param subject the package that it is about: once main has classes there, a rule that matches none of them fails
 * @param rule what must hold, with the reason and the way to do it right
 * @param canaries sets of offending samples; the rule must fail on each set alone
 */
record Law(String name, String subject, ArchRule rule, List<List<Class<?>>> canaries) {

    Law(String name, String subject, ArchRule rule, Class<?>... canaries) {
        this(
                name,
                subject,
                rule,
                List.of(canaries).stream().<List<Class<?>>>map(List::of).toList());
    }

    /** The same rule with one more sample, which needs several classes to offend. */
    Law withCanary(Class<?>... together) {
        List<List<Class<?>>> more = new ArrayList<>(canaries);
        more.add(List.of(together));
        return new Law(name, subject, rule, List.copyOf(more));
    }

    /** What the rule finds in the classes, without those that are excused from it. */
    EvaluationResult judge(JavaClasses classes) {
        JavaClasses asked = classes.that(Excuses.none(name));
        boolean empty = asked.stream().noneMatch(type -> Names.within(type.getPackageName(), subject));
        return rule.allowEmptyShould(empty).evaluate(asked);
    }

    /** What the rule finds in the classes, excuses or not. */
    EvaluationResult judgeStrictly(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes);
    }

    @Override
    public String toString() {
        return name;
    }
}
