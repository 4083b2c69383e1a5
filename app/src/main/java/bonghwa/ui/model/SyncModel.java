package bonghwa.ui.model;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.sync.SyncStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The exchange with others as the window shows it: the hubs, the desks, what is said of both at a glance, and what one can do. FX
 * thread; needs no toolkit.
 */
public final class SyncModel {

    /** How the window gets something done elsewhere: on another lane, its answer back here, a failure said. */
    public record Ways(Executor beside, Consumer<Runnable> post, Consumer<CompletionStage<?>> watch) {}

    private final RoomModel room;
    private final Exchanging exchanging;
    private final Stewards stewards;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<SyncStatus> status;
    private final ReadOnlyObjectWrapper<Instant> real;
    private final ReadOnlyObjectWrapper<List<DeskRow>> desks = new ReadOnlyObjectWrapper<>(this, "desks", List.of());
    private final ReadOnlyObjectWrapper<SyncFacts> facts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<List<Exchanged>> results =
            new ReadOnlyObjectWrapper<>(this, "results", List.of());
    private final HostModel host;
    private Stewards.Desks known = Stewards.Desks.NONE;
    private Map<String, String> typists = Map.of();
    private final LastDesks lastDesks = new LastDesks();
    private boolean looking;
    private boolean again;

    /** {@code first}: how the exchange stands; {@code at}: the machine's time. */
    public SyncModel(
            RoomModel room, Exchanging exchanging, Stewards stewards, Ways ways, SyncStatus first, Instant at) {
        this.room = room;
        this.exchanging = exchanging;
        this.stewards = stewards;
        this.ways = ways;
        this.status = new ReadOnlyObjectWrapper<>(this, "status", first);
        this.real = new ReadOnlyObjectWrapper<>(this, "real", at);
        this.facts = new ReadOnlyObjectWrapper<>(this, "facts", compute());
        this.host = new HostModel(exchanging.host(), ways);
        room.room().subscribe(this::look);
        look();
    }

    public ReadOnlyObjectProperty<SyncStatus> status() {
        return status.getReadOnlyProperty();
    }

    /** The machine's time, each second a new one, also in a replay. */
    public ReadOnlyObjectProperty<Instant> real() {
        return real.getReadOnlyProperty();
    }

    /** The desks, those that wait first. */
    public ReadOnlyObjectProperty<List<DeskRow>> desks() {
        return desks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SyncFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Whether an exchange that somebody asked for is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the last exchange that somebody asked for, place by place. */
    public ReadOnlyObjectProperty<List<Exchanged>> results() {
        return results.getReadOnlyProperty();
    }

    public RoomModel room() {
        return room;
    }

    /** The exchange stands so from now on. */
    public void hear(SyncStatus now) {
        status.set(now);
        host.look();
        tell();
    }

    /** It is that late, by the machine's clock. */
    public void tick(Instant now) {
        real.set(now);
        tell();
    }

    /** Exchanges with every hub at once. */
    public void exchange() {
        ask(exchanging.now());
    }

    /** Exchanges with a folder or stick, once. */
    public void carry(Path folder) {
        ask(exchanging.carry(folder).thenApply(List::of));
    }

    public void export(Path file) {
        ask(exchanging.export(file).thenApply(List::of));
    }

    public void take(Path file) {
        ask(exchanging.take(file).thenApply(List::of));
    }

    /** The hub that stands newly at a known address is meant. */
    public void accept(SyncStatus.OfHub stranger) {
        String id = stranger.stranger();
        if (id != null) {
            ask(exchanging.accept(stranger.place(), id).thenApply(List::of));
        }
    }

    /** Lets a desk in as a member. */
    public void admit(DeskRow row) {
        ways.watch().accept(stewards.admit(row.id(), DeskStanding.MEMBER));
    }

    public void revoke(DeskRow row) {
        ways.watch().accept(stewards.revoke(row.id()));
    }

    public void appoint(DeskRow row) {
        ways.watch().accept(stewards.appoint(row.id()));
    }

    /** Writes the recovery text of this desk's key into that file. */
    public void recovery(Path file) {
        ways.watch().accept(exchanging.recovery(file));
    }

    /** Whether this desk may admit and put out; {@code root}: whether it may also appoint. */
    public boolean mayDecide(boolean root) {
        return desks.get().stream()
                .anyMatch(d -> d.own() && d.decides() && (!root || d.desk().standing() == DeskStanding.ROOT));
    }

    /** A join in this window. */
    public JoinModel joining() {
        return new JoinModel(exchanging, ways.post(), ways.watch());
    }

    /** The hub that this laptop may host. */
    public HostModel host() {
        return host;
    }

    private void ask(CompletionStage<List<Exchanged>> answer) {
        busy.set(true);
        ways.watch().accept(answer);
        var _ = answer.whenComplete((came, _) -> ways.post().accept(() -> answered(came)));
    }

    private void answered(@Nullable List<Exchanged> came) {
        busy.set(false);
        results.set(came == null ? List.of() : came);
    }

    /** What a look at the desks found. */
    private record Looked(Stewards.Desks desks, Map<String, String> typing) {}

    /** One look at a time; what changes meanwhile is looked at once more. */
    private void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        Room shown = room.room().get();
        ways.beside().execute(() -> read(shown));
    }

    private void read(Room shown) {
        @Nullable Looked found = null;
        try {
            found = new Looked(stewards.look(), DeskRows.typists(shown));
        } finally {
            @Nullable Looked done = found;
            ways.post().accept(() -> looked(done));
        }
    }

    /** Null where that failed: the desks of before stand on, and the next change looks anew. */
    private void looked(@Nullable Looked found) {
        looking = false;
        if (found != null) {
            known = found.desks();
            typists = found.typing();
            tell();
        }
        if (again) {
            again = false;
            look();
        }
    }

    private void tell() {
        set(desks, DeskRows.of(known, typists, status.get()));
        set(facts, compute());
    }

    /** What is as before need not be drawn anew. */
    private static <T> void set(ReadOnlyObjectWrapper<T> property, T next) {
        if (!next.equals(property.get())) {
            property.set(next);
        }
    }

    private SyncFacts compute() {
        return SyncFacts.of(
                status.get(),
                desks.get(),
                room.room().get(),
                lastDesks,
                real.get(),
                room.now().get());
    }
}
