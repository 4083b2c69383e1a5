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
 * Exchanges with one hub for as long as the process lives: whenever the hub rings or something was recorded here, and every few
 * seconds. Whatever goes wrong drops the connection and is tried again; nothing is ever remembered as sent. Io lane.
 */
public final class Replicator implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Replicator.class);
    private static final Duration TICK = Duration.ofSeconds(1);

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
    /** The connection on which somebody listens for rings. */
    private @Nullable Hub listened;

    private volatile boolean closed;
    private final LastHeld lastHeld;
    private List<String> damaged = List.of();
    private final Pace pace;
    private final Noted noted;
    private volatile boolean rang;
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
        this.pace = new Pace(timing);
        this.noted = new Noted(peer.place(), LOG::info);
        this.telling =
                new Telling(SyncStatus.OfHub.begin(peer.place(), timing.real().instant()), copy, timing.real(), told);
        this.lastHeld = new LastHeld(peer, telling, timing.real());
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
                rung = waits(rung ? glance() : step());
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

    private boolean waits(Duration most) throws InterruptedException {
        jump.begins();
        return bell.await(most, TICK, () -> {
            boolean overslept = jump.overslept();
            return anew(jump.happened() || overslept);
        });
    }

    /** Whether the machine slept, or its clock was set; then what was connected is dropped, and nobody is called live by it. */
    boolean woken() {
        return anew(jump.happened());
    }

    private boolean anew(boolean jumped) {
        if (jumped) {
            LOG.info("The clock jumped; {} is connected anew", peer.place());
            telling.connecting();
            drop();
        }
        return jumped;
    }

    private void runLater() {
        try {
            waits(Pace.LATEST);
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One whole try, whatever comes of it; how long to wait before the next one, unless something rings. */
    Duration step() {
        return tried(pace.whole(), false);
    }

    /** Does what something rang for, and no more as long as the last whole try is fresh. */
    Duration glance() {
        Duration left = pace.fresh();
        return left.isPositive() ? tried(left, true) : step();
    }

    private Duration tried(Duration pause, boolean shortly) {
        woken();
        try {
            exchange(true, shortly, null);
            noted.well();
            return pause;
        } catch (HubFailure e) {
            noted.trouble(e.reason().name(), e.getMessage());
            return pace.failed();
        } catch (LocalFailure e) {
            LOG.warn("Exchange with {} stopped", peer.place(), e);
            return Pace.LATEST;
        } catch (Stranger e) {
            noted.trouble(e.id(), e.getMessage());
            return Pace.LATEST;
        }
    }

    /** Exchanges once and completely, now; beside {@link #run} as well. */
    public Round once() throws HubFailure, LocalFailure, Stranger {
        return exchange(false, false, null);
    }

    /** {@code before}: what came of it already, where it is begun again. */
    private Round exchange(boolean listening, boolean shortly, @Nullable Round before)
            throws HubFailure, LocalFailure, Stranger {
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
            jump.begins();
            Round last = round(line, shortly ? asked : null);
            peer.came(last.came()); // at once: what came is here, and does not come again
            ahead.putAll(last.ahead());
            Round round = before == null ? last : before.and(last);
            // What was asked before a sleep is not live after it. What took long may have been one: it is asked once
            // more.
            if (woken() || (jump.overslept() && before == null)) {
                return exchange(listening, false, round);
            }
            asked = new Asked(line, round.theirs());
            if (!shortly) {
                lastHeld.keep(line, round.theirs());
                damaged = line.damaged();
            }
            telling.exchanged(round, new HubOdd(apart.byAccount(), damaged, null), ahead);
            pace.well();
            return round;
        } catch (HubFailure e) {
            drop();
            if (old && !closed) {
                // The connection had died, maybe long ago; that says nothing of the hub.
                return exchange(listening, false, before);
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

    /** The connection, made anew where there is none; whoever made it, somebody hears it ring as long as it is exchanged on. */
    private Hub connection(boolean listening) throws HubFailure, LocalFailure, Stranger {
        Hub line = hub;
        if (line == null) {
            line = peer.connect();
            hub = line;
            new Meeting(peer, line).check(this::drop);
        }
        if (listening && line != listened) {
            listened = line;
            connected.accept(line);
        }
        return line;
    }

    private void listen(Hub line) {
        new Ear(line, () -> !closed && hub == line, this::heard, telling::failed, this::deaf).run();
    }

    private void heard() {
        rang = true;
        bell.ring();
    }

    private void deaf() {
        drop();
        bell.ring();
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
