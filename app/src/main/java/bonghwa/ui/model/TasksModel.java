package bonghwa.ui.model;

import bonghwa.domain.About;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.replica.Commands;
import bonghwa.replica.Tasks;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What somebody waits for in the shown incident: tasks, asks, blockers; and what people do to them. FX thread; needs no toolkit. */
public final class TasksModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("M/d HH:mm");

    private final RoomModel room;
    private final Commands commands;
    private final Tasks tasks;
    private final EntryReader reader;
    private final Consumer<CompletionStage<?>> watch;
    private final ReadOnlyObjectWrapper<List<OpenItem>> open = new ReadOnlyObjectWrapper<>(this, "open", List.of());
    private final ReadOnlyObjectWrapper<List<TaskRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final Beats beats;
    private @Nullable Arranged arranged;
    private boolean finishedOpen;

    /** {@code watch}: who reports what could not be recorded. */
    public TasksModel(RoomModel room, Commands commands, EntryReader reader, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.tasks = new Tasks(commands);
        this.reader = reader;
        this.watch = watch;
        this.beats = new Beats(
                room,
                () -> open.get().stream()
                        .map(OpenItem::due)
                        .flatMap(d -> Optional.ofNullable(d).stream())
                        .toList());
        // First the items: the moment is said anew where it is the same, too.
        room.incident().subscribe(_ -> {
            arrange();
            beats.now();
        });
        beats.moment().subscribe(_ -> arrange());
    }

    /** Of the same incident at the same moment nothing comes out differently: a commit arranges once. */
    private void arrange() {
        Arranged next = new Arranged(room.incident().get(), room.now().get(), finishedOpen);
        if (!next.same(arranged)) {
            arranged = next;
            arrange(next.incident(), next.at());
        }
    }

    private void arrange(@Nullable Incident incident, Instant now) {
        List<OpenItem> items = incident == null ? List.of() : OpenItem.of(incident, now);
        if (!items.equals(open.get())) {
            open.set(items);
        }
        List<TaskRow> made = incident == null ? List.of() : TaskRows.of(incident, items, now, finishedOpen);
        if (!made.equals(rows.get())) {
            rows.set(made);
        }
    }

    /** What the lists were made of. */
    private record Arranged(@Nullable Incident incident, Instant at, boolean finishedOpen) {

        /** Identity is enough and cheap: what touches an incident makes another one. */
        @SuppressWarnings("ReferenceEquality")
        boolean same(@Nullable Arranged other) {
            return other != null
                    && incident == other.incident
                    && at.equals(other.at)
                    && finishedOpen == other.finishedOpen;
        }
    }

    /** All that is open, what is due first. */
    public ReadOnlyObjectProperty<List<OpenItem>> open() {
        return open.getReadOnlyProperty();
    }

    /** The same, with what is abnormal or due in front, so that a short list shows it. */
    public List<OpenItem> urgent() {
        Instant now = room.now().get();
        return open.get().stream()
                .sorted(Comparator.comparing(i -> !i.abnormal(now) && !i.pressing(now)))
                .toList();
    }

    /** The rows of the page. */
    public ReadOnlyObjectProperty<List<TaskRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The moment at which durations were last worth saying. */
    public ReadOnlyObjectProperty<Instant> moment() {
        return beats.moment();
    }

    public Catalogue catalogue() {
        Incident incident = room.incident().get();
        Catalogue catalogue = room.room().get().catalogue();
        return incident == null ? catalogue : incident.named(catalogue);
    }

    /** How many are overdue or have no owner. */
    public long abnormal() {
        Instant now = room.now().get();
        return open.get().stream().filter(i -> i.abnormal(now)).count();
    }

    /** Shows what is done, or folds it. */
    public void fold() {
        finishedOpen = !finishedOpen;
        arrange();
    }

    /** It was done, answered or cleared now; or, where it was, it is open after all. */
    public void resolve(TimelineEntry entry, String reason) {
        @Nullable Instant at = entry.done() == null ? room.now().get() : null;
        @Nullable String why = said(reason);
        record(i -> tasks.resolve(i.id(), entry.id(), at, why));
    }

    private void record(Function<Incident, CompletionStage<?>> work) {
        Incident incident = room.incident().get();
        if (incident != null) {
            watch.accept(work.apply(incident));
        }
    }

    private static @Nullable String said(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return plain.isEmpty() ? null : plain;
    }

    /** Somebody else must see to it from now on; null: nobody. */
    public void own(TimelineEntry entry, @Nullable Party owner) {
        About about = entry.content().about();
        List<Party> people = owner == null ? List.of() : List.of(owner);
        if (!people.equals(about.people())) {
            change(entry, Change.NONE.withAbout(new About(about.targets(), about.links(), people, about.tags())));
        }
    }

    /** It is due then; null: at no time in particular. */
    public void due(TimelineEntry entry, @Nullable Instant due) {
        if (!Objects.equals(due, entry.content().due())) {
            change(entry, Change.NONE.withDue(new Eta(due)));
        }
    }

    /** When it is due, as {@link #readDue} reads it: the time, with the date where that is another day's; empty: at no time. */
    public String writtenDue(TimelineEntry entry) {
        Instant due = entry.content().due();
        if (due == null) {
            return "";
        }
        ZonedDateTime at = due.atZone(room.zone());
        boolean today =
                at.toLocalDate().equals(room.now().get().atZone(room.zone()).toLocalDate());
        return (today ? TIME : DAY_TIME).format(at);
    }

    /** It waits on that. */
    public void waits(TimelineEntry entry, WaitsOn on) {
        change(entry, Change.NONE.withWaitsOn(on));
    }

    private void change(TimelineEntry entry, Change change) {
        record(i -> commands.amend(i.id(), entry.id(), change, null));
    }

    /** Reads a due time as the entry line does ({@code 22:00}, {@code 30분}); nothing where it cannot be one. */
    public Optional<Instant> readDue(String typed) {
        return reader.readNext(typed, room.now().get());
    }

    /** Everybody and every role that can see to something. */
    public List<Party> parties() {
        List<Party> all = new ArrayList<>();
        Catalogue catalogue = catalogue();
        catalogue.people().forEach(p -> all.add(new Party.OfPerson(p.id())));
        catalogue.roles().forEach(r -> all.add(new Party.OfRole(r.id())));
        return all;
    }
}
