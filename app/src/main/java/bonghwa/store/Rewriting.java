package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;

/**
 * A file of lines that is written anew without what redacted lines say: the one exception to the rule that bytes of the record are
 * never written anew. The new file is forced and read back before it takes the old one's name in one step: a crash leaves one of
 * them, whole.
 */
final class Rewriting {

    private static final String NEW = ".redacted.part";

    private final Disk disk;
    private final Path file;
    private final Path part;
    private final Emptied emptied;

    private Rewriting(Disk disk, Path file, Emptied emptied) {
        this.disk = disk;
        this.file = file;
        this.part = part(file);
        this.emptied = emptied;
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + NEW);
    }

    /** What an earlier try left beside that file goes: it would only eat the room that recording needs. */
    static void clear(Disk disk, Path file) throws IOException {
        if (disk.exists(part(file))) {
            disk.delete(part(file));
        }
    }

    /** Without what the lines with those ids say; nothing is written yet, and what an earlier try left goes. */
    static Rewriting of(Disk disk, Path file, Set<String> redacted) throws IOException {
        clear(disk, file);
        return new Rewriting(disk, file, Emptied.of(disk.read(file), redacted));
    }

    /** The same of the copy of a torn tail. */
    static Rewriting ofTorn(Disk disk, Path file, Set<String> redacted) throws IOException {
        clear(disk, file);
        return new Rewriting(disk, file, Emptied.ofTorn(disk.read(file), redacted));
    }

    /** Whether something has to go. */
    boolean concerned() {
        return !emptied.taken().isEmpty();
    }

    /** Writes the new file beside the old one, which stays as it is. */
    Rewriting prepared() throws IOException {
        if (concerned()) {
            boolean whole = false;
            try {
                write(emptied.bytes());
                whole = true;
            } finally {
                if (!whole) {
                    clear(disk, file);
                }
            }
        }
        return this;
    }

    private void write(byte[] bytes) throws IOException {
        disk.create(part);
        try (DiskFile open = disk.open(part)) {
            open.append(bytes);
            open.force();
        }
        if (!Arrays.equals(disk.read(part), bytes)) {
            throw new IOException("what was written to " + part + " is not what can be read");
        }
    }

    /** Puts the new file in the place of the old one. */
    void replace() throws IOException {
        if (concerned()) {
            disk.move(part, file);
            disk.forceFolder(Objects.requireNonNull(file.getParent()));
        }
    }

    /** Whether the new file did not get its name: the old one stands as it was. */
    boolean waits() {
        return disk.exists(part);
    }

    /** How many bytes were taken out of the line that began there. */
    NavigableMap<Long, Long> taken() {
        return emptied.taken();
    }
}
