package bonghwa.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The power that a disk runs on: it can be cut in the middle of what somebody does, at the n-th thing that is changed on the disk from
 * now on. What was written by then is written and not forced, a force by then has not begun; from there on the disk does nothing any more.
 */
public final class Power {

    /** What is done first, and then the power goes: any part of it may survive. */
    private static final Set<String> CHANGES =
            Set.of("append", "overwrite", "truncate", "create", "move", "delete", "makeFolder");

    private static final Set<String> FORCES = Set.of("force", "forceFolder");

    /** What fails never. */
    private static final Set<String> ALWAYS = Set.of("close", "exists", "writable");

    private final Disk disk;
    private int left = Integer.MAX_VALUE;
    private @Nullable Crash crash;

    public Power(Disk disk) {
        this.disk = on(Disk.class, disk);
    }

    /** The disk that runs on it. */
    public Disk disk() {
        return disk;
    }

    /** It goes at the n-th change from now; {@code crash}: what is left then. */
    public void cut(int n, Crash crash) {
        left = n;
        this.crash = crash;
    }

    /** It is not cut after all. */
    public void keep() {
        left = left > 0 ? Integer.MAX_VALUE : left;
    }

    /** What is left of what was not forced; empty as long as there is power. */
    public Optional<Crash> gone() {
        return left > 0 ? Optional.empty() : Optional.ofNullable(crash);
    }

    private <T> T on(Class<T> type, T real) {
        InvocationHandler handler = (_, method, arguments) -> act(real, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object act(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (ALWAYS.contains(method.getName())) {
            return done(real, method, arguments);
        }
        check();
        if (FORCES.contains(method.getName())) {
            left--;
            check();
        }
        Object answer = done(real, method, arguments);
        if (CHANGES.contains(method.getName())) {
            left--;
            check();
        }
        return answer instanceof DiskFile file ? on(DiskFile.class, file) : answer;
    }

    private static @Nullable Object done(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void check() throws IOException {
        if (left <= 0) {
            throw new Gone();
        }
    }

    /** It happens thousands of times: where does not matter. */
    private static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("the power is cut");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
