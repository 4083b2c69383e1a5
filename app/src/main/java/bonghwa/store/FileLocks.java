package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The locks that this process holds. They are looked up before the system's: on POSIX, closing <em>any</em> channel of a file drops
 * every lock that the process holds on it, so a second try in the same process must not even open the file. Any thread.
 */
final class FileLocks {

    private final Set<Path> locked = new HashSet<>();

    /** Takes the lock of that file until the result is closed; empty when somebody else holds it, in this process or another. */
    @SuppressWarnings("resource") // the channel lives as long as its lock
    synchronized Optional<Closeable> take(Path file) throws IOException {
        Path name = file.toAbsolutePath().normalize();
        if (locked.contains(name)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(channel)) {
            return Optional.empty();
        }
        locked.add(name);
        return Optional.of(() -> give(name, channel));
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return true;
            }
            channel.close();
            return false;
        } catch (OverlappingFileLockException held) {
            // Another object of this process holds it: leave the channel open, closing it would free that lock.
            return false;
        }
    }

    private synchronized void give(Path name, FileChannel channel) throws IOException {
        locked.remove(name);
        channel.close();
    }
}
