package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.replica.RandomText;
import bonghwa.replica.Replica;
import bonghwa.replica.Verification;
import bonghwa.store.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One store on a faulty disk through the lives of several processes, and what each of them was promised. */
final class Lives {

    static final StoreFolder STORE = new StoreFolder(Path.of("/store"));
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Path MEMORY = Path.of("/memory");

    /** The texts that were asked for, and of these how many must be there: what is found is a prefix at least that long. */
    final List<String> asked = new ArrayList<>();

    final List<String> acknowledged = new ArrayList<>();
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final long reserve;
    FaultyDisk disk = new FaultyDisk();
    OpenStore store;
    Commands commands;
    Room acknowledgedRoom;
    String incident;
    private Instant now = Instant.parse("2022-10-15T06:38:00Z");
    private int sure;
    private int count;

    /** A request that waits: its text and the answer to come. */
    record Request(String text, CompletableFuture<Commit> answer) {}

    /** {@code reserve}: bytes that must stay free. */
    Lives(long reserve) throws IOException, JournalFailure {
        this.reserve = reserve;
        disk.room(1L << 30);
        open();
        CompletableFuture<Commit> declared = commands.declare(
                        new Declaration(Text.of("판교 화재"), Severity.SEV1, now, ZoneOffset.UTC))
                .toCompletableFuture();
        work();
        acknowledgedRoom = declared.join().after();
        acknowledged.add(declared.join().records().getFirst().id());
        incident = store.room().current().orElseThrow().id();
    }

    void open() throws IOException, JournalFailure {
        lane.clear();
        store = OpenStore.open(new OpenStore.Setting(
                disk,
                STORE,
                new JournalSettings(6_000, reserve),
                new Machine(disk, MEMORY, CHANCE),
                () -> now,
                lane::add,
                CHANCE,
                Clockwork.REAL));
        commands = new Commands(store.replica(), new RandomText(CHANCE));
        acknowledgedRoom = store.room();
    }

    Replica replica() {
        return store.replica();
    }

    /** Somebody asks for an entry; nothing happens before the lane works. */
    Request ask(int size) {
        now = now.plusMillis(700);
        String text = count++ + " " + "글".repeat(size);
        return new Request(
                text, commands.log(incident, Content.of(Kind.NOTE, now, text)).toCompletableFuture());
    }

    /** The lane does what waits. */
    void work() {
        for (Runnable task = lane.poll(); task != null; task = lane.poll()) {
            task.run();
        }
    }

    /** What was told to those who asked: acknowledged, perhaps there, or surely not there. */
    void settle(List<Request> requests) {
        for (Request request : requests) {
            assertThat(request.answer()).isDone();
            if (!request.answer().isCompletedExceptionally()) {
                Commit commit = request.answer().join();
                commit.records().forEach(r -> acknowledged.add(r.id()));
                acknowledgedRoom = commit.after();
                asked.add(request.text());
                sure = asked.size();
            } else if (reason(request).touchedTheDisk()) {
                asked.add(request.text());
            }
        }
    }

    /** Why a request was not acknowledged (null: who writes could not be kept), and whether it may be on the disk all the same. */
    record Refused(@Nullable Reason reason, boolean touchedTheDisk) {}

    static Refused reason(Request request) {
        Throwable error = request.answer().exceptionNow();
        assertThat(error).isInstanceOfAny(JournalFailure.class, IOException.class);
        if (error instanceof JournalFailure failure) {
            boolean first = !(failure.getCause() instanceof JournalFailure);
            return new Refused(failure.reason(), first && failure.reason() != Reason.DISK_FULL);
        }
        return new Refused(null, false);
    }

    /** The power is cut: what waits on the lane is lost, and of the disk what the crash takes. */
    void crash(Crash crash) {
        disk = disk.crash(crash);
        disk.room(1L << 30);
    }

    List<Line> journal() throws IOException {
        List<Line> lines = new ArrayList<>();
        Recovery recovery = Journal.read(disk, STORE, At.START, (line, _) -> lines.add(line));
        assertThat(recovery.damage()).isEmpty();
        return lines;
    }

    /** The law, on the store as it was just opened. */
    void assertNothingLostAndNothingInvented() throws IOException {
        assertThat(store.recovery().damage()).isEmpty();
        assertThat(store.loose()).isEmpty();
        assertThat(replica().refusal()).isNull();
        List<Line> lines = journal();
        assertThat(lines).extracting(Line::id).containsSubsequence(acknowledged);
        List<String> found = lines.stream().flatMap(line -> text(line).stream()).toList();
        assertThat(found.size()).isBetween(sure, asked.size());
        assertThat(found).isEqualTo(asked.subList(0, found.size()));
        assertThat(store.room())
                .isEqualTo(Fold.empty(Clockwork.Kind.REAL)
                        .with(lines.stream().map(Recorded::of).toList())
                        .room());
        assertThat(entries()).hasSize(found.size());
        Verification verification = store.verify();
        assertThat(verification.findings()).isEmpty();
        // What was found is what everybody goes on from: it must not vanish any more.
        asked.subList(found.size(), asked.size()).clear();
        sure = asked.size();
    }

    List<String> entries() {
        return store.room().incident(incident).map(Incident::log).orElseThrow().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    private static List<String> text(Line line) {
        return Recorded.of(line).meaning()
                        instanceof Meaning.Understood(Operation.EntryLogged(_, Content content), _)
                ? List.of(content.text().ko())
                : List.of();
    }
}
