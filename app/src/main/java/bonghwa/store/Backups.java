package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Copies of the store in its own {@code backups} folder, each read back and compared before it gets its name. They help against
 * a finger or a bad sector, not against a lost laptop. A restored store is a copied store: it writes as a new replica.
 */
public final class Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final StoreFolder store;

    public Backups(Disk disk, StoreFolder store) {
        this.disk = disk;
        this.store = store;
    }

    /** All whole backups, the newest first. */
    public List<Path> list() throws IOException {
        return disk.list(store.backups()).stream()
                .filter(path -> !Parts.is(String.valueOf(path.getFileName())))
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** Whether the newest backup is older than that at that moment, or there is none. */
    public boolean due(Instant now, Duration rest) throws IOException {
        String since = NAME.format(now.minus(rest));
        return list().stream()
                .noneMatch(made -> String.valueOf(made.getFileName()).compareTo(since) >= 0);
    }

    /** Whether a backup is complete and still as it was written. */
    public boolean verify(Path backup) throws IOException {
        return BackupCopy.whole(disk, new StoreFolder(backup));
    }

    /**
     * Copies the store as of {@code end}, a place up to which everything was acknowledged, so the journal may grow meanwhile; then
     * deletes the oldest copies but {@code keep}. Returns the new copy. After a failure there is none, and the old ones stand. Never at
     * the same time as a {@link Sweep}, which would not see what gets its name behind it.
     */
    public Path make(Instant at, At end, int keep) throws IOException {
        synchronized (disk) {
            return made(at, end, keep);
        }
    }

    private Path made(Instant at, At end, int keep) throws IOException {
        Path target = store.backups().resolve(NAME.format(at));
        if (disk.exists(target)) {
            throw new IOException("there is already a backup of that second: " + target);
        }
        deleteParts();
        Path part = store.backups().resolve(Parts.name(NAME.format(at), 1));
        boolean whole = false;
        try {
            disk.makeFolder(part);
            disk.ownerOnly(part);
            new BackupCopy(disk, store, new StoreFolder(part)).copy(end);
            whole = true;
        } finally {
            if (!whole) {
                deleteAll(disk, part);
            }
        }
        disk.move(part, target);
        disk.forceFolder(store.backups());
        List<Path> all = list();
        for (Path old : all.subList(Math.min(Math.max(1, keep), all.size()), all.size())) {
            deleteAll(disk, old);
        }
        return target;
    }

    /**
     * Copies the store as of {@code end} to a place of somebody's choice, which may be on another disk: a folder that is there
     * gets a folder of that moment. Returns the copy, which counts only when it is whole.
     */
    public Path copyTo(Path place, Instant at, At end) throws IOException {
        Path target = disk.exists(place) ? place.resolve(NAME.format(at)) : place;
        if (disk.exists(target)) {
            throw new IOException("there is something already: " + target);
        }
        disk.makeFolder(target);
        disk.ownerOnly(target);
        new BackupCopy(disk, store, new StoreFolder(target)).copy(end);
        return target;
    }

    /**
     * Puts the backup in the place of what is there, which is moved into the folder that is returned, and nothing of it is ever
     * deleted. Only for the owner of the store's lock, with everything else closed.
     */
    public Path restore(Path backup) throws IOException {
        if (!verify(backup)) {
            throw new IOException("this backup is not whole: " + backup);
        }
        return new Restore(disk, store).from(backup);
    }

    /** What a backup that was killed has left; what another process is writing stays. */
    private void deleteParts() throws IOException {
        for (Path left : disk.list(store.backups())) {
            if (Parts.left(String.valueOf(left.getFileName()))) {
                deleteAll(disk, left);
            }
        }
    }

    static void deleteAll(Disk disk, Path path) throws IOException {
        for (Path inside : disk.list(path)) {
            deleteAll(disk, inside);
        }
        if (disk.exists(path)) {
            disk.delete(path);
        }
    }
}
