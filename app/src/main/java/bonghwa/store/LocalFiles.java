package bonghwa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/** Small files beside the journal, each replaced as a whole: after a crash there is the old one or the new one. */
public record LocalFiles(Disk disk) {

    /** Writes the file and returns when it would survive a power cut. Its folder is made when missing. */
    public void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, false);
    }

    /** The same, for what nobody but the owner may read: the mode is set before the first byte is written. */
    public void writeSecret(Path file, byte[] bytes) throws IOException {
        write(file, bytes, true);
    }

    /** Writes text as UTF-8, composed (NFC) like all text here. */
    public void writeText(Path file, String text) throws IOException {
        write(file, Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path file, byte[] bytes, boolean secret) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        disk.makeFolder(folder);
        Path part = folder.resolve(file.getFileName() + ".part");
        if (disk.exists(part)) {
            disk.delete(part);
        }
        disk.create(part);
        if (secret) {
            disk.ownerOnly(folder);
            disk.ownerOnly(part);
        }
        try (DiskFile open = disk.open(part)) {
            open.append(bytes);
            // Before the move: else the new name could survive a power cut and the bytes not.
            open.force();
        }
        disk.move(part, file);
        disk.forceFolder(folder);
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
