package bonghwa;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when something changes in a folder, as soon as the system says so: at once on Linux and Windows, after seconds on macOS,
 * and never on some network drives. So whoever listens looks now and then in any case.
 */
final class WallBell implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(WallBell.class);

    private final Path folder;
    private final @Nullable WatchService service;
    private @Nullable WatchKey watched;

    /** Watches that folder, or the nearest one above it that is there. Where the system cannot, it never rings. */
    WallBell(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.service = service();
    }

    private @Nullable WatchService service() {
        @Nullable WatchService opened = null;
        try {
            opened = folder.getFileSystem().newWatchService();
            register(opened);
        } catch (IOException e) {
            silent(e);
        }
        return opened;
    }

    private void silent(IOException why) {
        LOG.warn("{} does not ring; it is looked at every other second", folder, why);
    }

    private void register(WatchService service) throws IOException {
        Path there = folder;
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        WatchKey key =
                there.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        if (watched != null && !watched.equals(key)) {
            watched.cancel(); // a nearer folder came: what happens above it is no news
        }
        watched = key;
    }

    /** Calls {@code rung} after each change, until this is closed. Blocks: io lane. */
    void listen(Runnable rung) {
        WatchService open = service;
        if (open == null) {
            return;
        }
        try {
            while (true) {
                WatchKey key = open.take();
                key.pollEvents();
                key.reset();
                register(open);
                rung.run();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("Nobody listens any more", e);
        } catch (IOException e) {
            silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
