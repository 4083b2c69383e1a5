package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits that wait together are forced to the disk together, and each gets its own answer. */
class GroupCommitTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final List<Commit> heard = new ArrayList<>();
    private OpenStore store;
    private Commands commands;
    private String incident;

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
                lane::add,
                random,
                Clockwork.REAL));
        commands = Stores.commands(store);
        var _ = commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        work();
        incident = store.room().current().orElseThrow().id();
        store.replica().subscribe(heard::add);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void work() {
        for (Runnable next = lane.poll(); next != null; next = lane.poll()) {
            next.run();
        }
    }

    private CompletableFuture<Commit> log(String where, String words) {
        return commands.log(where, Content.of(Kind.NOTE, T, words)).toCompletableFuture();
    }

    private static int entries(Room room) {
        return room.current().orElseThrow().log().entries().size();
    }

    @Test
    void nothing_is_answered_before_the_lane_has_worked() {
        CompletableFuture<Commit> waiting = log(incident, "글");
        assertThat(waiting).isNotDone();
        work();

        assertThat(waiting).isCompleted();
    }

    @Test
    void what_waits_together_is_told_once() {
        for (int i = 0; i < 50; i++) {
            var _ = log(incident, "글 " + i);
        }
        work();

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().records()).hasSize(50);
    }

    @Test
    void each_answer_shows_the_room_as_its_own_commit_found_and_left_it() {
        CompletableFuture<Commit> first = log(incident, "하나");
        CompletableFuture<Commit> second = log(incident, "둘");
        work();

        assertThat(entries(first.join().after())).isEqualTo(1);
        assertThat(second.join().before()).isEqualTo(first.join().after());
        assertThat(second.join().records()).hasSize(1);
    }

    @Test
    void one_refusal_among_many_refuses_nobody_else() {
        CompletableFuture<Commit> first = log(incident, "하나");
        CompletableFuture<Commit> wrong = log("nowhere", "둘");
        CompletableFuture<Commit> third = log(incident, "셋");
        work();

        assertThatThrownBy(wrong::join).hasCauseInstanceOf(Refusal.class);
        assertThat(first).isCompleted();
        assertThat(third).isCompleted();
        assertThat(entries(store.room())).isEqualTo(2);
    }

    /** Its first line was good, and is nowhere: what waits with it continues what was there before. */
    @Test
    void an_act_that_is_too_large_in_its_second_line_leaves_no_gap_for_those_that_wait_with_it() throws Exception {
        CompletableFuture<Commit> torn = store.replica()
                .commit(
                        Typist.NOBODY,
                        (_, _) -> List.of(
                                Draft.of(incident, new Operation.EntryPinned("entry", true)),
                                Draft.of(incident, new Operation.EntryPinned("e".repeat(Line.MAX_LINE), true))))
                .toCompletableFuture();
        CompletableFuture<Commit> next = log(incident, "다음");
        work();

        assertThatThrownBy(torn::join).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(entries(next.join().after())).isEqualTo(1);
        assertThat(store.verify().findings()).isEmpty();
    }

    @Test
    void entries_that_waited_together_are_numbered_in_the_order_they_came() {
        var _ = log(incident, "하나");
        var _ = log(incident, "둘");
        var _ = log(incident, "셋");
        work();

        assertThat(store.room().current().orElseThrow().log().entries())
                .extracting(TimelineEntry::number)
                .extracting(n -> n.substring(1))
                .containsExactlyInAnyOrder("1", "2", "3");
        assertThat(heard.getFirst().records())
                .extracting(r -> r.head().origin().counter())
                .isSorted();
    }

    @Test
    void more_than_one_force_takes_is_written_in_the_next() {
        List<CompletableFuture<Commit>> all = new ArrayList<>();
        for (int i = 0; i < 1100; i++) {
            all.add(log(incident, "글 " + i));
        }
        work();

        assertThat(all).allMatch(CompletableFuture::isDone);
        assertThat(heard).extracting(c -> c.records().size()).containsExactly(1024, 76);
    }

    @Test
    void an_intent_that_writes_nothing_tells_nobody() {
        CompletableFuture<Commit> nothing = commands.commit((_, _) -> List.of()).toCompletableFuture();
        work();

        assertThat(nothing.join().records()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void who_types_without_a_name_is_introduced_once_and_in_the_same_commit() {
        Commands introduced = new Commands(new Introduction(store.replica(), "me", "나"), () -> "id");
        var first = introduced.log(incident, Content.of(Kind.NOTE, T, "하나")).toCompletableFuture();
        var second = introduced.log(incident, Content.of(Kind.NOTE, T, "둘")).toCompletableFuture();
        work();

        assertThat(store.room().catalogue().people()).extracting(Person::id).containsExactly("me");
        assertThat(heard.getFirst().records()).hasSize(3);
        assertThat(first.join().records()).hasSize(1);
        assertThat(second.join().records().getFirst().head().author().person()).isEqualTo("me");
    }

    @Test
    void who_types_under_a_name_is_not_introduced() {
        Commands named = new Commands(new Introduction(store.replica(), "me", "나"), () -> "id");
        named.typing(new Typist("kim", null));
        var _ = named.log(incident, Content.of(Kind.NOTE, T, "하나"));
        work();

        assertThat(store.room().catalogue().people()).isEmpty();
    }
}
