package bonghwa.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A folder as a place that is met once and not remembered. */
record Stick(Path folder, RandomGenerator random, Executor io) implements Peer {

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public Hub connect() {
        return new DeadlineHub(new FolderHub(folder, random), io, Duration.ofSeconds(10));
    }

    @Override
    public @Nullable String known() {
        return null;
    }

    @Override
    public void met(String id) {}

    @Override
    public void came(Map<String, String> accountsByDesk) {}

    @Override
    public boolean readsOnly() {
        return false;
    }
}
