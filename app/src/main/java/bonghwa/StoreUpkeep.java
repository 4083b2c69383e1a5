package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.cli.Upkeep;
import bonghwa.store.At;
import bonghwa.store.Backups;
import bonghwa.store.Journal;
import bonghwa.store.JournalSettings;
import bonghwa.store.StoreFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks after stores without owning them: reads the journal as it stands, and never opens the database. */
record StoreUpkeep(Machinery machinery) implements Upkeep {

    /** How many backups are kept; the oldest goes when there is one more. */
    static final int KEPT = 7;

    private StoreFolder folder(@Nullable Path store) {
        return new StoreFolder((store == null ? machinery.folders().store() : store).toAbsolutePath());
    }

    @Override
    public List<Finding> verify(@Nullable Path store, @Nullable String root) throws Failure {
        return new JournalCheck(machinery, folder(store)).findings(root);
    }

    @Override
    public List<Finding> verifyFile(Path file, @Nullable String root) throws Failure {
        return new BundleCheck(file, machinery.clock().instant()).findings(root);
    }

    @Override
    public List<Finding> doctor(@Nullable Path store) throws Failure {
        StoreFolder folder = folder(store);
        List<Finding> findings = new ArrayList<>(verify(store, null));
        findings.add(Finding.good("doctor.java", String.valueOf(Runtime.version())));
        try {
            long room = machinery.disk().room(existing(folder.root())) >> 20;
            String megabytes = String.valueOf(room);
            findings.add(
                    room < JournalSettings.DEFAULT.reserve() >> 20
                            ? Finding.bad("doctor.room", megabytes)
                            : Finding.good("doctor.room", megabytes));
            List<Path> backups = new Backups(machinery.disk(), folder).list();
            findings.add(
                    backups.isEmpty()
                            ? Finding.warning("doctor.no-backup")
                            : Finding.good(
                                    "doctor.backups",
                                    String.valueOf(backups.size()),
                                    backups.getFirst().toString()));
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
        return findings;
    }

    /** The folder itself, or the nearest one above it that is there. */
    private Path existing(Path folder) {
        Path parent = folder.getParent();
        return machinery.disk().exists(folder) || parent == null ? folder : existing(parent);
    }

    @Override
    public Path backup(@Nullable Path store, @Nullable Path to) throws Failure {
        StoreFolder folder = folder(store);
        try {
            At end = Journal.read(machinery.disk(), folder, At.START, (_, _) -> {})
                    .end();
            Backups backups = new Backups(machinery.disk(), folder);
            Instant now = machinery.clock().instant();
            return to == null ? backups.make(now, end, KEPT) : backups.copyTo(to, now, end);
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
    }

    @Override
    public List<Finding> restore(@Nullable Path store, Path from) throws Failure {
        StoreFolder folder = folder(store);
        if (!machinery.disk().exists(from)) {
            throw Failure.file(from.toString(), "cli.error.no-file", from);
        }
        try {
            if (!new Backups(machinery.disk(), folder).verify(from)) {
                throw Failure.file(from.toString(), "restore.not-whole", from);
            }
            machinery.disk().makeFolder(folder.journal());
            try (Closeable _ = machinery.disk().lock(folder.lock()).orElseThrow(() -> Failures.locked(folder.root()))) {
                Path old = new Backups(machinery.disk(), folder).restore(from);
                return List.of(Finding.good("restore.done", from.toString(), old.toString()));
            }
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
    }
}
