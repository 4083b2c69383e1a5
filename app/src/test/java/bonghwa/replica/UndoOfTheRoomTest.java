package bonghwa.replica;

import static bonghwa.replica.CrewStore.acts;
import static bonghwa.replica.CrewStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Saying;
import bonghwa.domain.Severity;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.replica.Undoing.Undone;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to the room goes back as well: incidents that were declared, and the catalogue; nothing is overwritten. */
class UndoOfTheRoomTest {

    private CrewStore crew;
    private Undoing undoing;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        undoing = new Undoing(crew.commands);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private Commit declare(String title) {
        crew.later(60);
        return done(
                crew.commands.declare(new Declaration(Text.of(title), Severity.SEV1, crew.clock(), ZoneOffset.UTC)));
    }

    private Incident declared(Commit commit) {
        return crew.store
                .room()
                .incident(String.valueOf(commit.records().getFirst().head().incident()))
                .orElseThrow();
    }

    private Undone undo(Commit commit) {
        crew.later(60);
        return done(undoing.undo(acts(commit), crew.clock()));
    }

    private void redo(Undone undone) {
        crew.later(60);
        done(undoing.redo(undone.acts().getFirst().id(), crew.clock()));
    }

    private Catalogue catalogue() {
        return crew.store.room().catalogue();
    }

    private Commit define(Catalogue catalogue, boolean whole) {
        crew.later(60);
        return done(crew.commands.importCatalogue(catalogue, whole));
    }

    private static Catalogue people(Person... people) {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(people), List.of());
    }

    private static Person person(String id, String name) {
        return new Person(id, Name.of(name, name), null, null, null);
    }

    @Test
    void an_incident_that_was_declared_by_mistake_is_closed_as_that_and_opens_again() {
        Commit declared = declare("오인");
        Undone undone = undo(declared);

        assertThat(undone.what()).isEqualTo(Saying.of("did.declared", Text.of("오인")));
        assertThat(declared(declared).closed()).isTrue();
        assertThat(declared(declared).mistaken()).isTrue();
        assertThat(crew.store.room().current().orElseThrow().id()).isEqualTo(crew.incident);
        redo(undone);
        assertThat(declared(declared).closed()).isFalse();
        assertThat(declared(declared).mistaken()).isFalse();
        assertThat(declared(declared).steps()).extracting(s -> s.phase()).contains(Phase.CLOSED);
    }

    @Test
    void one_that_was_closed_in_order_was_no_mistake_and_is_left_alone() {
        Commit declared = declare("끝난 일");
        done(crew.commands.enter(declared(declared).id(), Phase.CLOSED, crew.clock(), "끝"));

        crew.refused(undoing.undo(acts(declared), crew.clock()), "refusal.nothing-to-undo");
        assertThat(declared(declared).mistaken()).isFalse();
    }

    @Test
    void one_that_moved_on_and_was_then_closed_in_order_is_left_alone_too() {
        Commit declared = declare("끝난 일");
        String id = declared(declared).id();
        Commit moved = done(crew.commands.enter(id, Phase.MONITORING, crew.clock(), null));
        done(crew.commands.enter(id, Phase.CLOSED, crew.clock(), "끝"));
        List<Act> both = new ArrayList<>(acts(declared));
        both.addAll(acts(moved));

        crew.refused(undoing.undo(both, crew.clock()), "refusal.nothing-to-undo");
        assertThat(declared(declared).mistaken()).isFalse();
    }

    @Test
    void one_in_which_somebody_else_recorded_is_not_taken_from_him(@TempDir Path other) throws Exception {
        Commit declared = declare("진짜");
        try (OpenStore theirs =
                Stores.open(other.resolve("store"), other.resolve("memory"), crew::clock, Clockwork.REAL)) {
            theirs.trust(desk()).toCompletableFuture().join();
            TrustingLaptops.meet(crew.store, theirs);
            done(Stores.commands(theirs).log(declared(declared).id(), Content.of(Kind.NOTE, crew.clock(), "보고 있음")));
            TrustingLaptops.meet(theirs, crew.store);
            done(crew.store.stewardship().admit(Typist.NOBODY, desk(theirs), DeskStanding.MEMBER));
        }

        crew.refused(undoing.undo(acts(declared), crew.clock()), "refusal.declared-answered");
        assertThat(declared(declared).closed()).isFalse();
    }

    @Test
    void a_changed_person_is_as_before_and_a_new_one_is_gone_and_both_come_again() {
        Undone undone = undo(define(people(person("kim", "김 총괄"), person("choi", "최")), false));

        assertThat(undone.what())
                .isEqualTo(Saying.of("did.catalogue-of", List.of(Name.of("김 총괄", "김 총괄"), Name.of("최", "최"))));
        assertThat(catalogue().person("kim")).contains(person("kim", "kim"));
        assertThat(catalogue().person("choi")).isEmpty();
        redo(undone);
        assertThat(catalogue().person("kim")).contains(person("kim", "김 총괄"));
        assertThat(catalogue().person("choi")).contains(person("choi", "최"));
    }

    @Test
    void what_was_taken_away_and_the_pins_and_the_order_come_back() {
        Site site = new Site("pangyo", Name.of("판교", "Pangyo"));
        List<Target> pins = List.of(Target.service("pay"));
        define(
                new Catalogue(
                        List.of(),
                        List.of(site),
                        List.of(),
                        pins,
                        List.of(person("park", "park"), person("lee", "lee")),
                        List.of()),
                true);
        Catalogue before = catalogue();
        Undone undone = undo(define(people(person("lee", "lee")), true));

        assertThat(catalogue()).isEqualTo(before);
        redo(undone);
        assertThat(catalogue()).isEqualTo(people(person("lee", "lee")));
    }

    @Test
    void what_somebody_defined_anew_since_stays() {
        Commit first = define(people(person("kim", "하나"), person("lee", "하나")), false);
        define(people(person("kim", "둘")), false);
        undo(first);

        assertThat(catalogue().person("kim")).contains(person("kim", "둘"));
        assertThat(catalogue().person("lee")).contains(person("lee", "lee"));
    }

    @Test
    void a_catalogue_of_many_lines_goes_back_as_one_act() {
        List<Person> crowd =
                IntStream.range(0, 1500).mapToObj(i -> person("p" + i, "사람")).toList();
        Catalogue before = catalogue();
        Commit many = define(people(crowd.toArray(Person[]::new)), false);
        assertThat(many.records()).hasSizeGreaterThan(1);
        undo(many);

        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void every_value_that_was_ever_committed_can_still_be_read() {
        Commit changed = define(people(person("kim", "김 총괄")), false);
        undo(changed);

        List<String> said = new ArrayList<>();
        Acts.ofCatalogue(crew.store.replica().holding().fold()).stream()
                .map(a -> (Operation.CatalogueChanged) a.operation())
                .forEach(c ->
                        c.people().forEach(p -> said.add(p.id() + "=" + p.name().ko())));
        assertThat(said).contains("kim=김 총괄").containsOnlyOnce("kim=김 총괄");
        assertThat(said.stream().filter("kim=kim"::equals)).hasSize(2);
    }

    @Test
    void the_newest_act_may_be_one_of_the_room() {
        define(new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(role("scribe"))), false);
        crew.later(60);

        Undone undone = done(undoing.undoLast(null, desk(), crew.clock()));
        assertThat(undone.incident()).isNull();
        assertThat(catalogue().role("scribe")).isEmpty();
    }

    private static Role role(String id) {
        return new Role(id, Name.of("기록", "Scribe"), List.of());
    }

    private String desk() {
        return desk(crew.store);
    }

    private static String desk(OpenStore store) {
        return store.stewardship().own().orElseThrow();
    }
}
