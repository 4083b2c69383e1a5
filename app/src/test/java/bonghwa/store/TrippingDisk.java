package bonghwa.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A disk on which something goes wrong whenever a test wants it to: what the disk says, or what the program does to itself. */
public final class TrippingDisk {

    /** Throws what is to be thrown before that is done to that file. */
    public interface Trip {
        void before(String what, Path file) throws Exception;
    }

    private final Disk under;
    private @Nullable Trip trip;

    public TrippingDisk(Disk under) {
        this.under = under;
    }

    /** From now on; null: all goes well. */
    public void trip(@Nullable Trip now) {
        trip = now;
    }

    public Disk disk() {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, values) -> {
                    if (trip != null && values != null && values[0] instanceof Path file) {
                        trip.before(method.getName(), file);
                    }
                    try {
                        return method.invoke(under, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
