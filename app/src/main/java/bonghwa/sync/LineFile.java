package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.sync.HubFailure.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file of lines for others to read: a first line that says so, the lines, and at the end their number, where they
 * end, and the hash of everything before it. So who reads it knows whether it is whole. It is never changed once it has
 * its name.
 */
final class LineFile {

    static final String FORMAT = "bonghwa-lines ";
    static final String BEGIN = FORMAT + "1";
    static final String END = "bonghwa-end ";
    static final String TIP = "tip ";
    static final String HASH = "hash ";

    /** Takes the lines of a file one by one; the offset is that of its first byte. */
    interface Sink {
        void line(long offset, byte[] bytes) throws HubFailure;
    }

    private LineFile() {}

    private static final Set<OpenOption> WRITING = Set.of(
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS);

    /** The same as {@link #writePart}, for nobody to read but the owner where the file system can say that. */
    static String writeOwnPart(Path part, Iterable<Line> lines) throws IOException, HubFailure {
        if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            // It may be of a version that let everybody read it, and a mode is given to new files only.
            Files.delete(part);
        }
        boolean modes = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        return modes
                ? write(part, lines, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : write(part, lines);
    }

    /** Writes the lines beside the place where the file will be, on the disk and read back, and gives its hash. */
    static String writePart(Path part, Iterable<Line> lines) throws IOException, HubFailure {
        return write(part, lines);
    }

    private static String write(Path part, Iterable<Line> lines, FileAttribute<?>... mode)
            throws IOException, HubFailure {
        String hash;
        try (FileChannel channel = FileChannel.open(part, WRITING, mode);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            hash = new LineFileWriter(out).write(lines);
            out.flush();
            channel.force(true);
        }
        // A stick may say "written" of what it lost.
        if (!read(part, (_, _) -> {}).equals(hash)) {
            throw damaged(part, "what was read back is not what was written");
        }
        return hash;
    }

    /** Gives the file that was written its name, in one step. */
    static void publish(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (FileSystemException e) {
                // Some file systems of sticks and shares know no such thing; the name is written with the file then.
            }
        }
    }

    /** Reads the file to its end and gives its hash. What it gave is worth nothing if it fails. */
    static String read(Path file, Sink sink) throws HubFailure {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(file, "no file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new LineFileReader(file, in).read(sink);
        } catch (IOException e) {
            throw new HubFailure(Reason.DAMAGED, file + " cannot be read", e);
        }
    }

    static HubFailure damaged(Path file, String how) {
        return new HubFailure(Reason.DAMAGED, file + ": " + how, null);
    }
}
