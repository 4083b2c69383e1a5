package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Fork;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that were copied or set back never use a counter twice once anybody tells; and what forked is kept over every restart. */
class ForkedStoreTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Exception {
        store = reopened("store");
        Stores.commands(store)
                .declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC))
                .toCompletableFuture()
                .join();
    }

    private OpenStore reopened(String name) throws Exception {
        return Stores.open(folder.resolve(name), folder.resolve("memory"), () -> T, Clockwork.REAL);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private String incident() {
        return store.room().current().orElseThrow().id();
    }

    private End log(String text) {
        Commit commit = Stores.commands(store)
                .log(incident(), Content.of(Kind.NOTE, T, text))
                .toCompletableFuture()
                .join();
        var origin = commit.records().getLast().head().origin();
        return new End(
                origin.replica(), origin.counter(), commit.records().getLast().id());
    }

    private List<Line> lines() throws IOException {
        return store.outgoing().after(VersionVector.EMPTY, 1_000);
    }

    private void merge(List<Line> lines) {
        store.replica().merge(lines).toCompletableFuture().join();
    }

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

    private Scribe fork() {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.IncidentDeclared(Text.of("둘째"), Severity.SEV2, T, ZoneOffset.UTC));
        Scribe copy = scribe.copied().later(100);
        scribe.later(5).write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "하나")));
        copy.write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "다른 하나")));
        merge(scribe.lines());
        merge(copy.lines());
        return copy;
    }

    @Test
    void both_branches_and_the_fork_are_there_after_the_next_start() throws Exception {
        fork();
        Room before = store.room();
        assertThat(before.forks()).hasSize(1);
        VersionVector vector = store.replica().vector();
        store.close();
        store = reopened("store");

        assertThat(store.room()).isEqualTo(before);
        assertThat(store.replica().vector()).isEqualTo(vector);
        assertThat(store.verify().forks()).isEqualTo(before.forks());
        assertThat(store.verify().consistent()).isTrue();
        assertThat(store.loose()).isEmpty();
    }

    @Test
    void a_fork_is_in_the_snapshot_of_a_big_room() throws Exception {
        Scribe forked = fork();
        for (int i = 0; i < 40; i++) {
            log("소화약제 방출 ".repeat(3_000) + i);
        }
        Room before = store.room();
        VersionVector vector = store.replica().vector();
        store.close();
        store = reopened("store");

        assertThat(store.recovery().lines()).isEqualTo(1);
        assertThat(store.room()).isEqualTo(before);
        assertThat(store.replica().vector()).isEqualTo(vector);
        merge(List.of(forked.later(3).write("other", new Operation.EntryPinned("x", true))));
        assertThat(store.room().forks()).isEqualTo(before.forks());
        assertThat(lines()).hasSize((int) store.outgoing().unsent(VersionVector.EMPTY));
    }

    @Test
    void a_hole_stays_one_over_a_restart_and_is_filled_for_good() throws Exception {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.IncidentDeclared(Text.of("둘째"), Severity.SEV2, T, ZoneOffset.UTC));
        Line entry = scribe.write("other", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "하나")));
        List<Line> holed = List.of(scribe.lines().get(0), scribe.lines().get(1), entry.withoutPayload());
        merge(holed);
        store.close();
        store = reopened("store");
        assertThat(store.replica().holes()).containsExactly(End.of(entry));

        merge(List.of(entry));
        assertThat(store.replica().holes()).isEmpty();
        Room filled = store.room();
        assertThat(Objects.requireNonNull(filled.beside().get("other")).log().entries())
                .hasSize(1);
        assertThat(lines()).contains(entry);
        store.close();
        store = reopened("store");

        assertThat(store.room()).isEqualTo(filled);
        assertThat(store.replica().holes()).isEmpty();
        assertThat(store.verify().holes()).isZero();
        assertThat(lines()).contains(entry);
    }

    @Test
    void junk_that_a_hub_holds_behind_our_lines_does_not_keep_ours_from_it() throws Exception {
        Scribe scribe = new Scribe(7);
        for (int i = 0; i < 5; i++) {
            scribe.later(1).write("other", new Operation.EntryPinned("e" + i, true));
        }
        merge(scribe.lines());
        Line junk = Forger.after(scribe.lines().get(2), Scribe.signer(1), "junk");
        VersionVector hub = VersionVector.of(List.of(End.of(junk)));
        merge(List.of(junk));

        assertThat(store.outgoing().after(hub, 100).stream()
                        .filter(l -> l.head()
                                .origin()
                                .replica()
                                .equals(scribe.replica().id())))
                .isEqualTo(scribe.lines().subList(3, 6));
    }

    @Test
    void a_line_that_was_refused_for_its_signature_is_taken_once_a_later_one_vouches_for_it() {
        Scribe scribe = new Scribe(7);
        scribe.write("other", new Operation.EntryPinned("a", true));
        merge(scribe.lines());
        Line odd = Forger.after(scribe.lines().getLast(), Scribe.signer(1), "odd");
        Line good = Forger.after(odd, scribe.replica(), "good");

        assertThat(store.replica()
                        .merge(List.of(odd))
                        .toCompletableFuture()
                        .join()
                        .refused())
                .hasSize(1);
        assertThat(store.replica().merge(List.of(good)).toCompletableFuture().join())
                .isEqualTo(new Replica.Merge(2, Map.of()));
    }
}
