package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.io.Closeable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exchanges with one hub for as long as the process lives: at once, whenever the hub rings or something was recorded here, and
 * without either every few seconds. Whatever goes wrong drops the connection and is tried again later; nothing is ever remembered
 * as sent. All of it runs on the io lane; recording never waits for it.
 */
public final class Replicator implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Replicator.class);
    private static final Duration SOONEST = Duration.ofSeconds(5);
    private static final Duration LATEST = Duration.ofSeconds(15);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration LISTENING = Duration.ofSeconds(5);

    private final Peer peer;
    private final Copy copy;
    private final Timing timing;
    private final Telling telling;
    private final Bell bell;
    private final Jump jump;
    private final Apart apart = new Apart();
    private final Map<String, Duration> ahead = new HashMap<>();
    private final ReentrantLock exchanging = new ReentrantLock();
    private final Executor io;
    private final Consumer<Hub> connected;
    private volatile @Nullable Hub hub;
    private volatile boolean closed;
    private final LastHeld lastHeld;
    private List<String> damaged = List.of();
    private Backoff backoff = Backoff.NONE;
    private volatile boolean rang;
    private volatile long due;
    private @Nullable Asked asked;
    private @Nullable Foresight foresight;

    /** What was asked on that connection, and on no other. */
    private record Asked(Hub line, VersionVector theirs) {}

    /** {@code told} hears of every change of the status, on the lane on which it happened. */
    public Replicator(Peer peer, Copy copy, Timing timing, Executor io, Bell bell, Consumer<SyncStatus.OfHub> told) {
        this.peer = peer;
        this.copy = copy;
        this.timing = timing;
        this.bell = bell;
        this.jump = new Jump(timing);
        this.telling =
                new Telling(SyncStatus.OfHub.begin(peer.place(), timing.real().instant()), copy, timing.real(), told);
        this.lastHeld = new LastHeld(peer, telling);
        this.io = io;
        this.connected = line -> io.execute(() -> listen(line));
    }

    /** From now on {@code told} hears what the newest incident of a hub needs that holds much more than this laptop. Before it runs. */
    public void foresee(Consumer<Previewed> told) {
        foresight = new Foresight(copy, timing, told);
    }

    /** Exchanges until it is closed. */
    public void run() {
        boolean whole = false;
        boolean rung = false;
        try {
            while (!closed) {
                rung = bell.await(rung ? glance() : step(), TICK, this::woken);
            }
            whole = true;
        } catch (InterruptedException e) {
            whole = true;
            Thread.currentThread().interrupt();
        } finally {
            drop();
            if (!whole && !closed) {
                // Our own fault, which the lane tells: nobody may go on being called live, and it is tried again.
                telling.stopped();
                io.execute(this::runLater);
            }
        }
    }

    /** Whether the machine slept, or its clock was set; then what was connected is dropped, and nobody is called live by it. */
    boolean woken() {
        boolean jumped = jump.happened();
        if (jumped) {
            LOG.info("The clock jumped; {} is connected anew", peer.place());
            telling.connecting();
            drop();
        }
        return jumped;
    }

    private void runLater() {
        try {
            bell.await(LATEST, TICK, this::woken);
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One whole try, whatever comes of it; how long to wait before the next one, unless something rings. */
    Duration step() {
        Duration pause = timing.between(SOONEST, LATEST);
        due = timing.nanos().getAsLong() + pause.toNanos();
        return tried(pause, false);
    }

    /** Does what something rang for, and no more as long as the last whole try is fresh. */
    Duration glance() {
        Duration left = Duration.ofNanos(due - timing.nanos().getAsLong());
        return left.isPositive() ? tried(left, true) : step();
    }

    private Duration tried(Duration pause, boolean shortly) {
        woken();
        try {
            exchange(true, shortly);
            return pause;
        } catch (HubFailure e) {
            LOG.info("{}: {}", peer.place(), e.getMessage());
            backoff = backoff.failed();
            return backoff.pause(timing.chance());
        } catch (LocalFailure e) {
            LOG.warn("Exchange with {} stopped", peer.place(), e);
            return LATEST;
        } catch (Stranger e) {
            LOG.warn("{}", e.getMessage());
            return LATEST;
        }
    }

    /** Exchanges once and completely, now; beside {@link #run} as well. */
    public Round once() throws HubFailure, LocalFailure, Stranger {
        return exchange(false, false);
    }

    private Round exchange(boolean listening, boolean shortly) throws HubFailure, LocalFailure, Stranger {
        boolean old = hub != null;
        exchanging.lock();
        try {
            if (closed) {
                throw new HubFailure(HubFailure.Reason.UNREACHABLE, "this laptop has ended the exchange", null);
            }
            lastHeld.remember();
            Hub line = connection(listening);
            if (foresight != null) {
                foresight.look(line);
            }
            Round round = round(line, shortly ? asked : null);
            if (woken()) {
                return exchange(listening, false); // what was asked before a sleep is not live after it
            }
            asked = new Asked(line, round.theirs());
            peer.came(round.came());
            ahead.putAll(round.ahead());
            if (!shortly) {
                lastHeld.keep(round.theirs());
                damaged = line.damaged();
            }
            telling.exchanged(round, new HubOdd(apart.byAccount(), damaged, null), ahead);
            backoff = Backoff.NONE;
            return round;
        } catch (HubFailure e) {
            drop();
            if (old && !closed) {
                // The connection had died, maybe long ago; that says nothing of the hub.
                return exchange(listening, false);
            }
            telling.failed(e);
            throw e;
        } catch (LocalFailure e) {
            telling.stopped();
            throw e;
        } catch (Stranger e) {
            drop();
            telling.strange(e.id());
            throw e;
        } finally {
            exchanging.unlock();
        }
    }

    private Round round(Hub line, @Nullable Asked before) throws HubFailure, LocalFailure {
        Exchange exchange = new Exchange(copy, line, apart, timing.record(), !peer.readsOnly());
        boolean news = rang;
        rang = false;
        return before == null || before.line() != line
                ? exchange.round(telling::toCome)
                : exchange.glance(before.theirs(), news, telling::holds);
    }

    private Hub connection(boolean listening) throws HubFailure, LocalFailure, Stranger {
        Hub line = hub;
        if (line != null) {
            return line;
        }
        line = peer.connect();
        hub = line;
        boolean met = false;
        try {
            String id = line.identity().id();
            String known = peer.known();
            if (known != null && !known.equals(id)) {
                throw new Stranger(peer.place(), id);
            }
            if (known == null) {
                peer.met(id);
            }
            met = true;
        } finally {
            if (!met) {
                drop();
            }
        }
        if (listening) {
            connected.accept(line);
        }
        return line;
    }

    /** Hears the hub ring for as long as this connection is the one; it is also who finds that a hub went silent. */
    private void listen(Hub line) {
        boolean whole = false;
        try {
            while (!closed && hub == line) {
                if (line.awaitRing(LISTENING)) {
                    rang = true;
                    bell.ring();
                }
            }
            whole = true;
        } catch (HubFailure e) {
            if (hub == line) {
                telling.failed(e);
            }
        } finally {
            if (!whole && hub == line) {
                drop();
                bell.ring();
            }
        }
    }

    /** Something was recorded here: it goes out at once, and until then it counts as unsent. Store lane: does not wait. */
    public void recorded() {
        telling.recorded();
        bell.ring();
    }

    /** The hub with that id, which stands where another one was, is meant: it is filled from now on. */
    public void accept(String id) throws LocalFailure {
        peer.met(id);
        bell.ring();
    }

    /** How it stands now; safe from any thread. */
    public SyncStatus.OfHub status() {
        return telling.status();
    }

    private void drop() {
        Hub line = hub;
        hub = null;
        if (line != null) {
            line.close();
        }
    }

    /** Ends it, and returns when nothing is under way any more; what was may have broken off, which does no harm. */
    @Override
    public void close() {
        closed = true;
        bell.ring();
        drop();
        exchanging.lock();
        try {
            drop();
        } finally {
            exchanging.unlock();
        }
    }
}
