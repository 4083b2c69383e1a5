package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Takes what redacted lines say out of everything that a store keeps beside its journal: backups, what was set aside, and what is
 * derived. Can be done again from wherever it was left.
 */
public record Sweep(Disk disk, StoreFolder store) {

    private static final String LINES = ".lines";

    /** Whether one of these lines may still say something in a file here, since nobody has looked through all of them. */
    public boolean due(Set<String> redacted) throws IOException {
        return !new RedactedFile(disk, store).read().equals(redacted);
    }

    /** Throws the database away. Only while nobody has it open. */
    public void forgetDatabase() throws IOException {
        Backups.deleteAll(disk, store.h2());
    }

    /** Goes through the backups and what was set aside, and notes that it is done. A backup that is being made waits, or is waited for. */
    public void run(Set<String> redacted) throws IOException {
        synchronized (disk) {
            new BackupSweep(disk, store, redacted).run();
            through(store.setAside(), redacted);
            new RedactedFile(disk, store).write(redacted);
        }
    }

    private void through(Path folder, Set<String> redacted) throws IOException {
        for (Path inside : disk.list(folder)) {
            String name = String.valueOf(inside.getFileName());
            if (name.endsWith(LINES)) {
                Rewriting left = TornTail.copied(name)
                        ? Rewriting.ofTorn(disk, inside, redacted)
                        : Rewriting.of(disk, inside, redacted);
                left.prepared().replace();
            } else if (name.equals("h2") || name.equals("snapshot")) {
                Backups.deleteAll(disk, inside);
            } else {
                through(inside, redacted);
            }
        }
    }
}
