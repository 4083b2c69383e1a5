package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A hub whose medium may hang (a share whose server is gone, a stick that was pulled): each question is asked on another thread, so
 * that whoever asked gets an answer when it is closed. Whoever listens also asks again and again which hub it is, and gives up
 * after a while without an answer; a big folder may take its time to be read.
 */
final class DeadlineHub implements Hub {

    private static final Duration WORK = Duration.ofMinutes(10);

    /** One question. */
    interface Question<T> {
        T ask(Hub hub) throws HubFailure;
    }

    private final Hub hub;
    private final Executor io;
    private final Duration heartbeat;
    private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger working = new AtomicInteger();
    private volatile boolean closed;

    DeadlineHub(Hub hub, Executor io, Duration heartbeat) {
        this.hub = hub;
        this.io = io;
        this.heartbeat = heartbeat;
    }

    private <T> T asked(Duration most, Question<T> question) throws HubFailure {
        CompletableFuture<T> answer = new CompletableFuture<>();
        open.add(answer);
        working.incrementAndGet();
        io.execute(() -> {
            try {
                answer.complete(question.ask(hub));
            } catch (HubFailure e) {
                answer.completeExceptionally(e);
            } finally {
                working.decrementAndGet();
                answer.completeExceptionally(new IllegalStateException("a fault of ours"));
            }
        });
        try {
            if (closed) {
                answer.completeExceptionally(closedHere());
            }
            return awaited(answer, most);
        } finally {
            open.removeIf(other -> other == answer);
        }
    }

    private static HubFailure closedHere() {
        return new HubFailure(Reason.UNREACHABLE, "closed here", null);
    }

    private static <T> T awaited(CompletableFuture<T> answer, Duration most) throws HubFailure {
        try {
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HubFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new HubFailure(Reason.UNREACHABLE, "no answer for " + most.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubFailure(Reason.UNREACHABLE, "interrupted", e);
        }
    }

    /** Whether a question is still being worked on, though nobody waits for it. */
    boolean hangs() {
        return closed && working.get() > 0;
    }

    @Override
    public HubIdentity identity() throws HubFailure {
        return asked(heartbeat, Hub::identity);
    }

    @Override
    public VersionVector vector() throws HubFailure {
        return asked(WORK, Hub::vector);
    }

    @Override
    public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
        return asked(WORK, h -> h.pull(have, apart, most));
    }

    @Override
    public void push(List<Line> lines) throws HubFailure {
        asked(WORK, h -> {
            h.push(lines);
            return true;
        });
    }

    @Override
    public List<End> holes(@Nullable End after, int most) throws HubFailure {
        return asked(WORK, h -> h.holes(after, most));
    }

    @Override
    public List<Held> full(Collection<End> holes) throws HubFailure {
        return asked(WORK, h -> h.full(holes));
    }

    @Override
    public Preview preview(Preview.Wish wish) throws HubFailure {
        return asked(WORK, h -> h.preview(wish));
    }

    @Override
    public List<String> damaged() throws HubFailure {
        return asked(WORK, Hub::damaged);
    }

    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        identity();
        return hub.awaitRing(most);
    }

    /** Whoever waits for an answer gets one at once; what hangs is not waited for. */
    @Override
    public void close() {
        closed = true;
        open.forEach(answer -> answer.completeExceptionally(closedHere()));
        io.execute(hub::close);
    }
}
