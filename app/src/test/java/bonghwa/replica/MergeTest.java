package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Fork;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of another desk come in: in any order, twice, with gaps, or forged. */
class MergeTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private OpenStore store;
    private List<Line> lines;

    @BeforeEach
    void open() throws Exception {
        store = reopened();
        Scribe other = new Scribe(7);
        other.write("incident", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        for (int i = 1; i <= 4; i++) {
            other.later(1).write("incident", new Operation.EntryLogged("H" + i, Content.of(Kind.NOTE, T, "글 " + i)));
        }
        lines = other.lines();
    }

    private OpenStore reopened() throws Exception {
        return Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Replica.Merge merge(List<Line> some) {
        return store.replica().merge(some).toCompletableFuture().join();
    }

    private int entries() {
        return store.room()
                .incident("incident")
                .map(i -> i.log().entries().size())
                .orElse(0);
    }

    @Test
    void the_lines_of_another_desk_are_taken_and_shown() {
        assertThat(merge(lines)).isEqualTo(new Replica.Merge(6, Map.of()));
        assertThat(entries()).isEqualTo(4);
    }

    @Test
    void the_order_in_which_lines_arrive_does_not_matter() {
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(merge(shuffled).refused()).isEmpty();
        assertThat(entries()).isEqualTo(4);
    }

    @Test
    void what_is_known_already_is_taken_no_second_time() {
        merge(lines);
        Room before = store.room();

        assertThat(merge(lines)).isEqualTo(new Replica.Merge(0, Map.of()));
        assertThat(store.room()).isEqualTo(before);
    }

    @Test
    void a_line_that_arrives_twice_at_once_counts_once() {
        List<Line> twice = new ArrayList<>(lines);
        twice.addAll(lines);

        assertThat(merge(twice).taken()).isEqualTo(6);
    }

    @Test
    void behind_a_gap_lines_are_refused_and_taken_when_the_gap_is_filled() {
        Replica.Merge first = merge(List.of(lines.get(0), lines.get(1), lines.get(3), lines.get(4)));
        assertThat(first.taken()).isEqualTo(2);
        assertThat(first.refused()).hasSize(2).containsEntry(lines.get(3), Chain.Fault.GAP);

        assertThat(merge(lines).refused()).isEmpty();
        assertThat(entries()).isEqualTo(4);
    }

    @Test
    void lines_without_their_certificate_are_refused() {
        Replica.Merge merge = merge(lines.subList(1, lines.size()));

        assertThat(merge.taken()).isZero();
        assertThat(merge.refused()).hasSize(5);
    }

    @Test
    void another_past_for_the_same_replica_is_kept_beside_the_first_and_said() {
        merge(lines.subList(0, 2));
        Scribe liar = new Scribe(7);
        liar.write("incident", new Operation.EntryLogged("H1", Content.of(Kind.NOTE, T, "다른 과거")));
        liar.later(1).write("incident", new Operation.EntryLogged("H2", Content.of(Kind.NOTE, T, "거짓")));

        assertThat(merge(liar.lines())).isEqualTo(new Replica.Merge(2, Map.of()));
        assertThat(entries()).isEqualTo(2);
        assertThat(store.room().forks())
                .containsExactly(new Fork(liar.replica().id(), liar.desk().id(), 2));
    }

    @Test
    void the_vector_says_how_far_each_desk_is_known() {
        merge(lines.subList(0, 3));
        String replica = lines.getFirst().head().origin().replica();

        assertThat(store.replica().holding().vector().counter(replica)).isEqualTo(3);
    }

    @Test
    void what_came_from_elsewhere_is_there_after_the_next_start() throws Exception {
        merge(lines);
        Room before = store.room();
        store.close();
        store = reopened();

        assertThat(store.room()).isEqualTo(before);
        assertThat(store.verify().consistent()).isTrue();
    }

    @Test
    void what_is_written_after_a_merge_stands_behind_what_was_merged() {
        merge(lines);
        Commit commit = Stores.commands(store)
                .log("incident", Content.of(Kind.NOTE, T, "답"))
                .toCompletableFuture()
                .join();

        assertThat(commit.records().getLast().head().origin().stamp())
                .isGreaterThan(lines.getLast().head().origin().stamp());
    }

    @Test
    void who_listens_hears_one_commit_for_one_merge() {
        List<Commit> heard = new ArrayList<>();
        store.replica().subscribe(heard::add);
        merge(lines);

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().records()).hasSize(6);
        assertThat(heard.getFirst().before()).isEqualTo(Room.EMPTY);
        assertThat(heard.getFirst().after()).isEqualTo(store.room());
    }
}
