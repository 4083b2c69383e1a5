package bonghwa;

import bonghwa.domain.Duty;
import bonghwa.domain.Language;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallReach;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/** A wall drawn for a test: without a window, at the moment of the recorded weekend. */
record WallDrawing(String name, Room room, Language language, Theme theme, WallContact contact, int width, int height) {

    private static final Duration LIVE = Duration.ofSeconds(2);

    /** Of a hub that answered so long ago nothing is newer. */
    static WallContact contact(Duration age, Duration... commands) {
        WallReach reach = WallReach.of(WallContact.Place.HUB, age);
        return new WallContact(
                reach, List.of(commands), Duration.ZERO, Duration.ZERO, reach.quiet() ? age.plusSeconds(12) : null);
    }

    /** The line is there; who commands, if anybody does, wrote a minute ago. */
    private static WallContact live(Room room) {
        boolean led = room.declared().stream()
                .anyMatch(i -> !i.holders(new Duty.OfRole(Role.COMMANDER), Weekend.MOMENT)
                        .isEmpty());
        return led ? contact(LIVE, Duration.ofMinutes(1)) : contact(LIVE);
    }

    /** Dark, on a line that is there, at 1080p. */
    static WallDrawing of(String name, Room room, Language language) {
        return new WallDrawing(name, room, language, Theme.DARK, live(room), 1920, 1080);
    }

    WallDrawing sized(int wide, int high) {
        return new WallDrawing(name, room, language, theme, contact, wide, high);
    }

    WallDrawing on(Theme ground) {
        return new WallDrawing(name, room, language, ground, contact, width, height);
    }

    WallDrawing heard(WallContact last) {
        return new WallDrawing(name, room, language, theme, last, width, height);
    }

    /** Its page. FX thread. */
    WallScene wall() {
        WallScene wall = page(room, Weekend.MOMENT, language, theme, width, height);
        wall.tick(Weekend.MOMENT, contact);
        return wall;
    }

    /** The page of a wall as it begins. FX thread. */
    static WallScene page(Room room, Instant now, Language language, Theme theme, double width, double height) {
        WallDress dress = WallDress.always(theme);
        return page(
                new WallScene.First(room, now, Weekend.KST, Clockwork.Kind.REAL, language, dress, null, false),
                width,
                height);
    }

    private static WallScene page(WallScene.First first, double width, double height) {
        return new WallScene(first, Runnable::run, Runnable::run, width, height);
    }

    /** Its page on a wall with both languages, Korean first. FX thread. */
    WallScene inTurns() {
        WallDress dress = WallDress.always(theme);
        return page(
                new WallScene.First(
                        room, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL, Language.KO, dress, null, true),
                width,
                height);
    }

    /** Saves its picture under {@code target/pictures} and says what is wrong with it. */
    List<String> faults(Screen screen) {
        Scene scene = screen.read(() -> wall().scene());
        screen.save(toString(), scene);
        return screen.read(() -> WallChecker.faults(scene, room));
    }

    /** The same of one page that turns from Korean to English and back, as a wall with both languages does. */
    List<String> faultsOfBoth(Screen screen) {
        WallScene page = screen.read(this::inTurns);
        List<String> faults = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            Instant now = Weekend.MOMENT.plusSeconds(20L * turn);
            screen.run(() -> page.tick(now, contact));
            screen.save(this + "-both" + turn, page.scene());
            faults.addAll(screen.read(() -> WallChecker.faults(page.scene(), room)));
        }
        return faults;
    }

    @Override
    public String toString() {
        String ground = theme == Theme.DARK ? "" : "-" + theme.wire();
        return "wall-" + name + ground + "-" + language.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
    }
}
