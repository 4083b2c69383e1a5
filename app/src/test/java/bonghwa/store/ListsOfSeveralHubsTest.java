package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each hub is exchanged with on a thread of its own, and all note in the same two files: nobody's note is lost. */
@Timeout(60)
class ListsOfSeveralHubsTest {

    private static final KnownHub ONE = new KnownHub("one", "a", null, false, false, null);
    private static final KnownHub OTHER = new KnownHub("other", "b", null, false, false, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Something that is noted. */
    private interface Noting {
        void note() throws IOException;
    }

    private final AtomicReference<@Nullable Noting> meanwhile = new AtomicReference<>();
    private final Disk disk = interrupted();
    private @Nullable Thread second;

    /** A disk on which somebody else begins to note something right after the first reading; he comes to his end, or has to wait. */
    private Disk interrupted() {
        NioDisk real = new NioDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, what, with) -> {
                    try {
                        return switch (what.getName()) {
                            case "equals" -> proxy == with[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> {
                                Object answer = what.invoke(real, with);
                                Noting other = what.getName().equals("read") ? meanwhile.getAndSet(null) : null;
                                if (other != null) {
                                    begin(other);
                                }
                                yield answer;
                            }
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void begin(Noting other) {
        Thread thread = new Thread(() -> {
            try {
                other.note();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        second = thread;
        thread.start();
        while (thread.isAlive() && thread.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }

    private void ended() throws InterruptedException {
        if (second != null) {
            second.join();
        }
    }

    @Test
    void desks_that_came_by_two_hubs_at_once_are_both_noted() throws Exception {
        GuestsFile file = new GuestsFile(disk, new StoreFolder(folder));
        file.came(Map.of("first", "a"));
        meanwhile.set(() -> new GuestsFile(disk, new StoreFolder(folder)).came(Map.of("desk-2", "b")));

        file.came(Map.of("desk-1", "a"));
        ended();

        assertThat(file.read().desks()).containsOnlyKeys("first", "desk-1", "desk-2");
    }

    @Test
    void two_hubs_that_are_met_at_once_both_get_their_ids() throws Exception {
        HubsFile file = new HubsFile(disk, new StoreFolder(folder));
        file.add(ONE);
        file.add(OTHER);
        meanwhile.set(() -> new HubsFile(disk, new StoreFolder(folder)).replace(OTHER.met("id-2")));

        file.replace(ONE.met("id-1"));
        ended();

        assertThat(file.read()).extracting(KnownHub::id).containsExactly("id-1", "id-2");
    }
}
