package bonghwa.ui.wall;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A line of a tile: a function with its own state, what it waits for, how long it has been so, and until when. Where there is no room
 * for all its shape says the state, for the word would cost its name.
 */
final class WallPart {

    private WallPart() {}

    static HBox of(FunctionBoard function, WallParts tile) {
        Target target = new Target.OfFunction(function.ref());
        BoardRow alone = new BoardRow(target, false, tile.row().service(), function, List.of(), List.of());
        WallWords words = tile.words();
        Instant at = tile.page().at();
        StateWord state = new StateWord(words.phrases(), alone.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new WallFacts(state, spring);
        line.getChildren().addAll(List.copyOf(tile.name(function).getChildren()));
        line.getChildren()
                .addAll(
                        state,
                        spring,
                        WallTile.whole(words.waits(alone, tile.page()), Css.ABNORMAL),
                        WallTile.whole(words.lasting(alone, at), Css.MUTED));
        line.getChildren().addAll(WallTile.expected(alone, tile.page(), words));
        line.getStyleClass().addAll("wall-item", "wall-part");
        return line;
    }
}
