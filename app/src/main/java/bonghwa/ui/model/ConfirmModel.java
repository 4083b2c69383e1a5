package bonghwa.ui.model;

import bonghwa.domain.About;
import bonghwa.domain.Board;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.replica.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What nobody has looked at for too long, by service, and how people say that it stands as it did. FX thread; no toolkit. */
public final class ConfirmModel {

    /** The parts of one service that nobody has confirmed for too long; {@code since}: the oldest word of them. */
    public record Stale(Service service, List<Target> targets, Instant since) {}

    private final RoomModel room;
    private final Commands commands;
    private final ObservableValue<Duration> limit;
    private final Consumer<CompletionStage<?>> watch;
    private final ReadOnlyObjectWrapper<List<Stale>> stale = new ReadOnlyObjectWrapper<>(this, "stale", List.of());

    /** {@code limit}: how long a word holds; {@code watch}: who reports what could not be recorded. */
    public ConfirmModel(
            RoomModel room, Commands commands, ObservableValue<Duration> limit, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.limit = limit;
        this.watch = watch;
        Beats beats = new Beats(room, List::of);
        room.board().subscribe(_ -> arrange());
        limit.subscribe(_ -> arrange());
        beats.moment().subscribe(_ -> arrange());
    }

    private void arrange() {
        Board seen = room.board().get();
        Board now = new Board(room.now().get(), seen.services(), seen.journeys(), seen.cyclic());
        StaleParts parts = new StaleParts(room.room().get().catalogue(), now, limit.getValue());
        stale.set(room.incident().get() == null ? List.of() : parts.byService());
    }

    /** Services with what nobody has confirmed, the longest ago first. */
    public ReadOnlyObjectProperty<List<Stale>> stale() {
        return stale.getReadOnlyProperty();
    }

    /** How many functions nobody knows the state of: there is nothing to confirm about these, somebody has to look. */
    public long unknown() {
        return room.incident().get() == null
                ? 0
                : room.board().get().services().stream()
                        .flatMap(s -> s.functions().stream())
                        .filter(f -> f.reported().state() == State.UNKNOWN)
                        .count();
    }

    public Duration limit() {
        return limit.getValue();
    }

    /** For how long nobody has. */
    public Duration age(Stale one) {
        return Duration.between(one.since(), room.now().get());
    }

    /** Somebody has looked: all of it stands as it did. One act. */
    public void confirm(Stale one) {
        Incident incident = room.incident().get();
        if (incident != null) {
            List<Report> reports = one.targets().stream().map(Report::unchanged).toList();
            About about = About.of(Target.service(one.service().id()));
            Content content =
                    new Content(Kind.STATUS, When.exactly(room.now().get()), Text.of(""), null, about, reports, null);
            watch.accept(commands.log(incident.id(), content));
        }
    }
}
