package bonghwa.replica;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with one incident that the tests close, copy and open again, and which hears of the lines of others. */
abstract class RestartedStore {

    static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    Path folder;

    OpenStore store;

    @BeforeEach
    void open() throws Exception {
        store = reopened("store");
        Stores.commands(store)
                .declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC))
                .toCompletableFuture()
                .join();
    }

    OpenStore reopened(String name) throws Exception {
        return Stores.open(folder.resolve(name), folder.resolve("memory"), () -> T, Clockwork.REAL);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private String incident() {
        return store.room().current().orElseThrow().id();
    }

    End log(String text) {
        Commit commit = Stores.commands(store)
                .log(incident(), Content.of(Kind.NOTE, T, text))
                .toCompletableFuture()
                .join();
        var origin = commit.records().getLast().head().origin();
        return new End(
                origin.replica(), origin.counter(), commit.records().getLast().id());
    }

    List<Line> lines() throws IOException {
        return store.outgoing().after(VersionVector.EMPTY, 1_000);
    }

    void merge(List<Line> lines) {
        store.replica().merge(lines).toCompletableFuture().join();
    }
}
