package bonghwa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Fork;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@FxTest
class WindowFxTest {

    private final Weekend weekend = new Weekend();

    private Window show(Screen screen, RoomModel model) {
        AtomicReference<Window> made = new AtomicReference<>();
        screen.show(
                () -> {
                    Window window = new Window(model, screen.messages(), screen.phrases(), screen.look());
                    made.set(window);
                    return window.sheets;
                },
                1280,
                800);
        screen.run(() -> made.get().acts.bind(screen.stage().getScene()));
        return made.get();
    }

    private static String text(Screen screen, String query) {
        return screen.read(
                () -> screen.robot().lookup(query).queryAs(Labeled.class).getText());
    }

    private static boolean visible(Screen screen, String query) {
        return screen.read(() -> screen.robot().lookup(query).query().isVisible());
    }

    @Test
    void aPictureOfEachLook(Screen screen) {
        Gallery window =
                new Gallery(screen, "window", (m, p, l) -> new Window(weekend.model(), m, p, l).typed().sheets);
        window.picture(Language.KO, Theme.DARK, 1440, 900);
        window.picture(Language.EN, Theme.LIGHT, 1280, 800);
        window.picture(Language.KO, Theme.CONTRAST, 1920, 1200, 150);

        assertThat(screen.stage().isShowing()).isFalse();
    }

    @Test
    void theHeaderShowsTheClocksOfTheMoment(Screen screen) {
        show(screen, weekend.model());

        assertThat(text(screen, "#figure-elapsed .text-clock")).isEqualTo("1일 06:25:12");
        assertThat(text(screen, "#figure-functions .text-clock")).isEqualTo("54/95");
        assertThat(text(screen, "#figure-clock .text-clock")).isEqualTo("21:44:12");
        assertThat(text(screen, "#figure-cadence .text-clock")).isEqualTo("1시간 45분");
    }

    @Test
    void theClocksRun(Screen screen) {
        Window window = show(screen, weekend.model());

        screen.run(() -> window.room.tick(Weekend.MOMENT.plusSeconds(3)));

        assertThat(text(screen, "#figure-elapsed .text-clock")).isEqualTo("1일 06:25:15");
    }

    @Test
    void anOverdueNoticeIsAbnormal(Screen screen) {
        Window window = show(screen, weekend.model());

        screen.run(() -> window.room.tick(Weekend.kst("2022-10-16T23:42:00")));

        assertThat(text(screen, "#figure-cadence .text-clock")).isEqualTo("12분 지남");
        assertThat(visible(screen, "#figure-cadence .shape-overdue")).isTrue();
    }

    @Test
    void aReplaySaysSoAndJumpsByTheSlider(Screen screen) {
        Window window = show(screen, weekend.model());
        assertThat(visible(screen, "#replay")).isTrue();

        screen.run(() ->
                screen.robot().lookup("#replay-position").queryAs(Slider.class).setValue(600));

        assertThat(window.room.now().get()).isEqualTo(Weekend.kst("2022-10-15T15:20:00"));
    }

    @Test
    void whoLooksBackReadsToWhenAndHowFarItIsRecordedAndComesBackByEscape(Screen screen) {
        Window window = show(screen, weekend.model());
        assertThat(visible(screen, "#replay-edge")).isFalse();

        screen.robot().push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        screen.settle();
        screen.save("window-ko-dark-looking-back");

        assertThat(text(screen, "#replay-note")).isEqualTo("10월 16일 21:34 시점을 되돌아보는 중 · 10월 16일 21:44까지 기록됨");
        assertThat(visible(screen, "#replay-edge")).isTrue();

        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();

        assertThat(window.room.now().get()).isEqualTo(Weekend.MOMENT);
        assertThat(visible(screen, "#replay-edge")).isFalse();
    }

    @Test
    void theEdgeOfAReplayIsOneKeyOrOneClickAway(Screen screen) {
        Window window = show(screen, weekend.model());
        Instant back = Weekend.MOMENT.minusSeconds(600);

        screen.robot().push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        screen.settle();
        assertThat(window.room.now().get()).isEqualTo(back);
        screen.robot().push(KeyCode.SHIFT, KeyCode.F5);
        screen.settle();
        assertThat(window.room.now().get()).isEqualTo(Weekend.MOMENT);

        screen.robot().push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        screen.settle();
        screen.run(() ->
                screen.robot().lookup("#replay-edge").queryAs(Button.class).fire());
        assertThat(window.room.now().get()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void theLanguageSwitchesWithoutARestart(Screen screen) {
        show(screen, weekend.realModel());

        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        screen.settle();

        assertThat(text(screen, "#people .text-heading")).isEqualTo("People");
    }

    @Test
    void withoutAnIncidentTheHeaderShowsNoFigureOfOne(Screen screen) {
        show(screen, new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL));

        assertThat(visible(screen, "#figure-elapsed")).isFalse();
        assertThat(visible(screen, "#figure-clock")).isTrue();
    }

    @Test
    void aDamagedStoreSaysWhatWasRecovered(Screen screen) {
        Window window = show(screen, weekend.realModel());
        StoreState.Damage damage = new StoreState.Damage(253, 3, "journal-000001.lines");

        screen.run(() -> window.desk.store().set(new StoreState("/tmp/store", StoreState.Access.DAMAGED, 0, damage)));
        screen.save("window-ko-dark-damaged");

        assertThat(text(screen, "#banner-store .label"))
                .contains("253")
                .contains("3줄")
                .contains("journal-000001.lines");
    }

    @Test
    void aReplicaThatForkedIsAnAlarmThatNobodyCanPutAway(Screen screen) {
        Window window = show(screen, weekend.realModel());
        assertThat(visible(screen, "#banner-fork")).isFalse();
        Room room = window.room.room().get();

        screen.run(() -> window.room.show(room.withForks(List.of(
                new Fork("replica-a", "desk-of-the-copied-laptop", 214), new Fork("replica-b", "another-desk", 3)))));

        assertThat(visible(screen, "#banner-fork")).isTrue();
        assertThat(text(screen, "#banner-fork .label"))
                .contains(KnownDesk.fingerprint("desk-of-the-copied-laptop"))
                .contains("214번")
                .contains("1개");
        assertThat(screen.read(() ->
                        screen.robot().lookup("#banner-fork .button").queryAll().size()))
                .isZero();
    }

    @Test
    void helpAndSettingsAreOneKeyAway(Screen screen) {
        Window window = show(screen, weekend.realModel());

        screen.robot().push(KeyCode.F1);
        screen.settle();
        screen.save("help-ko-dark");
        assertThat(window.desk.page().get()).isEqualTo(Page.HELP);

        screen.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        screen.settle();
        screen.save("settings-ko-dark");
        assertThat(window.desk.page().get()).isEqualTo(Page.SETTINGS);
    }

    @Test
    void theStatusBarStaysInTheWindowHoweverLongTheNamesAre(Screen screen) {
        Window window = show(screen, weekend.realModel());
        Person scribe = weekend.catalogue().person("night-scribe").orElseThrow();
        Name name = Name.of("야간 대외 협력 기록 담당 김아무개 수석 연구원", "Night Liaison and Recording Officer of the Second Shift");
        Person named = new Person(scribe.id(), name, scribe.role(), null, null);
        screen.run(() -> window.desk.type(scribe));
        Room room = window.room.room().get();
        Catalogue known = room.catalogue();
        List<Person> people = known.people().stream()
                .map(p -> p.id().equals(scribe.id()) ? named : p)
                .toList();
        Catalogue renamed =
                new Catalogue(known.services(), known.sites(), known.journeys(), known.pinned(), people, known.roles());

        screen.run(() -> window.room.show(new Room(renamed, room.incidents(), List.of())));
        screen.save("window-status-long");

        Bounds bar = screen.read(() -> {
            Node status = screen.robot().lookup("#status").query();
            return status.localToScene(status.getLayoutBounds());
        });
        assertThat(bar.getMaxY()).isLessThanOrEqualTo(800.5);
        assertThat(screen.<Boolean>read(() -> screen.robot().lookup("#status .label").queryAll().stream()
                        .map(n -> n.localToScene(n.getLayoutBounds()))
                        .allMatch(b -> b.getMinY() >= bar.getMinY() && b.getMaxY() <= bar.getMaxY() + 0.5)))
                .isTrue();
    }
}
