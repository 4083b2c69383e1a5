package bonghwa.ui.model;

import bonghwa.domain.Board;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Room;
import bonghwa.domain.Target;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commit;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The room as the window shows it: which incident, at what moment, how everything stands. FX thread; needs no toolkit. */
public final class RoomModel {

    private final ReadOnlyObjectWrapper<Room> room;
    private final ReadOnlyObjectWrapper<@Nullable Incident> incident = new ReadOnlyObjectWrapper<>(this, "incident");
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<Board> board;
    private final ReadOnlyObjectWrapper<Clockwork.Kind> clockKind;
    private final ReadOnlyLongWrapper settled = new ReadOnlyLongWrapper(this, "settled");
    private final ReadOnlyLongWrapper redactions = new ReadOnlyLongWrapper(this, "redactions");
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ObjectProperty<@Nullable Target> selected = new SimpleObjectProperty<>(this, "selected");
    private final ZoneId home;
    private @Nullable String wanted;
    private Instant nextChange = Instant.MAX;
    private Past edge;
    private boolean looking;

    /** Shows the open incident that was touched last; {@code home} is the zone where no incident is shown. */
    public RoomModel(Room first, Instant at, ZoneId home, Clockwork.Kind kind) {
        this.room = new ReadOnlyObjectWrapper<>(this, "room", first);
        this.now = new ReadOnlyObjectWrapper<>(this, "now", at);
        this.board = new ReadOnlyObjectWrapper<>(this, "board", Board.of(first.catalogue(), Log.EMPTY, at));
        this.clockKind = new ReadOnlyObjectWrapper<>(this, "clockKind", kind);
        this.home = home;
        this.edge = new Past(first, at);
        show(first);
    }

    public ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /** The incident that the window shows, null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Incident> incident() {
        return incident.getReadOnlyProperty();
    }

    /** The moment at which everything is shown, each second a new one; in a replay the simulated one. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** How everything in the shown incident stands now. Its own {@code at} is when it last changed. */
    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /** Goes up when words were taken out of the record: what keeps words lets them go. */
    public ReadOnlyLongProperty redactions() {
        return redactions.getReadOnlyProperty();
    }

    /** Words were taken out of the record; the room was committed without them before. */
    public void redacted() {
        redactions.set(redactions.get() + 1);
    }

    /** Goes up once room, incident and board are all those of a commit, or of a moment that changed them. */
    public ReadOnlyLongProperty settled() {
        return settled.getReadOnlyProperty();
    }

    /** What is shown in place of the record, as long as that is still coming; null: the record is shown. */
    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Shows that in place of the record; null: the record again. */
    public void preview(@Nullable Preview seen) {
        preview.set(seen);
        if (!looking) {
            display(front().room(), null);
        }
    }

    /** The newest moment as it can be seen. */
    private Past front() {
        Preview seen = preview.get();
        return seen == null ? edge : new Past(seen.room(), edge.at());
    }

    /** The service or function that people look at; the timeline shows what concerns it. Null: everything. */
    public ObjectProperty<@Nullable Target> selected() {
        return selected;
    }

    /** Whether this is real, a replay or a drill. */
    public ReadOnlyObjectProperty<Clockwork.Kind> clockKind() {
        return clockKind.getReadOnlyProperty();
    }

    /** The zone in which the people of the shown incident live. */
    public ZoneId zone() {
        Incident shown = incident.get();
        return shown == null ? home : shown.facts().zone();
    }

    /** Shows that incident from now on. */
    public void show(String incidentId) {
        wanted = incidentId;
        selected.set(null);
        display(room.get(), null);
    }

    /** Shows what a commit made of the room. */
    public void commit(Commit commit) {
        show(commit.after());
    }

    /** Shows an earlier moment with what was known then; what is recorded meanwhile waits until null shows the newest again. */
    public void look(@Nullable Past back) {
        looking = back != null;
        Past shown = back == null ? front() : back;
        String id = shown.incident();
        Incident chosen =
                id == null ? chosen(shown.room()) : shown.room().incident(id).orElse(null);
        room.set(shown.room());
        incident.set(chosen);
        now.set(shown.at());
        Board ready = shown.board();
        if (ready != null) {
            nextChange = Instant.MIN;
            stands(ready);
        } else {
            recompute(null);
        }
        settled.set(settled.get() + 1);
    }

    /** The newest moment, whatever is looked at. */
    Past edge() {
        return edge;
    }

    /** Shows that room, as when a store is opened. */
    public void show(Room after) {
        show(after, null);
    }

    /** The same where somebody has worked out already how its shown incident stands, at {@code ready}'s moment. */
    void show(Room after, @Nullable Board ready) {
        edge = new Past(after, edge.at());
        if (!looking && preview.get() == null) {
            display(after, ready);
        }
    }

    private void display(Room after, @Nullable Board ready) {
        Incident before = incident.get();
        boolean catalogueChanged = !after.catalogue().equals(room.get().catalogue());
        Incident shown = chosen(after);
        room.set(after);
        incident.set(shown);
        if (catalogueChanged || before == null || shown == null || !same(before.log(), shown.log())) {
            recompute(ready);
        }
        settled.set(settled.get() + 1);
    }

    /** Identity is enough and cheap: a commit that touches no entry keeps the very same log. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Log before, Log after) {
        return before == after;
    }

    private @Nullable Incident chosen(Room from) {
        String id = wanted;
        if (id == null) {
            Incident shown = incident.get();
            id = shown == null || shown.closed() ? null : shown.id();
        }
        Incident kept = id == null ? null : from.incident(id).orElse(null);
        return kept != null ? kept : from.shown().orElse(null);
    }

    /** Shows everything as of that moment. */
    public void tick(Instant at) {
        edge = new Past(edge.room(), at);
        if (!looking) {
            move(at);
        }
    }

    private void move(Instant at) {
        Instant before = now.get();
        if (at.equals(before)) {
            return;
        }
        now.set(at);
        if (at.isBefore(before) || !at.isBefore(nextChange)) {
            recompute(null);
            settled.set(settled.get() + 1);
        }
    }

    private void recompute(@Nullable Board ready) {
        Incident shown = incident.get();
        Log log = shown == null ? Log.EMPTY : shown.log();
        nextChange = NextChange.after(log, now.get());
        boolean still = ready != null && NextChange.after(log, ready.at()).isAfter(now.get());
        stands(ready != null && still ? ready : Board.of(room.get().catalogue(), log, now.get()));
    }

    private void stands(Board next) {
        if (!next.says(board.get())) {
            board.set(next);
        }
    }
}
