package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the door took on trust is checked later, piece by piece. */
class ScrutinyTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private final Deque<Runnable> query = new ArrayDeque<>();
    private final List<Scrutiny.Found> found = new ArrayList<>();
    private final Scribe scribe = written(60);
    private OpenStore store;

    private static Scribe written(int lines) {
        Scribe scribe = new Scribe(7);
        for (int i = 1; i < lines; i++) {
            scribe.later(1).write("incident", new Operation.EntryPinned("e" + i, true));
        }
        return scribe;
    }

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
        store.replica().merge(scribe.lines()).toCompletableFuture().join();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Scrutiny start() {
        return Scrutiny.start(store, query::add, found::add);
    }

    /** How many pieces of work it took until nothing was left to do. */
    private int work() {
        int pieces = 0;
        for (Runnable next = query.poll(); next != null; next = query.poll()) {
            next.run();
            pieces++;
        }
        return pieces;
    }

    @Test
    void of_a_good_record_it_finds_nothing_and_works_in_pieces() {
        start();

        assertThat(work()).isEqualTo(3); // 60 lines, 20 at a time
        assertThat(found).isEmpty();
    }

    @Test
    void what_comes_later_is_checked_too_and_only_that() {
        start();
        work();
        store.replica()
                .merge(List.of(scribe.write("incident", new Operation.EntryPinned("more", true))))
                .toCompletableFuture()
                .join();

        assertThat(work()).isEqualTo(1);
        assertThat(query).isEmpty();
    }

    @Test
    void a_line_that_only_a_later_one_vouches_for_is_found() {
        Line odd = Forger.after(scribe.lines().getLast(), Scribe.signer(1), "odd");
        Line good = Forger.after(odd, scribe.replica(), "good");
        store.replica().merge(List.of(odd, good)).toCompletableFuture().join();
        start();
        work();

        assertThat(found).containsExactly(new Scrutiny.Found(scribe.replica().id(), 61, Scrutiny.Wrong.UNSIGNED));
    }

    @Test
    void a_line_that_was_changed_behind_our_back_is_found() throws IOException {
        Path segment = folder.resolve("store/journal/00000001.lines");
        String text = Files.readString(segment, StandardCharsets.UTF_8);
        Files.writeString(segment, text.replaceFirst("\"e7\"", "\"x7\""), StandardCharsets.UTF_8);
        start();
        work();

        assertThat(found).containsExactly(new Scrutiny.Found(scribe.replica().id(), 8, Scrutiny.Wrong.NOT_AS_TAKEN));
    }

    @Test
    void it_ends_when_it_is_closed() {
        Scrutiny scrutiny = start();
        scrutiny.close();

        assertThat(work()).isEqualTo(1);
        assertThat(found).isEmpty();
    }
}
