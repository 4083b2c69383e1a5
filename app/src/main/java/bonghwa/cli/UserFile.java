package bonghwa.cli;

import bonghwa.op.MalformedLine;
import bonghwa.op.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that the user names: read whole with a limit, written whole or not at all. */
public final class UserFile {

    private static final long MOST = 64L * 1024 * 1024;

    private UserFile() {}

    static String text(Path file) throws Failure {
        byte[] bytes = bytes(file);
        try {
            return Utf8.strict(bytes, 0, bytes.length);
        } catch (MalformedLine _) {
            throw Failure.file(file.toString(), "cli.error.file-not-utf8", file);
        }
    }

    static byte[] bytes(Path file) throws Failure {
        try {
            if (Files.size(file) > MOST) {
                throw Failure.file(file.toString(), "cli.error.file-too-big", file, MOST / 1024 / 1024);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            throw Failure.file(file.toString(), "cli.error.no-file", file);
        } catch (IOException e) {
            throw Failure.file(file.toString(), "cli.error.file-read", file, e.toString());
        }
    }

    /** Writes that file beside it first; the folder is made when missing. */
    public static void write(Path file, byte[] bytes) throws Failure {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        try {
            if (folder == null || Files.isDirectory(whole)) {
                throw Failure.file(file.toString(), "cli.error.is-folder", file);
            }
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".bonghwa-", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failure.file(file.toString(), "cli.error.file-write", file, e.toString());
        }
    }
}
