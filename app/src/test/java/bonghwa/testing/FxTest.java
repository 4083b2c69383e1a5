package bonghwa.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that need the toolkit: headless, one at a time. Its methods may take a {@link Screen}; when one fails, what
 * was on the screen is saved as {@code target/pictures/failed-<test>.png}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FxExtension.class)
@ResourceLock("fx")
@Execution(ExecutionMode.SAME_THREAD)
public @interface FxTest {}
