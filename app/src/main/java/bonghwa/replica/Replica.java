package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Chain;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * This machine's copy of the room, and the one door to it. What people record here and what others recorded pass the same
 * function on the store lane: append to the journal and force it, <em>then</em> memory, screen and database. All that waits is
 * forced together. A commit that completed survives a power cut; after a failed force nothing is retried.
 */
public final class Replica implements Committer {

    private static final int MOST_IN_ONE_FORCE = 1024;

    /** The last line in the journal: its id and where it begins; what is held stands behind it. */
    record Marker(String last, At at, Holding holding) {}

    private record Waiting(Typist typist, Intent intent, CompletableFuture<Commit> done) {}

    private final Journal journal;
    private final Desk desk;
    private final InstantSource clock;
    private final Executor lane;
    private final Supplier<String> salts;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Appended>> followers = new CopyOnWriteArrayList<>();
    private final Numbering numbering;
    private volatile Holding holding;
    private volatile Marker marker;

    /** {@code start} is what the journal says; {@code lane} runs one task after the other; {@code salts} are random. */
    Replica(
            Journal journal,
            Marker start,
            Numbering numbering,
            Desk desk,
            InstantSource clock,
            Executor lane,
            Supplier<String> salts) {
        this.journal = journal;
        this.holding = start.holding();
        this.marker = start;
        this.desk = desk;
        this.clock = clock;
        this.lane = lane;
        this.salts = salts;
        this.numbering = numbering;
    }

    @Override
    public Room room() {
        return holding.room();
    }

    /** What is held; safe from any thread. */
    public Holding holding() {
        return holding;
    }

    /** What is held, for others to compare with; safe from any thread. */
    public VersionVector vector() {
        return holding.vector();
    }

    /** Is told of every commit and merge, on the store lane, in order, after it was forced. */
    public void subscribe(Consumer<Commit> listener) {
        listeners.add(listener);
    }

    /** Why nothing can be recorded any more; null as long as all is well. Store lane. */
    public @Nullable JournalFailure refusal() {
        return journal.refusal().orElse(null);
    }

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        CompletableFuture<Commit> done = new CompletableFuture<>();
        queue.add(new Waiting(typist, intent, done));
        lane.execute(this::drain);
        return done;
    }

    /** Records all that waits, with one force. The tasks of those that are taken along find an empty queue. */
    private void drain() {
        List<Waiting> taken = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = taken.size() < MOST_IN_ONE_FORCE ? queue.poll() : null) {
            taken.add(next);
        }
        if (taken.isEmpty()) {
            return;
        }
        Map<Waiting, Commit> commits = new HashMap<>();
        try {
            Round round = new Round(holding, identity(), clock.instant(), salts, numbering);
            for (Waiting waiting : taken) {
                offer(round, waiting, commits);
            }
            if (!commits.isEmpty() && !round.lines().isEmpty()) {
                append(
                        round.lines(),
                        round.holding(),
                        round.lines().stream().map(Recorded::of).toList());
            }
            commits.forEach((waiting, commit) -> waiting.done().complete(commit));
        } catch (JournalFailure | IOException e) {
            taken.forEach(w -> w.done().completeExceptionally(e));
        } finally {
            // Our own fault escapes to the lane; but nobody may wait for ever for an answer.
            taken.forEach(w -> w.done().completeExceptionally(new IllegalStateException("the commit was given up")));
        }
    }

    private static void offer(Round round, Waiting waiting, Map<Waiting, Commit> commits) {
        try {
            commits.put(waiting, round.add(waiting.typist(), waiting.intent()));
        } catch (Refusal | IllegalArgumentException e) {
            waiting.done().completeExceptionally(e);
        }
    }

    /** A replica that is far ahead of its machine's clock ends, and its desk goes on with a new one. */
    private Identity identity() throws IOException {
        Identity identity = desk.identity();
        Chain chain = holding.chain(identity.replica().id());
        return chain != null && chain.stamp().farAhead(clock.millis()) ? desk.renew() : identity;
    }

    /** The order of everything: forced first, then seen. */
    private void append(List<Line> lines, Holding now, List<Recorded> records) throws JournalFailure {
        At end = journal.append(lines);
        Commit commit = new Commit(holding.room(), now.room(), records);
        Line last = lines.getLast();
        // The batch ends with a blank line, one byte behind the last line's own.
        marker = new Marker(last.id(), new At(end.segment(), end.offset() - 1 - last.length()), now);
        holding = now;
        listeners.forEach(listener -> listener.accept(commit));
        Appended batch = new Appended(Appended.placed(lines, end), commit.before(), commit.after(), end);
        followers.forEach(follower -> follower.accept(batch));
    }

    /** Is told of every batch with the places of its lines, on the store lane. */
    void whenAppended(Consumer<Appended> follower) {
        followers.add(follower);
    }

    /** The last line and what stands behind it; safe from any thread. */
    Marker marker() {
        return marker;
    }

    /** What came of lines from elsewhere: how many were new and are recorded here now, and which could not be taken, and why. */
    public record Merge(int taken, Map<Line, Chain.Fault> refused) {}

    /**
     * Takes lines that others wrote, in any order and as often as they come. Only gapless prefixes are taken; what does not
     * continue its chain is refused and can come again. Completes once they are forced.
     */
    public CompletionStage<Merge> merge(List<Line> lines) {
        CompletableFuture<Merge> done = new CompletableFuture<>();
        lane.execute(() -> {
            try {
                done.complete(take(lines));
            } catch (JournalFailure e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private Merge take(List<Line> lines) throws JournalFailure {
        Map<String, Chain> chains = new HashMap<>(holding.chains());
        Map<Line, Chain.Fault> refused = new HashMap<>();
        List<Line> taken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        lines.stream()
                .sorted(Comparator.comparingLong(l -> l.head().origin().counter()))
                .filter(line -> seen.add(line.id()) && !known(chains, line))
                .forEach(line -> {
                    String replica = line.head().origin().replica();
                    switch (Chain.append(chains.get(replica), line, true)) {
                        case Chain.Step.Continued(Chain next) -> {
                            chains.put(replica, next);
                            taken.add(line);
                        }
                        case Chain.Step.Broken(Chain.Fault fault) -> refused.put(line, fault);
                    }
                });
        if (!taken.isEmpty()) {
            List<Recorded> records = taken.stream().map(Recorded::of).toList();
            append(taken, holding.with(records, chains, seen(taken)), records);
        }
        return new Merge(taken.size(), refused);
    }

    private HybridTimestamp seen(List<Line> lines) {
        HybridTimestamp newest = holding.stamp();
        for (Line line : lines) {
            newest = newest.seen(line.head().origin().stamp(), clock.millis());
        }
        return newest;
    }

    private static boolean known(Map<String, Chain> chains, Line line) {
        Chain chain = chains.get(line.head().origin().replica());
        return chain != null && line.head().origin().counter() <= chain.counter();
    }
}
