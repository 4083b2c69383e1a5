package bonghwa.ui.board;

import bonghwa.domain.Language;
import bonghwa.domain.Target;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.RoomModel;
import org.junit.jupiter.api.Test;

/** Pictures of the board to look at. */
@FxTest
class BoardPicturesTest {

    private static BoardView board(RoomModel room, Messages messages, Phrases phrases) {
        return new BoardView(new BoardModel(room, Verbs.commands(), _ -> {}), messages, phrases);
    }

    @Test
    void the_weekend(Screen screen) {
        Gallery gallery = new Gallery(screen, "board", (messages, phrases, _) -> {
            RoomModel room = new Weekend().model();
            BoardView view = board(room, messages, phrases);
            room.selected().set(Target.service("talk-channel"));
            return view;
        });
        gallery.picture(Language.KO, Theme.DARK, 470, 716);
        gallery.picture(Language.EN, Theme.LIGHT, 470, 716);
    }
}
