package bonghwa;

import bonghwa.cli.Program;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.ui.Ticker;
import bonghwa.ui.model.ClockDoubt;
import bonghwa.ui.model.LastDesks;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallReach;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The wall on a screen of its own: full, without a cursor, deaf to every key but one long chord. It reads along, nothing else. */
final class WallWindow {

    private static final Logger LOG = LoggerFactory.getLogger(WallWindow.class);

    /** News rings; it is looked at so often in any case. */
    private static final int LOOK_SECONDS = 2;

    private final WallSource source;
    private final InstantSource real;
    private final Executor io;
    private final Toolkit toolkit;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LastDesks lastDesks = new LastDesks();
    private final ClockDoubt doubt = new ClockDoubt();
    private final Instant began;
    private volatile @Nullable Room last;

    WallWindow(WallSource source, InstantSource real, Executor io, Toolkit toolkit) {
        this.source = source;
        this.real = real;
        this.io = io;
        this.toolkit = toolkit;
        this.began = real.instant();
    }

    /** Shows it on the screen of that number, without one on the last, and returns when somebody left it. */
    void open(WallScene.First first, @Nullable Integer screen) throws InterruptedException {
        toolkit.bridge().post(() -> show(first, screens().at(screen)));
        closed.await();
    }

    /** What it shows at first. */
    static WallScene.First first(WallSource source, Language language, WallDress dress, Program.Kiosk kiosk)
            throws IOException {
        Room room = source.look();
        return new WallScene.First(
                room,
                source.clock().instant(),
                ZoneId.systemDefault(),
                source.clockwork().kind(),
                language,
                dress,
                kiosk.incident(),
                kiosk.both());
    }

    private void show(WallScene.First first, Rectangle2D screen) {
        WallScene wall = new WallScene(first, io, toolkit.bridge()::post, screen.getWidth(), screen.getHeight());
        Stage stage = WallStage.of(wall.scene(), screen);
        wall.daylight(clock());
        // Before anybody sees it: a wall that has no picture yet must not say for a second that nothing is wrong.
        wall.tick(first.now(), contact(wall, first.now()));
        Consumer<Room> shown = toolkit.bridge().latest(wall::show);
        WallLooks looks = new WallLooks(io, () -> look(shown));
        source.listen(looks::ask);
        Ticker ticker = new Ticker(toolkit.bridge(), source.clock(), now -> {
            wall.daylight(clock());
            wall.tick(now, contact(wall, now));
            if (now.getEpochSecond() % LOOK_SECONDS == 0) {
                looks.ask();
            }
        });
        stage.setOnHidden(_ -> {
            ticker.stop();
            closed.countDown();
        });
        stage.show();
        ShownWindow.tell();
        ticker.start();
    }

    private static WallScreens screens() {
        return new WallScreens(
                Screen.getScreens().stream().map(Screen::getBounds).toList());
    }

    private LocalTime clock() {
        return LocalTime.ofInstant(real.instant(), ZoneId.systemDefault());
    }

    private WallContact contact(WallScene wall, Instant now) {
        Map<String, Instant> heard = source.heard();
        WallReach reach = WallReach.of(source.place(), source.answered(), began, real.instant(), heard.values(), now);
        doubt.heard(heard, now);
        return WallContact.of(
                reach, wall.incident(), lastDesks, heard, now, new WallContact.Doubt(source.ahead(), doubt.ahead()));
    }

    /** Identity is enough and cheap: where nothing came the room is the very same one. */
    @SuppressWarnings("ReferenceEquality")
    private boolean changed(Room room) {
        boolean changed = room != last;
        last = room;
        return changed;
    }

    /** What it finds is shown, and that it could look is the contact. */
    private void look(Consumer<Room> shown) {
        try {
            Room room = source.look();
            if (changed(room)) {
                shown.accept(room);
            }
        } catch (IOException e) {
            LOG.warn("The record cannot be read at this moment", e);
        }
    }
}
