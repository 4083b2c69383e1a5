package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.Placed;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

    private final Journal journal;
    private final Authorship authorship;
    private final InstantSource clock;
    private final Executor lane;
    private final LaneWork work;
    private final Supplier<String> salts;
    private final Inbox queue = new Inbox();
    private final Audience audience = new Audience();
    private final Numbering numbering;
    private final Refused refused = new Refused();
    private final Refolding refolding;
    private final Redacting redacting;
    private volatile Holding holding;
    private volatile Marker marker;

    /** {@code start} is what the journal says; {@code lane} runs one task after the other; {@code salts} are random. */
    Replica(
            Journal journal,
            Marker start,
            Numbering numbering,
            Refolding refolding,
            Redacting redacting,
            Desk desk,
            InstantSource clock,
            Executor lane,
            Supplier<String> salts) {
        this.journal = journal;
        this.redacting = redacting;
        this.marker = start;
        this.holding = start.holding();
        this.authorship = new Authorship(desk, clock, refused);
        this.clock = clock;
        this.lane = lane;
        this.work = new LaneWork(lane);
        this.salts = salts;
        this.numbering = numbering;
        this.refolding = refolding;
        // What a crash kept from going goes now.
        redacting.settle(start, this::stands, _ -> {});
    }

    @Override
    public Room room() {
        return holding.room();
    }

    @Override
    public Author signs(Typist typist) {
        return new Author(holding.deskOf(own().orElse("")), typist.person(), typist.role());
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
        audience.listener(listener);
    }

    /** Why nothing can be recorded any more; null as long as all is well. Store lane. */
    public @Nullable JournalFailure refusal() {
        return journal.refusal().orElse(null);
    }

    @Override
    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
        return asked(typist, intent);
    }

    private CompletionStage<Commit> asked(Typist typist, Intent intent) {
        CompletableFuture<Commit> done = new CompletableFuture<>();
        queue.add(new Asked(typist, intent, done));
        lane.execute(this::drain);
        return done;
    }

    /** Records all that waits, with one force. The tasks of those that are taken along find an empty queue. */
    private void drain() {
        List<Asked> taken = queue.taken();
        if (taken.isEmpty()) {
            return;
        }
        List<Asked> open = new ArrayList<>(taken);
        try {
            Round round = new Round(holding, authorship.identity(holding), clock, salts, numbering);
            Map<Asked, Commit> commits = new LinkedHashMap<>();
            taken.forEach(asked -> asked.into(round, commits));
            record(round, commits, open);
        } catch (JournalFailure | IOException e) {
            open.forEach(asked -> asked.failed(e));
        } finally {
            // Our own fault escapes to the lane; but nobody may wait for ever for an answer.
            open.forEach(Asked::givenUp);
        }
    }

    /** What was forced is answered for, even if somebody fails who is told of it. Who is answered leaves {@code open}. */
    private void record(Round round, Map<Asked, Commit> commits, List<Asked> open) throws JournalFailure, IOException {
        boolean written = !commits.isEmpty() && !round.lines().isEmpty();
        String before = marker.last();
        boolean right = !holding.fold().narrowed();
        try {
            if (written) {
                append(round.lines(), round.holding(), round.records());
            }
        } finally {
            if (!written || !marker.last().equals(before)) {
                boolean anew = right && round.holding().fold().narrowed();
                open.removeAll(commits.keySet());
                Runnable answer = () -> commits.forEach((asked, commit) -> asked.answer(commit, anew, holding.room()));
                refolding.afterIf(anew, answer);
            }
        }
    }

    /** The order of everything: forced first, then seen. */
    private void append(List<Line> lines, Holding now, List<Recorded> records) throws JournalFailure {
        At end = journal.append(lines);
        authorship.forced(lines);
        List<Placed> placed = Appended.placed(lines, end);
        Holding held = now.placed(placed);
        refolding.recorded(records);
        Commit commit = new Commit(holding.room(), held.room(), records);
        stands(new Marker(lines.getLast().id(), placed.getLast().at(), held));
        redacting.settle(marker, this::stands, moved -> {
            try {
                audience.tell(commit, new Appended(placed, commit.before(), commit.after(), journal.end(), moved));
            } finally {
                if (held.fold().narrowed() && !refolding.underWay()) {
                    refolding.begin(held.fold().anew(), journal.end(), this::refolded);
                }
            }
        });
    }

    private void stands(Marker now) {
        marker = now;
        holding = now.holding();
    }

    /** The fold of all lines, made anew beside, takes the place of the one that could not go on. */
    private void refolded(Fold anew) {
        Holding now = holding.refolded(anew);
        Commit commit = new Commit(holding.room(), now.room(), List.of());
        stands(new Marker(marker.last(), marker.at(), now));
        redacting.settle(marker, this::stands, moved -> {
            if (anew.narrowed()) {
                refolding.begin(anew.anew(), journal.end(), this::refolded);
            }
            audience.tell(commit, new Appended(List.of(), commit.before(), commit.after(), journal.end(), moved));
        });
    }

    /** Trusts that desk as root from now on: all is folded anew. {@code kept} keeps the choice and comes first. */
    CompletionStage<Commit> trust(String root, Keeping kept) {
        CompletableFuture<Commit> done = new CompletableFuture<>();
        Room before = holding.room();
        var _ = work.on(() -> {
                    kept.keep();
                    Fold empty = Fold.empty(holding.fold().kind(), root);
                    refolding.begin(empty, journal.end(), this::refolded);
                    refolding.after(() -> trusted(root, before, done));
                    return true;
                })
                .exceptionally(done::completeExceptionally);
        return done;
    }

    /** Goes by that desk until another is named: for a store that holds nothing, whose first line will be that desk's. */
    public CompletionStage<Commit> goBy(String root) {
        return trust(root, () -> {});
    }

    /** Makes this store its own root, before lines of several desks come: its certificate is written, and nothing else. */
    public CompletionStage<Commit> goByItself() {
        return asked(Typist.NOBODY, (_, _) -> List.of());
    }

    private void trusted(String root, Room before, CompletableFuture<Commit> done) {
        if (holding.fold().root().equals(Optional.of(root))) {
            done.complete(new Commit(before, holding.room(), List.of()));
        } else {
            done.completeExceptionally(new IOException("the journal could not be folded anew"));
        }
    }

    /** Is told of every batch with the places of its lines, on the store lane. */
    void whenAppended(Consumer<Appended> follower) {
        audience.follower(follower);
    }

    /** The last line and what stands behind it; safe from any thread. */
    Marker marker() {
        return marker;
    }

    /** What came of lines from elsewhere: how many were new and are recorded here now, and which could not be taken, and why. */
    public record Merge(int taken, Map<Line, Chain.Fault> refused) {}

    /** Takes lines that others wrote, in any order, as gapless prefixes of every branch; fills holes; completes once forced. */
    public CompletionStage<Merge> merge(List<Line> lines) {
        ReadAhead read = ReadAhead.of(lines);
        return work.on(() -> take(read));
    }

    /** The same with lines that were read already. */
    public CompletionStage<Merge> merge(ReadAhead lines) {
        return work.on(() -> take(lines));
    }

    private Merge take(ReadAhead read) throws JournalFailure, IOException {
        List<Line> lines = read.lines();
        List<Line> all = new ArrayList<>(refused.unsigned());
        all.addAll(lines);
        all.replaceAll(holding.fold()::left);
        Sifted sifted = Intake.sift(holding, all);
        Map<Line, Chain.Fault> left = sifted.refused(all.subList(all.size() - lines.size(), all.size()));
        authorship.recognise(holding, left.keySet());
        refused.note(left);
        if (!sifted.taken().isEmpty()) {
            authorship.compare(holding, sifted.taken().stream().map(End::of).toList());
            List<Recorded> records = read.records(sifted.taken());
            Holding now = holding.folded(records, holding.seen(sifted.taken(), clock.millis()));
            append(sifted.taken().stream().map(now.fold()::left).toList(), now, records);
            refused.taken(sifted.taken());
        }
        return new Merge(sifted.taken().size(), sifted.refused(lines));
    }

    /**
     * Compares with what somebody else holds. If he knows a line of our own replica that we do not, this store was copied or set
     * back: it goes on as a new replica. Completes on the store lane; true if that was so.
     */
    public CompletionStage<Boolean> heard(VersionVector theirs) {
        List<End> ends = theirs.ends().values().stream().flatMap(List::stream).toList();
        return work.on(() -> authorship.compare(holding, ends));
    }

    /** Whether somebody says that he holds lines of our own replica that we do not: they should be seen. Safe from any thread. */
    public boolean outrun(VersionVector theirs) {
        return own().filter(id -> holding.lacks(id, theirs)).isPresent();
    }

    /** What could not be taken lately. */
    Refused refused() {
        return refused;
    }

    /** The replica that this store writes as; empty if it never wrote. Safe from any thread. */
    Optional<String> own() {
        return authorship.current();
    }
}
