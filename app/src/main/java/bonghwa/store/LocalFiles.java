package bonghwa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small files beside the journal, each replaced as a whole: after a crash there is the old one or the new one. */
public record LocalFiles(Disk disk) {

    private static final Logger LOG = LoggerFactory.getLogger(LocalFiles.class);

    private enum Mode {
        AS_ALL,
        FILE_IF_POSSIBLE,
        FILE_AND_FOLDER
    }

    /** Writes the file and returns when it would survive a power cut. Its folder is made when missing. */
    public void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Mode.AS_ALL);
    }

    /** The same for a place of somebody's choice: the file is for its owner only where the place knows that, the folder stays as it is. */
    public void writePrivate(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Mode.FILE_IF_POSSIBLE);
    }

    /** Makes the folder if it is not there; it is for its owner only then, where the file system knows that. */
    void makePrivate(Path folder) throws IOException {
        boolean fresh = !disk.exists(folder);
        disk.makeFolder(folder);
        if (fresh) {
            ownIfPossible(folder);
        }
    }

    private void ownIfPossible(Path path) {
        try {
            disk.ownerOnly(path);
        } catch (IOException e) {
            LOG.info("{} keeps no modes: others may read there", path, e);
        }
    }

    /** The same, for what nobody but the owner may read: the mode is set before the first byte is written. */
    public void writeSecret(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Mode.FILE_AND_FOLDER);
    }

    /** Writes text as UTF-8, composed (NFC) like all text here. */
    public void writeText(Path file, String text) throws IOException {
        write(file, Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path file, byte[] bytes, Mode mode) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        disk.makeFolder(folder);
        String name = String.valueOf(file.getFileName());
        clean(folder, name);
        Path part = part(folder, name);
        boolean moved = false;
        try {
            switch (mode) {
                case AS_ALL -> {}
                case FILE_IF_POSSIBLE -> ownIfPossible(part);
                case FILE_AND_FOLDER -> {
                    disk.ownerOnly(folder);
                    disk.ownerOnly(part);
                }
            }
            try (DiskFile open = disk.open(part)) {
                open.append(bytes);
                // Before the move: else the new name could survive a power cut and the bytes not.
                open.force();
            }
            disk.move(part, file);
            moved = true;
        } finally {
            if (!moved) {
                disk.delete(part);
            }
        }
        disk.forceFolder(folder);
    }

    /** A new empty file that nobody else writes. */
    private Path part(Path folder, String name) throws IOException {
        for (int n = 1; ; n++) {
            Path part = folder.resolve(Parts.name(name, n));
            try {
                disk.create(part);
                return part;
            } catch (FileAlreadyExistsException e) {
                // Another thread writes the same file, or an earlier process of our number left it.
            }
        }
    }

    /** What a process that was killed has left. */
    private void clean(Path folder, String name) throws IOException {
        for (Path path : disk.list(folder)) {
            String found = String.valueOf(path.getFileName());
            if (found.startsWith(name + ".") && Parts.left(found)) {
                disk.delete(path);
            }
        }
    }

    /** The bytes of the file; empty when there is none. */
    public Optional<byte[]> read(Path file) throws IOException {
        return disk.exists(file) ? Optional.of(disk.read(file)) : Optional.empty();
    }

    /** The text of the file, composed (NFC); empty when there is none. Bytes that are no UTF-8 become replacement characters. */
    public Optional<String> readText(Path file) throws IOException {
        return read(file)
                .map(bytes -> Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC));
    }
}
