package bonghwa.bench;

import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Stranger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** How long a typed line waited at most while two laptops caught up that had been apart, beside the same without an exchange. */
record ApartTurns(SyncBench bench, BenchHub hub, OpenStore one, OpenStore two) {

    /** A person who types on and on: as fast as anybody sees a difference. */
    private static final long PAUSE_NANOS = 20_000_000;

    private static final int LEAST = 50;
    private static final double MOST_MILLIS = 100;

    Figure take(Commands commands) throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger {
        fill(one, commands);
        Commands theirs = bench.ground().commands(two);
        fill(two, theirs);
        hub.exchange(two);
        Spread raw = typing(new Typing(theirs, two, bench.ground().clock()), CompletableFuture.completedFuture(null));
        CompletableFuture<Void> catching = CompletableFuture.runAsync(this::catchUp, bench.io());
        Spread ours = typing(new Typing(commands, one, bench.ground().clock()), catching);
        catching.join();
        return new Figure("sync-apart", "ms", ours, raw, new Aim.Value(MOST_MILLIS));
    }

    private void fill(OpenStore store, Commands commands) throws IOException {
        BigRoom room = new BigRoom(bench.ground().clock().instant());
        room.declare(commands);
        room.fill(store, commands, bench.size().apart());
    }

    private void catchUp() {
        try {
            SyncBench.hub(() -> hub.exchange(one));
        } catch (IOException | JournalFailure e) {
            throw new IllegalStateException(e);
        }
    }

    /** The middle, and the longest of all as the edge: that one is what somebody would feel. */
    private Spread typing(Typing somebody, CompletableFuture<?> until) throws IOException, JournalFailure {
        Stopwatch each = bench.ground().stopwatch();
        Words words = Words.of(new Dice(11));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < LEAST || !until.isDone(); i++) {
            String text = words.next();
            each.reset();
            each.time(() -> {
                somebody.note(text);
                return text;
            });
            all.add(each.spread().p50());
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Spread(Spread.of(all).p50(), Collections.max(all));
    }
}
