package bonghwa.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the socket of a door is: at its own path or, where that is longer than a socket's name may be, in a folder of the
 * user's own among the temporary ones, which nobody else may have made or may enter.
 */
record DoorPlace(Path path, boolean elsewhere) {

    private static final Logger LOG = LoggerFactory.getLogger(DoorPlace.class);

    /** In bytes, as the system counts: a Hangul syllable has three. */
    private static final int LONGEST = 100;

    private static final String OWNER_ONLY = "rwx------";

    static DoorPlace of(Path file) {
        return of(file, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static DoorPlace of(Path file, Path temporary) {
        Path absolute = file.toAbsolutePath();
        byte[] name = absolute.toString().getBytes(StandardCharsets.UTF_8);
        if (name.length <= LONGEST) {
            return new DoorPlace(absolute, false);
        }
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
        String hash = HexFormat.of().toHexDigits(absolute.toString().hashCode());
        return new DoorPlace(temporary.resolve("bonghwa-" + user + "-" + hash).resolve("door"), true);
    }

    /** Makes the folder where it is needed. Fails where another user could stand behind the door. */
    void make() throws IOException {
        if (!elsewhere) {
            return;
        }
        Path folder = folder();
        try {
            if (posix()) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            LOG.debug("The folder of the door stands already", e);
        }
        if (!mine()) {
            throw new IOException("somebody else may enter " + folder);
        }
    }

    /** Whether nobody but this user can have put a socket there. */
    boolean mine() throws IOException {
        Path folder = folder();
        if (!elsewhere || !posix()) {
            return true;
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS))
                        .equals(OWNER_ONLY)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user());
    }

    private Path folder() {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private UserPrincipal user() throws IOException {
        return path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name", ""));
    }

    /** Takes away what {@link #make} made, and the socket. */
    void remove() throws IOException {
        Files.deleteIfExists(path);
        if (elsewhere) {
            Files.deleteIfExists(folder());
        }
    }

    boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
