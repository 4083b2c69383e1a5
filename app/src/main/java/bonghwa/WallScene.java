package bonghwa;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallReach;
import bonghwa.ui.wall.WallView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The wall's page, made and joined: it is given rooms to show, and has nothing to say to anybody. FX thread. */
final class WallScene {

    /**
     * What it shows at first, and how; {@code incident}: always that one, null: the worst that is open; {@code both}: the languages in
     * turns.
     */
    record First(
            Room room,
            Instant now,
            ZoneId home,
            Clockwork.Kind kind,
            Language language,
            WallDress dress,
            @Nullable String incident,
            boolean both) {}

    /** So many seconds each language stands where both are wanted. */
    private static final int TURN = 20;

    private final RoomModel room;
    private final WallModel model;
    private final @Nullable String fixed;
    private final ObjectProperty<WallContact> contact = new SimpleObjectProperty<>(
            this,
            "contact",
            new WallContact(
                    WallReach.of(WallContact.Place.THIS_LAPTOP, Duration.ZERO),
                    List.of(),
                    Duration.ZERO,
                    Duration.ZERO));
    private final Look look;
    private final WallDress dress;
    private final Messages messages;
    private final boolean both;
    private final Scene scene;

    /** {@code beside} does what takes long, {@code post} brings its answer back to the FX thread. */
    WallScene(First first, Executor beside, Consumer<Runnable> post, double width, double height) {
        room = new RoomModel(first.room(), first.now(), first.home(), first.kind());
        messages = new Messages(first.language());
        both = first.both();
        look = new Look();
        look.theme().set(first.dress().theme());
        look.scale().set(WallView.scale(width, height));
        dress = first.dress();
        fixed = first.incident();
        model = new WallModel(room, beside, post);
        model.show(first.room(), fixed);
        WallView view = new WallView(
                model,
                contact,
                messages,
                new Phrases(messages, room::zone),
                width,
                height,
                first.dress().still());
        scene = look.scene(view, width, height);
    }

    Scene scene() {
        return scene;
    }

    /** Shows that room from now on, as soon as its page is worked out. */
    void show(Room next) {
        model.follow(next, fixed);
    }

    /** The incident on the page; null: none. */
    @Nullable
    Incident incident() {
        return room.incident().get();
    }

    /**
     * It is that time by the record's clock, and so the records were last asked for and answered. What nobody can know any more stands
     * still from then on.
     */
    void tick(Instant now, WallContact last) {
        room.tick(last.known(now));
        contact.set(last);
        if (both) {
            messages.speak(now.getEpochSecond() / TURN % 2 == 0 ? Language.KO : Language.EN);
        }
    }

    /** It is that time of day in the room that the wall hangs in. */
    void daylight(LocalTime now) {
        look.theme().set(dress.at(now));
    }
}
