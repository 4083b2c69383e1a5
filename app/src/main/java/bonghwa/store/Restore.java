package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a copy in the place of a store, in steps that a crash may part: until the copy is whole nothing is touched, and from then on
 * the next one who opens the store goes on to the end. Only for the owner of the store's lock, with everything else closed.
 */
public final class Restore {

    private final Disk disk;
    private final StoreFolder store;
    private final Path part;
    private final Path whole;

    public Restore(Disk disk, StoreFolder store) {
        this.disk = disk;
        this.store = store;
        this.part = store.root().resolve("restore.part");
        this.whole = store.root().resolve("restore");
    }

    /** Whether one was begun and not brought to its end. */
    boolean begun() {
        return disk.exists(part) || disk.exists(whole);
    }

    /** Brings one that a crash parted to its end, before the store is opened; where somebody else has the lock, opening says so. */
    public void finish() throws IOException {
        if (begun()) {
            disk.makeFolder(store.journal());
            Optional<Closeable> lock = disk.lock(store.lock());
            if (lock.isPresent()) {
                try (Closeable _ = lock.get()) {
                    goOn();
                }
            }
        }
    }

    /** Restores the backup; what stood here is moved into the folder that is returned, and nothing of it is ever deleted. */
    Path from(Path backup) throws IOException {
        goOn();
        StoreFolder from = new StoreFolder(backup);
        // Everything is on the disk before anything of the old store is touched.
        new BackupCopy(disk, from, new StoreFolder(part)).copy(new Segments(disk, from.journal()).end());
        disk.move(part, whole);
        disk.forceFolder(store.root());
        return replace();
    }

    /** Brings one that was begun to its end: a copy that is not whole goes, one that is replaces what is here. */
    private void goOn() throws IOException {
        deleteAll(part);
        if (disk.exists(whole)) {
            replace();
        }
    }

    /** Can be done again from wherever it was left: what still stands in the copy was not moved yet. */
    private Path replace() throws IOException {
        // No mark of any machine, and before anything moves: the next opening finds a strange store and begins a new
        // replica.
        new LocalFiles(disk).writeText(store.machine(), "restored\n");
        keepHubs();
        SetAside aside = new SetAside(disk, store);
        Path old = aside.folder("before-restore");
        Set<String> copied = BackupCopy.names(disk, new StoreFolder(whole)).stream()
                .map(name -> name.split("/", 2)[0])
                .collect(Collectors.toSet());
        for (Path path : List.of(
                store.journal(),
                store.keys(),
                store.desk(),
                store.trusted(),
                store.settings(),
                store.undone(),
                store.redacted(),
                store.h2(),
                store.snapshot())) {
            String name = String.valueOf(path.getFileName());
            Path copy = whole.resolve(name);
            if (disk.exists(copy) || (!copied.isEmpty() && !copied.contains(name))) {
                aside.moveInto(old, path);
            }
            if (disk.exists(copy)) {
                disk.move(copy, path);
            }
        }
        // Before the copy's folder goes: what was moved out of it must be there after a power cut.
        disk.forceFolder(store.root());
        deleteAll(whole);
        disk.forceFolder(store.root());
        return old;
    }

    /**
     * The hubs that this laptop has now it keeps, with what it shows to them, which nobody could give it again; those of the copy are
     * for a store that has none.
     */
    private void keepHubs() throws IOException {
        LocalFiles files = new LocalFiles(disk);
        StoreFolder copy = new StoreFolder(whole);
        if (disk.exists(copy.keys())) {
            for (Path secret : disk.list(store.keys())) {
                if (secret.toString().endsWith(HubsFile.SECRET)) {
                    files.writeSecret(copy.keys().resolve(String.valueOf(secret.getFileName())), disk.read(secret));
                }
            }
        }
        for (Path list : List.of(store.hubs(), store.guests())) {
            Path copied = whole.resolve(String.valueOf(list.getFileName()));
            if (disk.exists(copied) && !disk.exists(list)) {
                disk.move(copied, list);
            }
        }
    }

    private void deleteAll(Path path) throws IOException {
        Backups.deleteAll(disk, path);
    }
}
