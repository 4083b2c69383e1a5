package bonghwa.sync;

import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All hubs of one store and what is exchanged with them: once, for a command; or for as long as the process lives, for a window.
 * Safe from any thread; what asks a hub blocks: io lane only.
 */
public final class Hubs implements Closeable {

    /** The local files of the store, how hubs are opened, the record, time, and where what takes long is done. */
    public record Setting(
            HubsFile file, GuestsFile guests, Connector connector, Copy copy, Timing timing, Executor io) {}

    private record Running(KnownPeer peer, Replicator replicator) {}

    private final Setting setting;
    private final ReentrantLock files = new ReentrantLock();
    private final List<Running> running = new ArrayList<>();
    private volatile List<Replicator> replicators = List.of();
    private volatile Consumer<SyncStatus> told = _ -> {};
    private volatile boolean lasting;
    private volatile @Nullable Consumer<Previewed> previewed;

    public Hubs(Setting setting) {
        this.setting = setting;
    }

    /** The hubs that this laptop knows, in the order in which they came. */
    public List<KnownHub> known() throws LocalFailure {
        try {
            return setting.file().read();
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    /**
     * The hub that is meant by that address; without one the hub that was initialised from here last, of those that have accounts,
     * where any has: to a folder nobody need be let in.
     */
    public Optional<KnownHub> administered(Optional<String> address) throws LocalFailure {
        List<KnownHub> meant = known().stream()
                .filter(hub -> address.isEmpty() ? hub.admin() != null : hub.isAt(address.get()))
                .toList();
        return meant.stream()
                .filter(hub -> HubAddress.hasAccounts(hub.url()))
                .reduce((_, later) -> later)
                .or(() -> meant.stream().reduce((_, later) -> later));
    }

    /** Exchanges with every hub from now on, until this is closed; {@code listener} hears of every change, on any lane. */
    public void begin(Consumer<SyncStatus> listener) throws LocalFailure {
        told = listener;
        List<Running> before = refresh();
        lasting = true;
        before.forEach(each -> setting.io().execute(each.replicator()::run));
    }

    /** From now on that hears what the newest incident of a hub needs, where it holds much more than this laptop; io lane. */
    public void foresee(Consumer<Previewed> listener) {
        previewed = listener;
    }

    /** Exchanges with every hub once; {@code fill}: also with a hub that stands newly at a known address. */
    public List<Outcome> exchange(boolean fill) throws LocalFailure {
        List<Outcome> outcomes = new ArrayList<>();
        for (Running each : refresh()) {
            outcomes.add(exchange(each, fill));
        }
        return outcomes;
    }

    /** Exchanges once with that hub, which may be new. */
    public Outcome exchange(KnownHub hub) throws LocalFailure {
        Running one = refresh().stream()
                .filter(r -> r.peer().hub().url().equals(hub.url()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not known: " + hub.url()));
        return exchange(one, false);
    }

    private static Outcome exchange(Running one, boolean fill) throws LocalFailure {
        try {
            return new Outcome(one.peer().hub(), one.replicator().once(), null, null);
        } catch (HubFailure e) {
            return new Outcome(one.peer().hub(), null, e, null);
        } catch (Stranger e) {
            if (!fill) {
                return new Outcome(one.peer().hub(), null, null, e.id());
            }
            one.replicator().accept(e.id());
            return exchange(one, false);
        }
    }

    /** A replicator for each hub that is known now: those that are there go on, unless the account changed. */
    private List<Running> refresh() throws LocalFailure {
        List<KnownHub> known = known();
        files.lock();
        try {
            for (Running each : List.copyOf(running)) {
                if (known.stream().noneMatch(each.peer()::is)) {
                    running.remove(each);
                    each.replicator().close();
                }
            }
            for (KnownHub hub : known) {
                if (running.stream().noneMatch(each -> each.peer().is(hub))) {
                    running.add(run(hub));
                }
            }
            replicators = running.stream().map(Running::replicator).toList();
            return List.copyOf(running);
        } finally {
            files.unlock();
        }
    }

    private Running run(KnownHub hub) {
        KnownPeer peer = new KnownPeer(setting.file(), setting.guests(), setting.connector(), hub);
        Replicator replicator = new Replicator(
                peer, setting.copy(), setting.timing(), setting.io(), new Bell(), _ -> told.accept(status()));
        Consumer<Previewed> seen = previewed;
        if (seen != null) {
            replicator.foresee(seen);
        }
        if (lasting) {
            setting.io().execute(replicator::run);
        }
        return new Running(peer, replicator);
    }

    /** Something was recorded here. Store lane: does not wait. */
    public void recorded() {
        replicators.forEach(Replicator::recorded);
    }

    /** The hub with that id, which stands where another one was, is meant. */
    public void accept(String place, String id) throws LocalFailure {
        for (Replicator each : replicators) {
            if (each.status().place().equals(place)) {
                each.accept(id);
            }
        }
    }

    /** The record in files, for where no hub reaches. */
    public Bundles bundles() {
        return new Bundles(setting.copy());
    }

    /** How all stands now. */
    public SyncStatus status() {
        return new SyncStatus(
                replicators.stream().map(Replicator::status).toList(),
                setting.copy().desks());
    }

    @Override
    public void close() {
        replicators.forEach(Replicator::close);
    }
}
