package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the journal and the local files need of a file system, and nothing more, so that a test can put a disk under them that
 * forgets, tears and fails. Everything throws {@link IOException} when the world says no. Sizes and offsets are bytes.
 */
public interface Disk {

    /** The files and folders in {@code folder}, by name; none when there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Whether there is a file or a folder of that name. */
    boolean exists(Path path);

    /** Makes the folder and those above it, so that they survive a power cut; what is there stays. */
    void makeFolder(Path folder) throws IOException;

    /** Makes an empty file; fails when the name is taken. */
    void create(Path file) throws IOException;

    /** The length of the file. */
    long size(Path file) throws IOException;

    /** All of a small file. */
    byte[] read(Path file) throws IOException;

    /** The file's bytes from {@code offset} on; the caller closes it. */
    InputStream readFrom(Path file, long offset) throws IOException;

    /** Opens an existing file for writing; the caller closes it. */
    DiskFile open(Path file) throws IOException;

    /** Gives {@code from} the name {@code to} in one step: a reader sees the old file or the new one, never a half. */
    void move(Path from, Path to) throws IOException;

    /** Deletes one file or one empty folder. */
    void delete(Path path) throws IOException;

    /** Makes the names in {@code folder} survive a power cut, where the platform can (Windows cannot, and need not). */
    void forceFolder(Path folder) throws IOException;

    /** Lets only the owner read and write the file, or enter the folder, where the platform can. */
    void ownerOnly(Path path) throws IOException;

    /** What tells this very file or folder from a copy of it, and stays over a restart: the inode, or the time of creation. */
    String key(Path path) throws IOException;

    /** The absolute path without links. */
    Path realPath(Path path) throws IOException;

    /** How many bytes this process may still write in {@code folder}. */
    long room(Path folder) throws IOException;

    /** Whether this process may write in {@code folder}. */
    boolean writable(Path folder);

    /** Takes the lock of that name until the result is closed; empty when somebody else holds it. */
    Optional<Closeable> lock(Path file) throws IOException;
}
