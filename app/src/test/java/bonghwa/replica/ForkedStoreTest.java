package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Fork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stores that were copied or set back never use a counter twice once anybody tells. */
class ForkedStoreTest extends RestartedStore {

    /** The files of the journal and of the machine's memory, as they are now: what a disk that is set back holds again. */
    private Map<Path, byte[]> state() throws IOException {
        Map<Path, byte[]> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> Files.isRegularFile(f) && !f.endsWith("lock")).forEach(f -> state.put(f, bytes(f)));
        }
        return state;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setBack(Map<Path, byte[]> state) throws Exception {
        store.close();
        for (Map.Entry<Path, byte[]> file : state.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        store = reopened("store");
    }

    @Test
    void a_copied_store_goes_on_as_a_new_replica_and_both_go_together() throws Exception {
        String first = log("원본").replica();
        store.close();
        copy(folder.resolve("store"), folder.resolve("copy"));
        store = reopened("copy");
        assertThat(log("복사본").replica()).isNotEqualTo(first);
        List<Line> ofCopy = lines();
        store.close();
        store = reopened("store");

        merge(ofCopy);

        assertThat(store.room().forks()).isEmpty();
        assertThat(log("다시 원본").replica()).isEqualTo(first);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void a_store_that_was_set_back_unnoticed_hears_of_it_and_writes_as_a_new_replica() throws Exception {
        log("하나");
        Map<Path, byte[]> state = state();
        End lost = log("둘");
        VersionVector known = store.replica().vector();
        setBack(state);
        assertThat(store.strange()).isFalse();

        assertThat(store.replica().heard(known).toCompletableFuture().join()).isTrue();

        assertThat(log("셋").replica()).isNotEqualTo(lost.replica());
        assertThat(store.room().forks()).isEmpty();
    }

    @Test
    void a_store_that_gets_its_own_lost_lines_back_writes_as_a_new_replica() throws Exception {
        log("하나");
        Map<Path, byte[]> state = state();
        End lost = log("둘");
        List<Line> all = lines();
        setBack(state);

        merge(all);

        assertThat(log("셋").replica()).isNotEqualTo(lost.replica());
        assertThat(store.room().forks()).isEmpty();
        assertThat(store.room().current().orElseThrow().log().entries()).hasSize(3);
    }

    @Test
    void a_store_that_gets_only_some_of_its_own_lost_lines_knows_them_by_its_signature() throws Exception {
        log("하나");
        Map<Path, byte[]> state = state();
        log("둘");
        log("셋");
        End last = log("넷");
        Line newest = lines().stream()
                .filter(line -> line.id().equals(last.hash()))
                .findFirst()
                .orElseThrow();
        setBack(state);

        merge(List.of(newest));

        assertThat(log("다시").replica()).isNotEqualTo(last.replica());
        assertThat(store.room().forks()).isEmpty();
    }

    @Test
    void a_line_in_our_name_that_we_did_not_sign_changes_nothing() throws Exception {
        End own = log("하나");
        Line ours = lines().stream()
                .filter(line -> line.id().equals(own.hash()))
                .findFirst()
                .orElseThrow();
        Line forged = Line.signed(ours.head(), ours.payload().orElseThrow(), bonghwa.testing.Scribe.signer(99));

        merge(List.of(forged));

        assertThat(log("둘").replica()).isEqualTo(own.replica());
    }

    @Test
    void a_store_that_wrote_on_before_anybody_told_has_forked_and_keeps_both() throws Exception {
        log("하나");
        Map<Path, byte[]> state = state();
        End lost = log("둘");
        List<Line> all = lines();
        setBack(state);
        End again = log("다른 둘");
        assertThat(again.counter()).isEqualTo(lost.counter());

        merge(all);

        assertThat(store.room().forks()).extracting(Fork::counter).containsExactly(lost.counter());
        assertThat(log("셋").replica()).isNotEqualTo(lost.replica());
        assertThat(store.room().current().orElseThrow().log().entries()).hasSize(4);
        var entries = store.room().current().orElseThrow().log();
        assertThat(store.room()
                        .disputed(entries.entry(lost.hash()).orElseThrow().mark()))
                .isTrue();
        assertThat(store.room()
                        .disputed(entries.entry(again.hash()).orElseThrow().mark()))
                .isTrue();
    }

    @Test
    void hearing_what_is_known_changes_nothing() {
        String own = log("하나").replica();

        assertThat(store.replica()
                        .heard(store.replica().vector())
                        .toCompletableFuture()
                        .join())
                .isFalse();
        assertThat(store.replica()
                        .heard(VersionVector.EMPTY)
                        .toCompletableFuture()
                        .join())
                .isFalse();
        assertThat(log("둘").replica()).isEqualTo(own);
    }

    @Test
    void the_new_replica_that_somebody_made_us_take_is_kept_over_a_restart() throws Exception {
        End end = log("하나");
        store.replica()
                .heard(VersionVector.of(List.of(new End(end.replica(), 99, end.hash()))))
                .toCompletableFuture()
                .join();
        store.close();
        store = reopened("store");

        assertThat(log("둘").replica()).isNotEqualTo(end.replica());
    }
}
