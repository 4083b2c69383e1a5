package bonghwa.store;

import bonghwa.op.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Copies what makes a store (the record, the keys, which desk it is, the settings, the hubs) from one folder to another and checks it. */
record BackupCopy(Disk disk, StoreFolder from, StoreFolder to) {

    private static final String MANIFEST = "manifest";

    /** Copies the journal up to {@code end} and the small files, forces them, reads them back and compares. */
    void copy(At end) throws IOException {
        LocalFiles files = new LocalFiles(disk);
        List<String> manifest = new ArrayList<>();
        Segments segments = new Segments(disk, from.journal());
        List<Path> later = segments.numbers().stream()
                .filter(number -> number > end.segment())
                .map(segments::path)
                .toList();
        List<Path> wanted = new ArrayList<>(all(disk, from));
        wanted.removeAll(later);
        List<String> keys = keys(wanted);
        for (Path file : wanted) {
            byte[] bytes = disk.read(file);
            if (file.equals(segments.path(end.segment())) && bytes.length > end.offset()) {
                // What is behind was written while we copied, and may be half a line.
                bytes = Arrays.copyOf(bytes, Math.toIntExact(end.offset()));
            }
            Path copy = to.root().resolve(from.root().relativize(file).toString());
            if (file.startsWith(from.keys())) {
                files.writeSecret(copy, bytes);
            } else {
                files.write(copy, bytes);
            }
            manifest.add(Sha256.of(bytes) + "  " + name(from, file));
        }
        write(disk, to, manifest);
        if (!keys.equals(keys(wanted))) {
            throw new IOException("the record was written anew meanwhile: something was redacted");
        }
        if (!whole(disk, to)) {
            throw new IOException("the copy in " + to.root() + " is not what was written");
        }
    }

    /** What tells a file of the record from one that was written in its place. */
    private List<String> keys(List<Path> files) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : files) {
            if (file.startsWith(from.journal())) {
                keys.add(disk.key(file));
            }
        }
        return keys;
    }

    private static void write(Disk disk, StoreFolder backup, List<String> manifest) throws IOException {
        new LocalFiles(disk).writeText(backup.root().resolve(MANIFEST), String.join("\n", manifest) + "\n");
    }

    /** Says of a backup that it is whole as it stands. */
    static void seal(Disk disk, StoreFolder backup) throws IOException {
        write(disk, backup, sums(disk, backup));
    }

    private static List<String> sums(Disk disk, StoreFolder backup) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : all(disk, backup)) {
            found.add(Sha256.of(disk.read(file)) + "  " + name(backup, file));
        }
        return found;
    }

    /** Whether a backup is there, complete, and as it was written. */
    static boolean whole(Disk disk, StoreFolder backup) throws IOException {
        Optional<String> manifest = new LocalFiles(disk).readText(backup.root().resolve(MANIFEST));
        if (manifest.isEmpty()) {
            return false;
        }
        return sums(disk, backup)
                .equals(manifest.get().lines().filter(line -> !line.isEmpty()).toList());
    }

    /** The files of a backup as its manifest names them; none without one. */
    static List<String> names(Disk disk, StoreFolder backup) throws IOException {
        return new LocalFiles(disk)
                .readText(backup.root().resolve(MANIFEST))
                .orElse("")
                .lines()
                .map(line -> line.substring(line.indexOf("  ") + 2))
                .toList();
    }

    private static String name(StoreFolder store, Path file) {
        return store.root().relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> all(Disk disk, StoreFolder store) throws IOException {
        Segments segments = new Segments(disk, store.journal());
        List<Path> files = new ArrayList<>();
        for (int number : segments.numbers()) {
            files.add(segments.path(number));
        }
        for (Path key : disk.list(store.keys())) {
            if (key.toString().endsWith(".key") || key.toString().endsWith(HubsFile.SECRET)) {
                files.add(key);
            }
        }
        for (Path small : List.of(store.desk(), store.trusted(), store.settings(), store.hubs(), store.guests())) {
            if (disk.exists(small)) {
                files.add(small);
            }
        }
        return files;
    }
}
