package bonghwa.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/** A disk on which a process can change so many things and then is dead: what it does after that does nothing. */
final class DyingDisk {

    static final String DEAD = "the process is dead";

    private static final Set<String> CHANGES =
            Set.of("makeFolder", "create", "open", "move", "delete", "forceFolder", "ownerOnly");

    private final Disk under;
    private int left;

    DyingDisk(Disk under, int changes) {
        this.under = under;
        this.left = changes;
    }

    Disk disk() {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, values) -> {
                    if (CHANGES.contains(method.getName()) && left-- <= 0) {
                        throw new IOException(DEAD);
                    }
                    try {
                        return method.invoke(under, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
