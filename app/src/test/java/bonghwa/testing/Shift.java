package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Draft;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A night shift on a replica without a disk, at 02:25: the weekend's services, three people and more, one incident since 15:19.
 * The night commander has command since 15:41 and types; the day commander is named to relieve them at 06:00.
 */
public final class Shift {

    public static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    public static final Instant NOW = Weekend.kst("2022-10-16T02:25:00");

    private static final Instant START = Weekend.kst("2022-10-15T15:19:00");

    private final Recording replica = new Recording();
    private final Commands commands = new Commands(replica, () -> "id-" + replicaSize());
    private final RoomModel room = new RoomModel(Room.EMPTY, NOW, Weekend.KST, Clockwork.Kind.REAL);
    private final DeskModel desk = new DeskModel(room, commands, StoreState.local("/tmp/store"));

    public Shift() {
        replica.listen(room::commit);
        replica.at(START);
        List<Person> people = new ArrayList<>();
        people.add(person("night", "야간 총괄", "Night commander", Role.COMMANDER, "070-8801"));
        people.add(person("day", "주간 총괄", "Day commander", Role.COMMANDER, "070-8805"));
        people.add(person("scribe", "야간 기록", "Night scribe", "scribe", "02"));
        Catalogue weekend = new Weekend().catalogue();
        done(commands.importCatalogue(
                new Catalogue(
                        weekend.services(),
                        weekend.sites(),
                        weekend.journeys(),
                        weekend.pinned(),
                        people,
                        weekend.roles()),
                true));
        done(commands.declare(new Declaration(Text.of("판교 데이터센터 화재"), Severity.SEV1, START, Weekend.KST)));
        assign("night", COMMAND, "2022-10-15T15:41:00", null);
        assign("day", COMMAND, "2022-10-16T06:00:00", null);
        replica.at(NOW);
        type("night");
    }

    private int replicaSize() {
        return replica.operations().size();
    }

    private static Person person(String id, String ko, String en, String role, String phone) {
        return new Person(id, Name.of(ko, en), role, null, phone);
    }

    private static void done(CompletionStage<?> work) {
        work.toCompletableFuture().join();
    }

    /** Somebody gets a duty from then until then. */
    public void assign(String person, Duty duty, String from, @Nullable String until) {
        done(commands.assign(
                incident().id(), person, duty, Weekend.kst(from), until == null ? null : Weekend.kst(until)));
    }

    /** Records that as a desk would that had not heard of anything else: it replaces nothing. */
    public void write(Operation operation) {
        done(commands.commit((_, _) -> List.of(new Draft(incident().id(), operation, List.of()))));
    }

    /** Each function of so many services is reported as that, at 15:30. */
    public void report(int services, State state) {
        room.room().get().catalogue().services().stream()
                .limit(services)
                .flatMap(s -> s.functions().stream().map(f -> Target.function(s.id(), f.id())))
                .forEach(target -> report(target, state));
    }

    private void report(Target target, State state) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(Weekend.kst("2022-10-15T15:30:00")),
                Text.of("보고"),
                null,
                About.of(target),
                List.of(Report.of(target, state)),
                null);
        done(commands.log(incident().id(), content));
    }

    /** More people, each with a duty since 16:00. */
    public void crowd(int size) {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            people.add(person("p" + i, "대응 " + i, "Responder " + i, "responder", "070-9" + (100 + i)));
        }
        done(commands.importCatalogue(
                new Catalogue(List.of(), List.of(), List.of(), List.of(), people, List.of()), false));
        people.forEach(p -> assign(p.id(), new Duty.OfRole("responder"), "2022-10-15T16:00:00", null));
    }

    /** That person types from now on. */
    public void type(String person) {
        desk.type(room.room().get().catalogue().person(person).orElseThrow());
    }

    /** The incident as it stands. */
    public Incident incident() {
        return Objects.requireNonNull(room.incident().get());
    }

    /** Who has command now, by ids. */
    public List<String> commanders() {
        return incident().holders(COMMAND, room.now().get()).stream()
                .map(Assignment::person)
                .toList();
    }

    public Recording replica() {
        return replica;
    }

    public Commands commands() {
        return commands;
    }

    public RoomModel room() {
        return room;
    }

    public DeskModel desk() {
        return desk;
    }
}
