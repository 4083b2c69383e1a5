package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Takes what redacted lines say out of the backups in the store: a whole one is made anew, one that is not whole is only emptied. */
record BackupSweep(Disk disk, StoreFolder store, Set<String> redacted) {

    void run() throws IOException {
        for (Path backup : new Backups(disk, store).list()) {
            StoreFolder old = new StoreFolder(backup);
            if (!BackupCopy.whole(disk, old)) {
                empty(old);
            } else if (says(old)) {
                replace(backup);
            }
        }
    }

    private boolean says(StoreFolder backup) throws IOException {
        Segments segments = new Segments(disk, backup.journal());
        for (int number : segments.numbers()) {
            if (Rewriting.of(disk, segments.path(number), redacted).concerned()) {
                return true;
            }
        }
        return false;
    }

    private void empty(StoreFolder backup) throws IOException {
        Segments segments = new Segments(disk, backup.journal());
        for (int number : segments.numbers()) {
            Rewriting.of(disk, segments.path(number), redacted).prepared().replace();
        }
    }

    /** The copy is whole before the old one goes. */
    private void replace(Path backup) throws IOException {
        Path part = backup.resolveSibling(Parts.name(String.valueOf(backup.getFileName()), 1));
        Backups.deleteAll(disk, part);
        StoreFolder fresh = new StoreFolder(part);
        StoreFolder old = new StoreFolder(backup);
        disk.makeFolder(part);
        disk.ownerOnly(part);
        BackupCopy copy = new BackupCopy(disk, old, fresh);
        copy.copy(new Segments(disk, old.journal()).end());
        empty(fresh);
        BackupCopy.seal(disk, fresh);
        Backups.deleteAll(disk, backup);
        disk.move(part, backup);
        disk.forceFolder(store.backups());
    }
}
