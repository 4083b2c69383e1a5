package bonghwa.house;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This class may break one rule of the house, for a written reason. A test fails when the excuse is no longer needed, or when its reason
 * has fewer than five words. It covers the classes inside as well.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Excused.All.class)
public @interface Excused {

    /** The constant's name of the rule, as the failing test prints it. */
    String rule();

    /** Why the rule does more harm than good here. */
    String reason();

    /** Several excuses of one class. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {

        /** The excuses. */
        Excused[] value();
    }
}
