package bonghwa.replica;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.Moved;
import bonghwa.store.Picking;
import bonghwa.store.StoreFolder;
import bonghwa.store.Sweep;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what was redacted out of this machine's files: out of the journal at once, out of what is derived by throwing it away, out of
 * backups and what was set aside beside. Whatever a crash parts is done again by the next opening. Store lane.
 */
final class Redacting {

    private static final Logger LOG = LoggerFactory.getLogger(Redacting.class);

    private final Disk disk;
    private final StoreFolder folder;
    private final Journal journal;
    private final Snapshots snapshots;
    private final Executor beside;
    private final Sweep sweep;
    /** What the files are known to be without; null: nobody looked yet, since what ended before a crash may never have been settled. */
    private @Nullable Set<String> done;

    private boolean owed;
    private volatile boolean projected;
    private final AtomicInteger moves = new AtomicInteger();

    Redacting(OpenStore.Setting setting, Journal journal, Snapshots snapshots) {
        this.disk = setting.disk();
        this.folder = setting.folder();
        this.journal = journal;
        this.snapshots = snapshots;
        this.beside = setting.beside();
        this.sweep = new Sweep(disk, folder);
    }

    /** How often lines were given other places so far; odd while it happens. Any thread. */
    int moves() {
        return moves.get();
    }

    /** Somebody has the database open and makes it anew when he hears that lines moved. */
    void projected(boolean now) {
        projected = now;
    }

    /**
     * Takes out of the journal what is redacted by now. {@code stands} is told after each file that was written anew where everything
     * stands since, so that nothing later can lose it; {@code then}, whatever becomes of this, whether anything moved; and again once
     * all is folded anew, since until then the room still had the words. What could not be done the next commit tries again.
     */
    void settle(Marker now, Consumer<Marker> stands, Consumer<Boolean> then) {
        int before = moves();
        try {
            settle(now, stands);
        } finally {
            boolean moved = before != moves();
            boolean right = !now.holding().fold().narrowed();
            boolean again = right && owed;
            owed = !right && (owed || moved);
            then.accept(moved || again);
        }
    }

    private void settle(Marker now, Consumer<Marker> stands) {
        Set<String> redacted = Set.copyOf(now.holding().fold().redacted());
        if (redacted.equals(done) || journal.refusal().isPresent()) {
            return;
        }
        try {
            Map<Integer, Set<End>> laden = laden(now.holding());
            boolean due = done != null || sweep.due(redacted); // what was noted may wait to be noted anew
            if (due) {
                forgetDerived();
            }
            Marker settled = now;
            for (var segment : laden.entrySet()) {
                settled = taken(settled, segment.getKey(), segment.getValue());
                stands.accept(settled);
            }
            if (due) {
                beside.execute(() -> sweep(redacted));
            }
            done = redacted;
        } catch (JournalFailure | IOException e) {
            LOG.error("What was redacted is still in files of this store; the next commit or start tries again", e);
        }
    }

    /** What is derived goes first: else a snapshot could fit a journal in which nothing stands where it stood. */
    private void forgetDerived() throws IOException {
        snapshots.forget();
        if (!projected) {
            sweep.forgetDatabase();
        }
    }

    private Marker taken(Marker now, int segment, Set<End> laden) throws JournalFailure {
        moves.incrementAndGet();
        try {
            Moved moved = journal.empty(segment, laden.stream().map(End::hash).collect(Collectors.toSet()));
            return new Marker(now.last(), moved.of(now.at()), now.holding().emptied(laden, moved));
        } finally {
            moves.incrementAndGet();
        }
    }

    /** Of those that may be laden, those whose payload is there and may go, by their segment. */
    private Map<Integer, Set<End>> laden(Holding holding) throws IOException {
        Map<Integer, Set<End>> laden = new TreeMap<>();
        try (Picking picking = new Picking(disk, folder)) {
            for (var one : holding.laden().entrySet()) {
                boolean says = picking.line(one.getValue())
                        .filter(Line::redactable)
                        .flatMap(Line::payload)
                        .isPresent();
                if (says) {
                    laden.computeIfAbsent(one.getValue().segment(), _ -> new HashSet<>())
                            .add(one.getKey());
                }
            }
        }
        return laden;
    }

    private void sweep(Set<String> redacted) {
        try {
            sweep.run(redacted);
        } catch (IOException e) {
            LOG.error("What was redacted could not be taken out of a backup; the next start tries again", e);
        }
    }
}
