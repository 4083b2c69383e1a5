package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
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
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else lacks of what is here is asked of his vector each time. */
class OutgoingTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private OpenStore store;
    private final Scribe one = scribe(7, 5);
    private final Scribe other = scribe(8, 3);

    private static Scribe scribe(int seed, int entries) {
        Scribe scribe = new Scribe(seed);
        scribe.write("incident", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        for (int i = 1; i <= entries; i++) {
            scribe.later(60)
                    .write("incident", new Operation.EntryLogged(seed + "-" + i, Content.of(Kind.NOTE, T, "글 " + i)));
        }
        return scribe;
    }

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
        merge(one.lines());
        merge(other.lines());
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void merge(List<Line> lines) {
        store.replica().merge(lines).toCompletableFuture().join();
    }

    private static End end(Line line) {
        return new End(line.head().origin().replica(), line.head().origin().counter(), line.id());
    }

    private List<Line> after(VersionVector theirs) throws IOException {
        return store.outgoing().after(theirs, 1_000);
    }

    @Test
    void who_has_nothing_lacks_everything_each_replica_in_its_order() throws Exception {
        List<Line> lines = after(VersionVector.EMPTY);

        assertThat(lines).containsExactlyInAnyOrderElementsOf(all());
        assertThat(of(one, lines)).isEqualTo(one.lines());
        assertThat(of(other, lines)).isEqualTo(other.lines());
    }

    private List<Line> all() {
        List<Line> all = new ArrayList<>(one.lines());
        all.addAll(other.lines());
        return all;
    }

    private static List<Line> of(Scribe scribe, List<Line> lines) {
        return lines.stream()
                .filter(l -> l.head().origin().replica().equals(scribe.replica().id()))
                .toList();
    }

    @Test
    void who_has_what_is_here_lacks_nothing() throws Exception {
        VersionVector theirs = store.replica().vector();

        assertThat(after(theirs)).isEmpty();
        assertThat(store.outgoing().unsent(theirs)).isZero();
        assertThat(store.outgoing().oldest(theirs)).isEmpty();
    }

    @Test
    void who_has_the_beginning_of_a_chain_lacks_its_rest() throws Exception {
        VersionVector theirs = VersionVector.of(
                List.of(end(one.lines().get(2)), end(other.lines().getLast())));

        assertThat(after(theirs)).isEqualTo(one.lines().subList(3, one.lines().size()));
        assertThat(store.outgoing().unsent(theirs)).isEqualTo(one.lines().size() - 3L);
    }

    @Test
    void a_page_is_the_beginning_of_what_is_lacking_and_the_next_one_follows_it() throws Exception {
        List<Line> paged = new ArrayList<>();
        List<End> got = new ArrayList<>();
        List<Line> page = store.outgoing().after(VersionVector.of(got), 3);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            paged.addAll(page);
            page.forEach(line -> got.add(end(line)));
            page = store.outgoing().after(VersionVector.of(got), 3);
        }

        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void a_hub_that_lost_its_tail_is_given_it_again() throws Exception {
        VersionVector before = store.replica().vector();
        assertThat(after(before)).isEmpty();
        VersionVector lost = VersionVector.of(
                List.of(end(one.lines().getFirst()), end(other.lines().getLast())));

        assertThat(after(lost)).hasSize(one.lines().size() - 1);
    }

    @Test
    void what_was_recorded_a_moment_ago_is_lacking_at_once() throws Exception {
        VersionVector before = store.replica().vector();
        Stores.commands(store)
                .log("incident", Content.of(Kind.NOTE, T, "방금"))
                .toCompletableFuture()
                .join();

        assertThat(store.outgoing().unsent(before)).isEqualTo(2); // the certificate, and the entry
    }

    @Test
    void the_oldest_of_it_tells_how_long_it_waits() throws Exception {
        VersionVector theirs = VersionVector.of(
                List.of(end(one.lines().get(3)), end(other.lines().getLast())));

        assertThat(store.outgoing().oldest(theirs))
                .contains(one.lines().get(4).head().origin().recordedAt());
    }

    @Test
    void each_line_is_handed_out_once_also_where_there_are_more_megabytes_than_a_page_has() throws Exception {
        Scribe large = new Scribe(9);
        for (int i = 0; i < 6; i++) {
            large.write("another", new Operation.EntryLogged("L" + i, Content.of(Kind.NOTE, T, "가".repeat(300_000))));
        }
        merge(large.lines());
        List<Line> lines = new ArrayList<>();

        store.outgoing().each(lines::add);

        assertThat(of(large, lines)).isEqualTo(large.lines());
        assertThat(of(one, lines)).isEqualTo(one.lines());
        assertThat(lines)
                .hasSize(one.lines().size()
                        + other.lines().size()
                        + large.lines().size());
        assertThat(after(VersionVector.EMPTY)).hasSizeLessThan(lines.size());
    }
}
