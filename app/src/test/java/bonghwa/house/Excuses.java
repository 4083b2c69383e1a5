package bonghwa.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@link Excused} annotations of classes and of the classes around them. */
final class Excuses {

    private Excuses() {}

    /** One written excuse. */
    record Excuse(JavaClass holder, String rule, String reason) {

        boolean saysWhy() {
            return reason.strip().split("\\s+", -1).length >= 5;
        }
    }

    /** Neither the class nor one around it is excused from the rule. */
    static DescribedPredicate<JavaClass> none(String rule) {
        return DescribedPredicate.describe(
                "not excused from " + rule,
                type -> around(type).stream()
                        .flatMap(each -> writtenAt(each).stream())
                        .noneMatch(excuse -> excuse.rule().equals(rule)));
    }

    /** The excuses that stand at this very class. */
    static List<Excuse> writtenAt(JavaClass type) {
        List<Excused> found = new ArrayList<>();
        type.tryGetAnnotationOfType(Excused.class).ifPresent(found::add);
        type.tryGetAnnotationOfType(Excused.All.class).ifPresent(all -> found.addAll(List.of(all.value())));
        return found.stream()
                .map(one -> new Excuse(type, one.rule(), one.reason()))
                .toList();
    }

    private static List<JavaClass> around(JavaClass type) {
        List<JavaClass> chain = new ArrayList<>();
        Optional<JavaClass> next = Optional.of(type);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().getEnclosingClass();
        }
        return chain;
    }
}
