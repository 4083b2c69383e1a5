package bonghwa.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;

/** Predicates on the names of packages and classes. */
final class Names {

    private Names() {}

    /** Whether the package is the other, or below it. */
    static boolean within(String packageName, String above) {
        return packageName.equals(above) || packageName.startsWith(above + ".");
    }

    /** The class, or one inside it, has one of these names. */
    static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe("is " + String.join(" or ", names), type -> isOneOf(type, names));
    }

    /** The class lives in one of these packages, or below. */
    static DescribedPredicate<JavaClass> inside(String... packages) {
        return DescribedPredicate.describe(
                "inside " + String.join(" or ", packages),
                type -> Arrays.stream(packages).anyMatch(one -> within(type.getPackageName(), one)));
    }

    private static boolean isOneOf(JavaClass type, String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }
}
