package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Typist;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The board: its rows as people want to see them now, the opened service, and the verbs of a selected row. FX thread. */
public final class BoardModel {

    private final RoomModel room;
    private final Commands commands;
    private final BoardReports reports;
    private final ReadOnlyObjectWrapper<List<BoardRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<List<BoardRow>> parts = new ReadOnlyObjectWrapper<>(this, "parts", List.of());
    private final ReadOnlyObjectWrapper<Instant> minute;
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(this, "filter", BoardFilter.ALL);
    private final ObjectProperty<BoardSort> sort = new SimpleObjectProperty<>(this, "sort", BoardSort.WORST_FIRST);
    private final StringProperty find = new SimpleStringProperty(this, "find", "");
    private final ReadOnlyObjectWrapper<@Nullable String> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ObjectProperty<Duration> staleAfter =
            new SimpleObjectProperty<>(this, "staleAfter", Duration.ofHours(3));
    private final KeptLanes lanes = new KeptLanes();
    private int hidden;

    /** {@code watch} is told of everything that is being recorded, to report it where that fails. */
    public BoardModel(RoomModel room, Commands commands, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.reports = new BoardReports(room, commands, watch);
        minute = new ReadOnlyObjectWrapper<>(this, "minute", minuteOf(room.now().get()));
        room.now().subscribe(at -> {
            if (!minuteOf(at).equals(minute.get())) {
                minute.set(minuteOf(at));
            }
        });
        room.settled().subscribe(_ -> refresh());
        minute.subscribe(this::refresh);
        filter.subscribe(this::refresh);
        sort.subscribe(this::refresh);
        find.subscribe(this::found);
        room.selected().subscribe(_ -> reports.drop());
        refresh();
    }

    /** Somebody else types now: what is theirs may be other rows. */
    public void follow(ObservableValue<Typist> typist) {
        typist.subscribe(_ -> refresh());
    }

    private static Instant minuteOf(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** All rows to show: pinned ones first. */
    public ReadOnlyObjectProperty<List<BoardRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The opened service and its functions, a row each; empty while none is open. */
    public ReadOnlyObjectProperty<List<BoardRow>> parts() {
        return parts.getReadOnlyProperty();
    }

    /** The id of the opened service. */
    public ReadOnlyObjectProperty<@Nullable String> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Until when durations and lanes reach: now, without its seconds, so that nothing is drawn anew each second. */
    public ReadOnlyObjectProperty<Instant> minute() {
        return minute.getReadOnlyProperty();
    }

    /** The start of all lanes. */
    public Instant start() {
        Incident incident = room.incident().get();
        return incident == null ? minute.get() : incident.facts().started();
    }

    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    /** The effective state of a service or function. */
    public State stateOf(Target target) {
        return switch (target) {
            case Target.OfService(String id) ->
                room.board().get().service(id).map(s -> s.effective().state()).orElse(State.UNKNOWN);
            case Target.OfFunction(FunctionRef ref) ->
                room.board().get().function(ref).map(f -> f.effective().state()).orElse(State.UNKNOWN);
            case Target.OfSite _, Target.Everything _ -> State.UNKNOWN;
        };
    }

    /** Asked before a state is recorded; null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable ScopeAsk> question() {
        return reports.question();
    }

    public ObjectProperty<BoardFilter> filter() {
        return filter;
    }

    public ObjectProperty<BoardSort> sort() {
        return sort;
    }

    /** What is being typed to find a row; the best one comes first and is selected. */
    public StringProperty find() {
        return find;
    }

    /** The service or function that everybody looks at. */
    public ObjectProperty<@Nullable Target> selected() {
        return room.selected();
    }

    /** How many rows the filter and the find leave out. */
    public int hidden() {
        return hidden;
    }

    /** Whether something is being typed to find a row. */
    public boolean finding() {
        return !new NameFind(find.get()).blank();
    }

    /** Takes that one of the found rows, counted from 1, and ends finding; with one that is not there nothing happens. */
    public void take(int number) {
        if (finding() && number >= 1 && number <= rows.get().size()) {
            Target taken = rows.get().get(number - 1).target();
            find.set("");
            room.selected().set(taken);
        }
    }

    private void found() {
        refresh();
        if (finding() && !rows.get().isEmpty()) {
            room.selected().set(rows.get().getFirst().target());
        }
    }

    private void refresh() {
        BoardRows made =
                new BoardRows(room.board().get(), catalogue(), room.incident().get(), minute.get(), lanes);
        List<BoardRow> all = made.all();
        List<BoardRow> shown = wanted().of(all);
        hidden = all.size() - shown.size();
        rows.set(shown);
        String open = opened.get();
        parts.set(open == null ? List.of() : made.of(open));
    }

    private BoardWish wanted() {
        Optional<Person> me = Optional.ofNullable(commands.typist().person()).flatMap(catalogue()::person);
        Text role = Optional.ofNullable(commands.typist().role())
                .or(() -> me.map(Person::role))
                .flatMap(catalogue()::role)
                .map(Role::name)
                .map(n -> n.text())
                .orElse(null);
        return new BoardWish(
                filter.get(),
                sort.get(),
                new NameFind(find.get()),
                me.map(Person::id).orElse(null),
                role);
    }

    /** After that long without a word a state is drawn as old. */
    public ObjectProperty<Duration> staleAfter() {
        return staleAfter;
    }

    /** Opens the service of that row, with all its functions. */
    public void open(BoardRow row) {
        opened.set(row.service().service().id());
        refresh();
    }

    /** Opens the service of the selected row. */
    public void openSelected() {
        if (opened.get() == null) {
            selectedRow().ifPresent(this::open);
        }
    }

    /** Goes back from the opened service to all of them. */
    public void close() {
        String id = opened.get();
        if (id != null) {
            // First the selection: a list that comes back without one would select its first row.
            boolean listed = rows.get().stream()
                    .anyMatch(r -> r.target().equals(room.selected().get()));
            room.selected().set(listed ? room.selected().get() : Target.service(id));
            opened.set(null);
            refresh();
        }
    }

    private Optional<BoardRow> selectedRow() {
        List<BoardRow> from = opened.get() == null ? rows.get() : parts.get();
        return from.stream()
                .filter(r -> r.target().equals(room.selected().get()))
                .findFirst();
    }

    /** Reports that state of the selected row, or asks first where its functions differ. */
    public void report(State state) {
        selectedRow().ifPresent(row -> reports.report(row, state));
    }

    /** Answers the question: all of them, or the rest only. */
    public void answer(boolean all) {
        reports.answer(all);
    }

    /** Takes the question back; nothing is recorded. */
    public void dropQuestion() {
        reports.drop();
    }
}
