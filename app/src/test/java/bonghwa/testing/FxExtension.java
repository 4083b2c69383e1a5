package bonghwa.testing;

import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the toolkit once, gives each test a fresh window, and keeps a picture of a failure. */
final class FxExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(FxExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        context.getStore(SPACE).put(Screen.class, Screen.open());
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Screen screen = context.getStore(SPACE).remove(Screen.class, Screen.class);
        if (screen != null) {
            if (context.getExecutionException().isPresent()) {
                String method = context.getTestMethod().map(Method::getName).orElse("unknown");
                screen.save("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + method);
            }
            screen.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(SPACE).get(Screen.class, Screen.class));
    }
}
