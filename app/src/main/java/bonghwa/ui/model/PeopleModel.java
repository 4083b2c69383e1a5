package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.DutyHours;
import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.SpanOfControl;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Leading;
import bonghwa.replica.Refusal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Who does what in the shown incident, whom else the room knows, and the verbs about people. FX thread; needs no toolkit. */
public final class PeopleModel {

    private final RoomModel room;
    private final DeskModel desk;
    private final Commands commands;
    private final Supplier<String> ids;
    private final Supplier<List<Role>> house;
    private final ObjectProperty<Duration> limit = new SimpleObjectProperty<>(this, "limit", DutyHours.LIMIT);

    /** {@code ids} gives random ids for new people; {@code house} the roles that say what they do where the room does not. */
    public PeopleModel(
            RoomModel room, DeskModel desk, Commands commands, Supplier<String> ids, Supplier<List<Role>> house) {
        this.room = room;
        this.desk = desk;
        this.commands = commands;
        this.ids = ids;
        this.house = house;
    }

    public RoomModel room() {
        return room;
    }

    /** After so many hours on duty without a rest it has been too long. */
    public ObjectProperty<Duration> limit() {
        return limit;
    }

    /** Needed roles first, held or vacant, then all other duties in the order in which they were given. */
    public List<DutyRow> rows() {
        Incident incident = room.incident().get();
        return incident == null
                ? List.of()
                : new DutyRows(incident, catalogue(), room.now().get(), limit.get()).all();
    }

    /** What that role does, in a few lines: as the room says it, or else as the house does. */
    public List<Text> lines(String role) {
        List<Text> own = catalogue().role(role).map(Role::duties).orElse(List.of());
        return !own.isEmpty()
                ? own
                : house.get().stream()
                        .filter(r -> r.id().equals(role))
                        .findFirst()
                        .map(Role::duties)
                        .orElse(List.of());
    }

    /** Where too many people report to one, so that teams should be formed. */
    public Optional<SpanOfControl> tooWide() {
        Incident incident = room.incident().get();
        return incident == null
                ? Optional.empty()
                : SpanOfControl.of(incident, room.now().get()).stream()
                        .filter(SpanOfControl::tooWide)
                        .findFirst();
    }

    /** The teams that work now. */
    public List<Team> teams() {
        Incident incident = room.incident().get();
        return incident == null
                ? List.of()
                : incident.conduct().teams().stream()
                        .filter(t -> t.works(room.now().get()))
                        .toList();
    }

    /** Everybody whom the room knows and who has no duty now. */
    public List<Person> others() {
        Set<String> busy = new HashSet<>();
        rows().forEach(r -> {
            if (r.personId() != null) {
                busy.add(r.personId());
            }
        });
        return catalogue().people().stream().filter(p -> !busy.contains(p.id())).toList();
    }

    /** How many teams there have been, those that ended too. */
    public int allTeams() {
        Incident incident = room.incident().get();
        return incident == null ? 0 : incident.conduct().teams().size();
    }

    /** Everybody whom the room knows, those who have a duty now first. */
    public List<Person> onDutyFirst() {
        List<Person> free = others();
        Comparator<Person> busyFirst = Comparator.comparing(free::contains);
        return catalogue().people().stream().sorted(busyFirst).toList();
    }

    /** The plan of shifts, if an incident is shown. */
    public Optional<ShiftPlan> shifts() {
        return Optional.ofNullable(room.incident().get())
                .map(i -> ShiftPlan.of(i, room.now().get()));
    }

    /** How many people have a duty now. */
    public long onDuty() {
        return rows().stream()
                .map(DutyRow::personId)
                .filter(id -> id != null)
                .distinct()
                .count();
    }

    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    /** Whoever types takes command now; the one who had it is relieved. */
    public CompletionStage<Commit> takeCommand() {
        @Nullable String who = desk.typist().get().person();
        if (who == null) {
            return CompletableFuture.failedFuture(new Refusal("refusal.nobody-types"));
        }
        return takeOver(who, new Duty.OfRole(Role.COMMANDER));
    }

    /** Whether somebody is named as typing at this desk. */
    public boolean somebodyTypes() {
        return desk.typist().get().person() != null;
    }

    private CompletionStage<Commit> takeOver(String person, Duty duty) {
        Incident incident = room.incident().get();
        return incident == null
                ? noIncident()
                : commands.takeOver(incident.id(), person, duty, room.now().get());
    }

    /** Gives somebody a duty; {@code until} null: for as long as nobody ends it. */
    public CompletionStage<Commit> assign(String person, Duty duty, Instant from, @Nullable Instant until) {
        Incident incident = room.incident().get();
        return incident == null ? noIncident() : commands.assign(incident.id(), person, duty, from, until);
    }

    /** That duty ends now. */
    public CompletionStage<Commit> end(String assignment) {
        Incident incident = room.incident().get();
        return incident == null
                ? noIncident()
                : commands.endDuty(incident.id(), assignment, room.now().get(), null);
    }

    /** Forms a team with a leader. */
    public CompletionStage<Commit> form(String name, String leader, List<String> members) {
        Incident incident = room.incident().get();
        String called = plain(name);
        return incident == null
                ? noIncident()
                : new Leading(commands).form(incident.id(), Name.of(called, called), leader, members);
    }

    /** That team works no longer. */
    public CompletionStage<Commit> endTeam(String team) {
        Incident incident = room.incident().get();
        return incident == null
                ? noIncident()
                : new Leading(commands)
                        .team(
                                incident.id(),
                                team,
                                null,
                                null,
                                null,
                                Eta.at(room.now().get()));
    }

    private static CompletionStage<Commit> noIncident() {
        return CompletableFuture.failedFuture(new Refusal("refusal.nothing-shown"));
    }

    /** Adds somebody to the room; blanks count as not said. Completes with who that is. */
    public CompletionStage<Person> add(String name, @Nullable String role, String team, String phone) {
        String called = plain(name);
        Person person = new Person(ids.get(), Name.of(called, called), role, said(team), said(phone));
        Catalogue one = new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(person), List.of());
        return commands.importCatalogue(one, false).thenApply(_ -> person);
    }

    /** Adds somebody of whom only the name is known yet. */
    public CompletionStage<Person> add(String name) {
        return add(name, null, "", "");
    }

    private static @Nullable String said(String typed) {
        String plain = plain(typed);
        return plain.isEmpty() ? null : plain;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
