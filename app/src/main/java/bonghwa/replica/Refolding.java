package bonghwa.replica;

import bonghwa.op.Fold;
import bonghwa.op.Recorded;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the whole journal anew, where a fold cannot go on: a desk was put out, or another root is trusted. That takes as long as
 * opening the store without a snapshot, so it is done beside: what is recorded meanwhile is added before anybody sees the new fold.
 * Store lane, but for the reading.
 */
final class Refolding {

    private static final Logger LOG = LoggerFactory.getLogger(Refolding.class);

    private final Disk disk;
    private final StoreFolder folder;
    private final Instant horizon;
    private final Executor lane;
    private final Executor beside;
    private final List<Recorded> since = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private long begun;
    private boolean underWay;

    Refolding(OpenStore.Setting setting, Instant horizon) {
        this.disk = setting.disk();
        this.folder = setting.folder();
        this.horizon = horizon;
        this.lane = setting.lane();
        this.beside = setting.beside();
    }

    /**
     * Folds what stands in the journal before that place into that empty fold; {@code then} gets it with all that came since, on the
     * store lane. What was begun before is given up: it would be wrong by now. If the journal cannot be read, all stays as it was.
     */
    void begin(Fold empty, At until, Consumer<Fold> then) {
        long mine = ++begun;
        underWay = true;
        since.clear();
        beside.execute(() -> {
            @Nullable Fold made = null;
            try {
                made = of(empty, until);
            } catch (IOException e) {
                LOG.error(
                        "The journal could not be read to fold it anew: what a desk recorded that was put out still"
                                + " shows",
                        e);
            } finally {
                @Nullable Fold fold = made;
                lane.execute(() -> end(mine, fold, then));
            }
        });
    }

    private Fold of(Fold empty, At until) throws IOException {
        Opening opening = Opening.of(empty, horizon);
        Journal.read(disk, folder, At.START, (line, at) -> {
            if (at.compareTo(until) < 0) {
                opening.add(line, at);
            }
        });
        return opening.holding().fold();
    }

    private void end(long mine, @Nullable Fold made, Consumer<Fold> then) {
        if (mine != begun) {
            return;
        }
        underWay = false;
        try {
            if (made != null) {
                then.accept(since.isEmpty() ? made : made.with(since));
            }
        } finally {
            if (!underWay) {
                List<Runnable> answers = List.copyOf(waiting);
                waiting.clear();
                answers.forEach(Runnable::run);
            }
        }
    }

    /** That was recorded; whoever folds beside needs it. */
    void recorded(List<Recorded> records) {
        if (underWay) {
            since.addAll(records);
        }
    }

    /** Whether a new fold is being made. */
    boolean underWay() {
        return underWay;
    }

    /** Runs that at once, or {@link #after} where that is asked. */
    void afterIf(boolean later, Runnable answer) {
        if (later) {
            after(answer);
        } else {
            answer.run();
        }
    }

    /** Runs that when no new fold is awaited any more: at once where none is. */
    void after(Runnable answer) {
        if (underWay) {
            waiting.add(answer);
        } else {
            answer.run();
        }
    }
}
