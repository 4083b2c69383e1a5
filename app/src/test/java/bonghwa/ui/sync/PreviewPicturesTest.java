package bonghwa.ui.sync;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.hub;
import static bonghwa.testing.MadeHubs.status;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.sync.HubLoad;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadeExchange;
import bonghwa.testing.Recorder;
import bonghwa.testing.Screen;
import bonghwa.testing.Truncation;
import bonghwa.testing.Weekend;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import bonghwa.ui.board.BoardView;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.Preview;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.SyncModel;
import java.time.Duration;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Pictures, to look at, of a big room that is joined: its newest incident stands there while the rest still comes. */
@FxTest
class PreviewPicturesTest {

    private static VBox joining(Messages messages, Phrases phrases) {
        RoomModel room = new Weekend().model();
        room.preview(new Preview(room.room().get(), 12_345));
        SyncModel model = new SyncModel(
                room,
                new MadeExchange(),
                new MadeDesks(),
                new SyncModel.Ways(Runnable::run, Runnable::run, _ -> {}),
                status(hub(Link.CATCHING_UP, Duration.ofSeconds(4), new HubLoad(0, null, 987_655, 0))),
                NOW);
        BoardView board = new BoardView(new BoardModel(room, new Recorder().commands(), _ -> {}), messages, phrases);
        VBox.setVgrow(board, Priority.ALWAYS);
        return new VBox(
                new SyncBar(model, new Acts(), messages, phrases),
                board,
                new SyncSign(model, new Acts(), messages, phrases));
    }

    @Test
    void in_a_narrow_and_low_window_it_says_everything(Screen screen) {
        screen.show(() -> joining(screen.messages(), screen.phrases()), 640, 300);

        assertThat(screen.read(() ->
                        Truncation.in(screen.robot().lookup("#sync-alarms").query())))
                .isEmpty();
    }

    @Test
    void the_banner_over_the_newest_incident_while_the_rest_comes(Screen screen) {
        Gallery gallery = new Gallery(screen, "preview", (messages, phrases, _) -> joining(messages, phrases));
        gallery.picture(Language.KO, Theme.DARK, 1280, 480);
        gallery.picture(Language.EN, Theme.LIGHT, 1280, 480);
        gallery.picture(Language.EN, Theme.DARK, 800, 480, 150);
    }
}
