package bonghwa.replica;

import static bonghwa.replica.CrewStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Beat;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Pace;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Trend;
import bonghwa.domain.When;
import bonghwa.testing.Recorder;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever a desk did, step by step back it sees what it saw before, step by step forth what it saw after; the record only grows. */
class UndoLawsTest {

    private static final Instant NOW = Weekend.MOMENT;
    private static final Target PAY = Target.service("pay");

    enum Deed {
        NOTE,
        STATE,
        TASK,
        AMEND,
        PIN,
        STRIKE,
        RESOLVE,
        PHASE,
        SEVERITY,
        COMMAND,
        SIZE_UP,
        PACE,
        TEAM,
        PERSON,
        DECLARE
    }

    private Recorder recorder = new Recorder();
    private Commands commands = recorder.commands();
    private UndoStack stack = new UndoStack(new Undoing(commands));
    private int number;

    @BeforeTry
    void anew() {
        recorder = new Recorder();
        commands = recorder.commands();
        stack = new UndoStack(new Undoing(commands));
        commands.onCommit(stack::did);
        number = 0;
    }

    private Incident incident() {
        return recorder.room().incident(Weekend.INCIDENT).orElseThrow();
    }

    private Optional<TimelineEntry> newest(boolean waits) {
        return incident().log().entries().stream()
                .filter(e -> !e.struck() && (!waits || (e.content().kind().waits() && e.done() == null)))
                .max((a, b) -> a.mark().compareTo(b.mark()));
    }

    private CompletionStage<Commit> log(Kind kind, List<Report> reports) {
        About about = reports.isEmpty() ? About.NOTHING : About.of(PAY);
        return commands.log(
                Weekend.INCIDENT,
                new Content(kind, When.exactly(NOW), Text.of("글 " + number), null, about, reports, null));
    }

    /** Does it, if there is something to do it to. */
    private void does(Deed deed) {
        number++;
        String id = Weekend.INCIDENT;
        Leading leading = new Leading(commands);
        Person person = new Person("p" + number % 2, Name.of("사람 " + number, "Person"), null, null, null);
        switch (deed) {
            case NOTE -> done(log(Kind.NOTE, List.of()));
            case STATE -> done(log(Kind.STATUS, List.of(Report.of(PAY, State.values()[number % 7]))));
            case TASK -> done(log(Kind.TASK, List.of()));
            case AMEND ->
                newest(false)
                        .ifPresent(e ->
                                done(commands.amend(id, e.id(), Change.NONE.withText(Text.of("새 글 " + number)), null)));
            case PIN -> newest(false).ifPresent(e -> done(commands.pin(id, e.id(), !e.pinned())));
            case STRIKE -> newest(false).ifPresent(e -> done(commands.strike(id, e.id(), true, null)));
            case RESOLVE -> newest(true).ifPresent(e -> done(new Tasks(commands).resolve(id, e.id(), NOW, null)));
            case PHASE -> done(commands.enter(id, Phase.values()[number % 4], NOW, null));
            case SEVERITY -> done(commands.amendIncident(id, null, Severity.values()[number % 5], null, null, null));
            case COMMAND -> {
                Person kim = new Person("kim", Name.of("김", "Kim"), null, null, null);
                if (recorder.room().catalogue().person("kim").isEmpty()) {
                    done(commands.importCatalogue(people(kim), false));
                } else {
                    done(commands.assign(id, "kim", new Duty.OfRole(Role.COMMANDER), NOW, null));
                }
            }
            case SIZE_UP -> done(leading.sizeUp(id, Text.of("증상 " + number), null, Trend.GROWING, null));
            case PACE -> done(leading.pace(id, Beat.EXECUTIVE, Duration.ofMinutes(10 + number), false));
            case TEAM -> done(leading.form(id, Name.of("조 " + number, "Team"), null, List.of()));
            case PERSON -> done(commands.importCatalogue(people(person), false));
            case DECLARE ->
                done(commands.declare(new Declaration(Text.of("또 " + number), Severity.SEV2, NOW, Weekend.KST)));
        }
    }

    private static Catalogue people(Person one) {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(one), List.of());
    }

    /** What people see: all that stands. */
    private List<Object> seen() {
        Room room = recorder.room();
        Incident i = incident();
        List<Object> seen = new ArrayList<>();
        i.log().entries().stream()
                .filter(e -> !e.struck())
                .forEach(e -> seen.add(
                        Arrays.asList(e.id(), e.content().text(), e.content().kind(), e.pinned(), e.done())));
        seen.add(i.facts().severity());
        seen.add(i.phase(NOW));
        seen.add(i.log().history(PAY).at(NOW).state());
        seen.add(i.holders(new Duty.OfRole(Role.COMMANDER), NOW).size());
        seen.add(List.of(
                i.conduct().sizeUp().symptom(),
                i.conduct().sizeUp().trend(),
                i.conduct().paces().of(Beat.EXECUTIVE).value(Pace.DEFAULT)));
        i.conduct().teams().stream().filter(t -> t.works(NOW)).map(Team::name).forEach(seen::add);
        seen.add(room.catalogue());
        room.declared().stream()
                .filter(d -> !d.closed())
                .map(d -> d.facts().title().ko())
                .sorted()
                .forEach(seen::add);
        return seen;
    }

    @Property(tries = 60, seed = "-5191322011993985647")
    void back_and_forth_leads_through_the_same_rooms(@ForAll @Size(max = 8) List<Deed> deeds) {
        List<List<Object>> rooms = new ArrayList<>();
        for (Deed deed : deeds) {
            int before = recorder.count();
            List<Object> seen = seen();
            does(deed);
            if (recorder.count() > before) {
                rooms.add(seen);
            }
        }
        rooms.add(seen());
        int recorded = recorder.count();

        for (int step = rooms.size() - 2; step >= 0; step--) {
            done(stack.undo(NOW));
            assertThat(seen()).as("back to %d of %s", step, deeds).isEqualTo(rooms.get(step));
        }
        assertThat(stack.canUndo()).isFalse();
        for (int step = 1; step < rooms.size(); step++) {
            done(stack.redo(NOW));
            assertThat(seen()).as("forth to %d of %s", step, deeds).isEqualTo(rooms.get(step));
        }
        assertThat(stack.canRedo()).isFalse();
        assertThat(recorder.count()).isGreaterThanOrEqualTo(recorded + 2 * (rooms.size() - 1));
    }
}
