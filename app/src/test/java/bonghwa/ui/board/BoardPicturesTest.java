package bonghwa.ui.board;

import bonghwa.domain.Language;
import bonghwa.domain.Target;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Recorder;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.RoomModel;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Pictures of the board to look at. */
@FxTest
class BoardPicturesTest {

    private static BoardModel model(RoomModel room) {
        return new BoardModel(room, new Recorder().commands(), _ -> {});
    }

    private static BoardView view(BoardModel model, Messages messages, Phrases phrases) {
        return new BoardView(model, messages, phrases);
    }

    @Test
    void the_weekend(Screen screen) {
        Gallery gallery = new Gallery(screen, "board", (messages, phrases, _) -> {
            RoomModel room = new Weekend().model();
            BoardView view = view(model(room), messages, phrases);
            room.selected().set(Target.service("talk-channel"));
            return view;
        });
        gallery.picture(Language.KO, Theme.DARK, 432, 716);
        gallery.picture(Language.EN, Theme.LIGHT, 470, 716);
    }

    @Test
    void an_opened_service(Screen screen) {
        Gallery gallery = new Gallery(screen, "service", (messages, phrases, _) -> {
            BoardModel model = model(new Weekend().model());
            model.open(model.rows().get().stream()
                    .filter(r -> r.target().toString().equals("kakao-bank"))
                    .findFirst()
                    .orElseThrow());
            return view(model, messages, phrases);
        });
        gallery.picture(Language.KO, Theme.CONTRAST, 470, 716);
    }

    @Test
    void seven_hundred_services_while_somebody_finds_one(Screen screen) {
        Gallery gallery = new Gallery(screen, "board-709", (messages, phrases, _) -> {
            BoardModel model = model(ManyServices.room(ManyServices.services(709)));
            model.find().set("ㄱ");
            return view(model, messages, phrases);
        });
        gallery.picture(Language.KO, Theme.DARK, 470, 716);
    }

    @Test
    void journeys(Screen screen) {
        Gallery gallery = new Gallery(screen, "side", (messages, phrases, _) -> {
            RoomModel room = new Weekend().model();
            return new VBox(new JourneysView(room, messages, phrases));
        });
        gallery.picture(Language.KO, Theme.DARK, 260, 716);
    }
}
