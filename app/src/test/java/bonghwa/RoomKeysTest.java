package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keyboard does across the room's places. */
@FxTest
class RoomKeysTest {

    private final AtomicReference<@Nullable RoomScene> window = new AtomicReference<>();

    private Scene room(Screen screen, String draft) {
        DrawnRoom room = new DrawnRoom(screen, "keys", new Weekend().room()).draft(draft);
        return room.draw(Language.KO, Theme.DARK, 1440, 900, 100, window::set);
    }

    private static void press(Screen screen, Scene scene, KeyCode code, boolean control) {
        screen.run(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
    }

    private static String focused(Screen screen, Scene scene) {
        return screen.read(() -> String.valueOf(scene.getFocusOwner().getId()));
    }

    @Test
    void who_corrects_the_last_entry_from_the_line_goes_on_in_the_line(Screen screen) {
        Scene scene = room(screen, "");
        type(screen, "night-scribe");
        press(screen, scene, KeyCode.UP, true);
        assertThat(focused(screen, scene)).startsWith("amend");

        press(screen, scene, KeyCode.ESCAPE, false);

        assertThat(focused(screen, scene)).isEqualTo("entry-field");
    }

    @Test
    void a_line_that_says_me_is_read_anew_when_somebody_says_who_types(Screen screen) {
        Scene scene = room(screen, "!할일 은행에 전화 @나");
        assertThat(screen.read(() -> scene.lookup(".entry-problem"))).isNotNull();

        type(screen, "night-scribe");

        assertThat(screen.read(() -> scene.lookup(".entry-problem"))).isNull();
    }

    private void type(Screen screen, String person) {
        screen.run(() -> {
            RoomScene shown = window.get();
            assertThat(shown).isNotNull();
            shown.desk()
                    .type(shown.room().room().get().catalogue().person(person).orElseThrow());
        });
    }

    @Test
    void where_there_are_no_services_nothing_is_counted_and_that_is_said_in_each_language(Screen screen) {
        Scene scene = new DrawnRoom(screen, "bare", MadeRooms.bare())
                .draw(Language.KO, Theme.DARK, 1280, 800, 100, window::set);
        assertThat(screen.read(() -> scene.lookup("#figure-functions").isVisible()))
                .isFalse();
        assertThat(screen.read(() -> ((Label) scene.lookup(".board-nothing")).getText()))
                .startsWith("서비스 목록이");

        screen.run(() -> {
            RoomScene shown = window.get();
            assertThat(shown).isNotNull();
            shown.messages().speak(Language.EN);
        });

        assertThat(screen.read(() -> ((Label) scene.lookup(".board-nothing")).getText()))
                .startsWith("There are no services");
    }
}
