package bonghwa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.replica.Declaration;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@FxTest
class PeopleFxTest {

    private static final Instant START = Weekend.kst("2022-10-16T21:00:00");

    private Window show(Screen screen) {
        AtomicReference<Window> made = new AtomicReference<>();
        screen.show(
                () -> {
                    RoomModel room = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
                    Window window = new Window(room, screen.messages(), screen.phrases(), screen.look());
                    window.replica.at(START);
                    window.replica.listen(room::commit);
                    declare(window);
                    made.set(window);
                    return window.sheets;
                },
                1280,
                800);
        screen.run(() -> made.get().acts.bind(screen.stage().getScene()));
        return made.get();
    }

    private static void declare(Window window) {
        List<Person> people = List.of(person("kim", "김지휘"), person("lee", "이기록"));
        List<Role> roles = List.of(new Role(Role.COMMANDER, Name.of("총괄", "Incident Commander"), List.of()));
        window.problems.watch(window.commands.importCatalogue(
                new Catalogue(List.of(), List.of(), List.of(), List.of(), people, roles), false));
        window.problems.watch(
                window.commands.declare(new Declaration(Text.of("판교 데이터센터 화재"), Severity.SEV1, START, Weekend.KST)));
    }

    private static Person person(String id, String name) {
        return new Person(id, Name.of(name, name), null, null, "070-8801");
    }

    private static void type(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    @Test
    void commandIsTakenByOneKeyAfterSayingWhoTypes(Screen screen) {
        Window window = show(screen);

        type(screen, KeyCode.F8);
        screen.save("form-typist-ko-dark");
        type(screen, KeyCode.DOWN);
        type(screen, KeyCode.ENTER);

        assertThat(window.replica.operations().getLast())
                .isEqualTo(new Operation.DutyAssigned("lee", new Duty.OfRole(Role.COMMANDER), Weekend.MOMENT, null));
        assertThat(window.sheets.isOpen()).isFalse();
        assertThat(window.replica.typists().getLast().person()).isEqualTo("lee");
    }

    @Test
    void whoTakesCommandRelievesWhoHadIt(Screen screen) {
        Window window = show(screen);
        List<Person> people = window.room.room().get().catalogue().people();
        screen.run(() -> window.desk.type(people.getFirst()));
        type(screen, KeyCode.F8);
        screen.run(() -> window.desk.type(people.getLast()));

        type(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertThat(window.replica.operations().getLast()).isInstanceOf(Operation.DutyEnded.class);
        assertThat(window.room.incident().get()).isNotNull();
        assertThat(window.room.incident().get().holders(new Duty.OfRole(Role.COMMANDER), Weekend.MOMENT))
                .extracting(a -> a.person())
                .containsExactly(people.getLast().id());
    }

    @Test
    void somebodyNewIsAddedWithoutTheMouse(Screen screen) {
        Window window = show(screen);

        type(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        screen.save("form-person-ko-dark");
        screen.robot().write("Park");
        type(screen, KeyCode.ENTER);

        assertThat(window.room.room().get().catalogue().people())
                .extracting(p -> p.name().ko())
                .contains("Park");
    }

    @Test
    void aPersonWithoutANameIsNotAdded(Screen screen) {
        Window window = show(screen);
        int before = window.replica.operations().size();

        type(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        type(screen, KeyCode.ENTER);

        assertThat(window.replica.operations()).hasSize(before);
        assertThat(window.sheets.isOpen()).isTrue();
    }

    @Test
    void aDutyIsGivenFromTheKeyboard(Screen screen) {
        Window window = show(screen);

        type(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        screen.save("form-assign-ko-dark");
        type(screen, KeyCode.ENTER);

        assertThat(window.replica.operations().getLast())
                .isEqualTo(new Operation.DutyAssigned("kim", new Duty.OfRole(Role.COMMANDER), Weekend.MOMENT, null));
    }

    @Test
    void escapePutsAFormAwayAndRecordsNothing(Screen screen) {
        Window window = show(screen);
        int before = window.replica.operations().size();

        type(screen, KeyCode.F9);
        type(screen, KeyCode.ESCAPE);

        assertThat(window.sheets.isOpen()).isFalse();
        assertThat(window.replica.operations()).hasSize(before);
    }

    @Test
    void whoIsNotKnownYetTakesCommandByTheNameAlone(Screen screen) {
        Window window = show(screen);

        type(screen, KeyCode.F8);
        screen.robot().write("Mina Park", 0);
        screen.settle();
        screen.save("form-typist-new-ko-dark");
        String says = screen.read(
                () -> screen.robot().lookup(".picker-nothing").queryLabeled().getText());
        type(screen, KeyCode.ENTER);

        assertThat(says).contains("Mina Park").contains("Enter").contains("Ctrl+Shift+P");
        assertThat(window.room.room().get().catalogue().people())
                .extracting(p -> p.name().ko())
                .contains("Mina Park");
        assertThat(window.replica.operations().getLast())
                .isEqualTo(new Operation.DutyAssigned(
                        "person-new", new Duty.OfRole(Role.COMMANDER), Weekend.MOMENT, null));
        assertThat(window.desk.typist().get().person()).isEqualTo("person-new");
    }
}
