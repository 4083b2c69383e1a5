package bonghwa.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Predicates on what code touches: calls and method references alike, since the second hides from rules about calls. */
final class Accesses {

    private Accesses() {}

    /** A constructor of one of these classes. */
    static Predicate<JavaAccess<?>> made(Class<?>... types) {
        Set<String> names = names(types);
        return access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getName().equals("<init>")
                && names.contains(unit.getOwner().getName());
    }

    /** One of the methods of the class or of those that extend it. */
    static Predicate<JavaAccess<?>> called(Class<?> owner, String... methods) {
        Set<String> names = Set.of(methods);
        return access -> names.contains(access.getTarget().getName())
                && access.getTargetOwner().isAssignableTo(owner);
    }

    /** One of the methods of a class that is known by name only. */
    static Predicate<JavaAccess<?>> called(String owner, String... methods) {
        Set<String> names = Set.of(methods);
        return access -> names.contains(access.getTarget().getName())
                && access.getTargetOwner().getName().equals(owner);
    }

    /** A method with exactly so many parameters. */
    static Predicate<JavaAccess<?>> parameters(int count) {
        return access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() == count;
    }

    /** A method that takes a parameter of the type. */
    static Predicate<JavaAccess<?>> taking(Class<?> type) {
        return access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(type));
    }

    /** A static field of the class. */
    static Predicate<JavaAccess<?>> fieldOf(Class<?> owner) {
        return access -> access.getTarget() instanceof AccessTarget.FieldAccessTarget
                && access.getTargetOwner().isEquivalentTo(owner);
    }

    /** Any of the given. */
    static DescribedPredicate<JavaAccess<?>> any(String description, List<Predicate<JavaAccess<?>>> predicates) {
        return DescribedPredicate.describe(
                description, access -> predicates.stream().anyMatch(each -> each.test(access)));
    }

    /** The class that all around this one are in. */
    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static Set<String> names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getName).collect(Collectors.toUnmodifiableSet());
    }
}
