package bonghwa;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.desk;
import static bonghwa.testing.MadeHubs.hub;
import static bonghwa.testing.MadeHubs.live;
import static bonghwa.testing.MadeHubs.load;
import static bonghwa.testing.MadeHubs.status;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Fork;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.sync.HubLoad;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Truncation;
import bonghwa.testing.Weekend;
import bonghwa.ui.Act;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.Stewards;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** The exchange in every state that it can be in, in the whole window; the tests check that no word of it is cut. */
@FxTest
class SyncPicturesTest {

    private static final Consumer<RoomScene> PAGE = w -> w.desk().page().set(Page.SYNC);
    private static final String OWN = "r".repeat(43);

    private static final Stewards.Desks CREW = new Stewards.Desks(
            List.of(
                    desk("r", DeskStanding.ROOT, "당직 총괄"),
                    desk("s", DeskStanding.STEWARD, "야간 기록"),
                    desk("m", DeskStanding.MEMBER, null),
                    desk("w", DeskStanding.WALL, null),
                    desk("g", DeskStanding.WAITING, "민지"),
                    desk("x", DeskStanding.REVOKED, null)),
            OWN,
            Map.of("g".repeat(43), "minji"));

    private final Room weekend = new Weekend().room();

    private static SyncStatus heard(SyncStatus.OfHub... hubs) {
        return new SyncStatus(
                List.of(hubs), Map.of(OWN, NOW.minusSeconds(3), "s".repeat(43), NOW.minus(Duration.ofMinutes(8))));
    }

    private static void whole(Screen screen, DrawnRoom room, Consumer<RoomScene> then) {
        for (Language language : Language.values()) {
            Theme theme = language == Language.KO ? Theme.DARK : Theme.LIGHT;
            Scene scene = room.draw(language, theme, 1280, 800, 100, then);
            assertThat(screen.read(() -> Truncation.in(scene.getRoot())))
                    .as("words that are cut")
                    .isEmpty();
        }
    }

    @Test
    void nobody_else_is_known(Screen screen) {
        whole(screen, new DrawnRoom(screen, "sync-empty", weekend), PAGE);
    }

    @Test
    void connected_with_a_desk_that_waits(Screen screen) {
        whole(screen, new DrawnRoom(screen, "sync-connected", weekend).hubs(heard(live()), CREW), PAGE);
    }

    @Test
    void a_usual_screen(Screen screen) {
        new DrawnRoom(screen, "sync-connected", weekend)
                .hubs(heard(live()), CREW)
                .draw(Language.KO, Theme.DARK, 1440, 900, 100, PAGE);
    }

    @Test
    void a_big_room_is_coming(Screen screen) {
        HubLoad coming = new HubLoad(0, null, 12_000, 2);
        SyncStatus coming2 = heard(hub(Link.CATCHING_UP, Duration.ofSeconds(9), coming));
        whole(screen, new DrawnRoom(screen, "sync-catching-up", weekend).hubs(coming2, CREW), PAGE);
    }

    @Test
    void a_silent_hub_and_what_is_unsent(Screen screen) {
        SyncStatus silent = heard(hub(Link.SILENT, Duration.ofMinutes(14), load(7, Duration.ofMinutes(12))));
        whole(screen, new DrawnRoom(screen, "sync-silent", weekend).hubs(silent, CREW), PAGE);
        whole(screen, new DrawnRoom(screen, "sync-silent-room", weekend).hubs(silent, CREW), _ -> {});
    }

    @Test
    void another_hub_stands_where_one_was_and_a_record_forked(Screen screen) {
        Room forked = weekend.withForks(List.of(new Fork("replica", "m".repeat(43), 18)));
        SyncStatus strange = status(hub(Link.STRANGER, Duration.ofMinutes(1), load(0, null)));
        whole(screen, new DrawnRoom(screen, "sync-fork", forked).hubs(strange, CREW), PAGE);
    }

    @Test
    void this_desk_waits_to_be_let_in(Screen screen) {
        KnownDesk own = desk("g", DeskStanding.WAITING, "민지");
        Stewards.Desks desks =
                new Stewards.Desks(List.of(desk("r", DeskStanding.ROOT, "당직 총괄"), own), own.id(), Map.of());
        whole(screen, new DrawnRoom(screen, "sync-awaiting", weekend).hubs(heard(live()), desks), PAGE);
    }

    @Test
    void an_invitation_is_asked_for(Screen screen) {
        whole(screen, new DrawnRoom(screen, "sync-join", Room.EMPTY), w -> w.run(Act.JOIN));
    }
}
