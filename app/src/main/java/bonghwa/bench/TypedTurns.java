package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Replicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Typed on one laptop until it stands in the other's room (signed, forced, pushed, rung, pulled, checked, forced, folded), beside an
 * insert, a NOTIFY and the select of who listened; alone, and with a crowd that listens too. One of each in turn.
 */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
final class TypedTurns {

    private static final double TIMES = 1.5;
    private static final int WARM = 20;
    private static final int PATIENCE_SECONDS = 120;
    /** A hub is rung ten times a second at most; who types faster than that would measure the wait. */
    private static final long PAUSE_NANOS = 120_000_000;
    /** As many of these texts are about as long as a line. */
    private static final int LINE = 6;

    private final SyncBench bench;
    private final BenchHub hub;
    private final OpenStore one;
    private final OpenStore two;
    private final Typing typing;
    private final Words words;
    private final List<CompletableFuture<Void>> reading = new ArrayList<>();
    private final Semaphore arrived = new Semaphore(0);

    TypedTurns(SyncBench bench, BenchHub hub, OpenStore one, OpenStore two, Commands commands) throws IOException {
        this.bench = bench;
        this.hub = hub;
        this.one = one;
        this.two = two;
        this.typing = new Typing(commands, one, bench.ground().clock());
        this.words = Words.of(new Dice(9));
    }

    List<Figure> take() throws IOException, JournalFailure, HubFailure, SQLException {
        two.replica().subscribe(this::heard);
        hub.begin(one);
        hub.begin(two);
        List<Figure> figures = new ArrayList<>();
        figures.add(turns("sync-typed", new Aim.Middle(TIMES), List.of()));
        List<RawTable> listeners = new ArrayList<>();
        for (int i = 2; i < bench.size().crowd(); i++) {
            Replicator laptop = hub.replicator(new Onlooker(one.replica().vector()));
            bench.io().execute(laptop::run);
            listeners.add(new RawTable(hub));
        }
        figures.add(turns("sync-typed-crowd", new Aim.None(), listeners));
        listeners.forEach(RawTable::close);
        return figures;
    }

    private void heard(Commit commit) {
        arrived.release();
    }

    private Figure turns(String name, Aim aim, List<RawTable> crowd) throws IOException, JournalFailure, SQLException {
        Stopwatch ours = bench.ground().stopwatch();
        Stopwatch raw = bench.ground().stopwatch();
        try (RawTable table = new RawTable(hub)) {
            table.read();
            for (int i = 0; i < WARM + bench.size().typed(); i++) {
                if (i == WARM) {
                    ours.reset();
                    raw.reset();
                }
                String text = words.next();
                LockSupport.parkNanos(PAUSE_NANOS);
                ours.time(() -> typed(text));
                raw.time(() -> SyncBench.hub(() -> passedOn(table, crowd, text)));
                reading.forEach(CompletableFuture::join);
                reading.clear();
            }
        }
        return new Figure(name, "ms", ours.spread(), raw.spread(), aim);
    }

    private boolean typed(String text) throws IOException {
        arrived.drainPermits();
        typing.note(text);
        try {
            if (!arrived.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("what was typed did not arrive");
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The crowd reads as the listener does; nobody waits for it but the next turn. */
    private int passedOn(RawTable table, List<RawTable> crowd, String text) throws SQLException {
        table.insert(text.repeat(LINE).getBytes(StandardCharsets.UTF_8));
        table.ring();
        crowd.forEach(other -> reading.add(CompletableFuture.runAsync(() -> readToo(other), bench.io())));
        return table.hear();
    }

    private static void readToo(RawTable table) {
        try {
            table.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
