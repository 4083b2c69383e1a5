package bonghwa;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when something changes in a folder, as soon as the system says so: at once on Linux and Windows, after seconds on macOS,
 * and never on some network drives. So whoever listens looks now and then in any case.
 */
final class WallBell implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(WallBell.class);

    private final Path folder;
    private final WatchService service;

    /** Watches that folder, or the nearest one above it that is there. */
    WallBell(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.service = this.folder.getFileSystem().newWatchService();
        register();
    }

    private void register() throws IOException {
        Path there = folder;
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        there.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    }

    /** Calls {@code rung} after each change, until this is closed. Blocks: io lane. */
    void listen(Runnable rung) {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                register();
                rung.run();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("Nobody listens any more", e);
        } catch (IOException e) {
            LOG.warn("{} rings no more; it is looked at each second", folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
