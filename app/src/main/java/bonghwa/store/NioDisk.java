package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The real disk. One object for the whole process, since it also remembers which locks this process holds. */
public final class NioDisk implements Disk {

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final FileLocks locks = new FileLocks();

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            makeFolder(above);
        }
        Files.createDirectory(folder);
        if (above != null) {
            forceFolder(above);
        }
    }

    @Override
    public void create(Path file) throws IOException {
        Files.createFile(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public InputStream readFrom(Path file, long offset) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(offset));
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new NioDiskFile(FileChannel.open(file, StandardOpenOption.WRITE));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!posix(folder)) {
            // Windows opens no folder as a file; its file system writes the names with the file.
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void ownerOnly(Path path) throws IOException {
        if (posix(path)) {
            Files.setPosixFilePermissions(path, Files.isDirectory(path) ? OWNER_FOLDER : OWNER_FILE);
        }
    }

    /** Not the device's number: some systems give a disk another one at each start. */
    @Override
    public String key(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return String.valueOf(Files.getAttribute(path, "unix:ino"));
        }
        return Files.readAttributes(path, BasicFileAttributes.class)
                .creationTime()
                .toString();
    }

    @Override
    public Path realPath(Path path) throws IOException {
        return path.toRealPath();
    }

    @Override
    public long room(Path folder) throws IOException {
        // Not Files.getFileStore: on Linux it reads the table of all mounts, at every commit.
        long room = folder.toFile().getUsableSpace();
        if (room == 0 && !Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return room;
    }

    @Override
    public boolean writable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return locks.take(file);
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
