package bonghwa.ui.model;

import bonghwa.domain.About;
import bonghwa.domain.Board;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Service;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.Unconfirmed;
import bonghwa.domain.When;
import bonghwa.replica.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

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
        Instant now = room.now().get();
        Map<String, List<Unconfirmed>> byService = new LinkedHashMap<>();
        for (ServiceBoard service : room.board().get().services()) {
            byService.put(service.service().id(), new ArrayList<>());
        }
        Board board = new Board(
                now,
                room.board().get().services(),
                room.board().get().journeys(),
                room.board().get().cyclic());
        Unconfirmed.of(board, limit.getValue()).stream()
                .filter(u -> u.state() != State.UNKNOWN)
                .forEach(u -> byService
                        .computeIfAbsent(service(u.target()), _ -> new ArrayList<>())
                        .add(u));
        List<Stale> all = new ArrayList<>();
        byService.forEach((id, parts) -> room.room()
                .get()
                .catalogue()
                .service(id)
                .filter(_ -> !parts.isEmpty())
                .ifPresent(s -> all.add(
                        new Stale(s, parts.stream().map(Unconfirmed::target).toList(), oldest(parts, now)))));
        all.sort(Comparator.comparing(Stale::since));
        stale.set(room.incident().get() == null ? List.of() : List.copyOf(all));
    }

    private static String service(Target target) {
        return switch (target) {
            case Target.OfService(String id) -> id;
            case Target.OfFunction(var ref) -> ref.service();
            case Target.OfSite(String id) -> id;
            case Target.Everything _ -> "";
        };
    }

    private static Instant oldest(List<Unconfirmed> parts, Instant now) {
        @Nullable Instant first = parts.getFirst().lastConfirmed();
        return first == null ? now : first;
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
