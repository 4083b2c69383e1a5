package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup that gets its name while somebody redacts does not keep what was redacted. */
@Timeout(20)
class SweepBesideBackupTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void a_backup_that_ends_while_words_are_swept_out_is_swept_too(@TempDir Path folder) throws Exception {
        TrippingDisk tripping = new TrippingDisk(new NioDisk());
        Disk disk = tripping.disk();
        StoreFolder store = new StoreFolder(folder.resolve("store"));
        Lines lines = new Lines(5);
        var batch = lines.batch(3, 300);
        String id = batch.get(1).id();
        CompletableFuture<Void> swept = new CompletableFuture<>();
        List<Thread> sweeping = new ArrayList<>();
        try (Journal journal = Journal.open(disk, store, new JournalSettings(60_000, 0), At.START, (_, _) -> {})
                .journal()) {
            journal.append(batch);
            At end = journal.end();
            // The copy is whole and compared; only its name is missing. Then somebody redacts.
            tripping.trip((what, file) -> {
                if (what.equals("move")
                        && sweeping.isEmpty()
                        && file.getParent().equals(store.backups())) {
                    journal.empty(1, Set.of(id));
                    sweeping.add(Thread.ofPlatform().start(() -> sweep(disk, store, id, swept)));
                    await(sweeping.getFirst());
                }
            });

            Path backup = new Backups(disk, store).make(NOON, end, 3);
            swept.join();

            Path copy = new Segments(disk, new StoreFolder(backup).journal()).path(1);
            assertThat(Rewriting.of(disk, copy, Set.of(id)).concerned()).isFalse();
            assertThat(new Backups(disk, store).verify(backup)).isTrue();
        }
    }

    private static void sweep(Disk disk, StoreFolder store, String id, CompletableFuture<Void> swept) {
        try {
            new Sweep(disk, store).run(Set.of(id));
            swept.complete(null);
        } catch (Exception e) {
            swept.completeExceptionally(e);
        }
    }

    /** Until it waits for the backup, or has ended without waiting. */
    private static void await(Thread thread) {
        while (thread.getState() != Thread.State.BLOCKED && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
