package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.VersionVector;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who is told of commits fails: what was forced is answered for, others are told, and nobody waits for ever. */
class FaultyListenerTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    private final List<IllegalStateException> faults = new ArrayList<>();
    private final List<Commit> heard = new ArrayList<>();
    private final List<Appended> followed = new ArrayList<>();
    private OpenStore store;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        NioDisk disk = new NioDisk();
        SecureRandom random = new SecureRandom();
        store = OpenStore.open(new OpenStore.Setting(
                disk,
                new StoreFolder(folder.resolve("store")),
                new JournalSettings(64L << 20, 0),
                new Machine(disk, folder.resolve("memory"), random),
                () -> T,
                this::lane,
                random,
                Clockwork.REAL));
        store.replica().subscribe(_ -> {
            throw new IllegalStateException("a fault of ours");
        });
        store.replica().subscribe(heard::add);
        store.replica().whenAppended(followed::add);
    }

    /** Faults are told, as the store lane tells them. */
    private void lane(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException e) {
            faults.add(e);
        }
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_commit_that_was_forced_is_answered_and_told_to_all_others() throws Exception {
        Commit commit = Stores.commands(store)
                .declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC))
                .toCompletableFuture()
                .get();

        assertThat(commit.after().declared()).hasSize(1);
        assertThat(heard).hasSize(1);
        assertThat(followed).hasSize(1);
        assertThat(faults).hasSize(1);
    }

    @Test
    void a_merge_ends_and_says_that_something_failed_and_its_lines_are_held() {
        Scribe other = new Scribe(4);
        var merge = store.replica().merge(other.lines()).toCompletableFuture();

        assertThatThrownBy(merge::get).isInstanceOf(ExecutionException.class);
        assertThat(store.replica().vector().of(other.replica().id())).hasSize(1);
        assertThat(heard).hasSize(1);
        assertThat(followed).hasSize(1);
    }

    @Test
    void hearing_of_others_never_leaves_anybody_waiting() {
        assertThat(store.replica().heard(VersionVector.EMPTY).toCompletableFuture())
                .isCompletedWithValue(false);
        assertThat(store.trust("A".repeat(43)).toCompletableFuture()).isDone();
    }
}
