package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Lane;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One broken service, large: which of its functions, for how long, until when, what it waits for, and its lane. */
final class WallTile extends VBox {

    private final BoardRow row;
    private final WallWords words;
    private final WallTold told = new WallTold();
    private final Lane lane = WallLane.empty();
    private List<Region> functions = List.of();

    private WallTile(BoardRow row, WallWords words) {
        this.row = row;
        this.words = words;
        getStyleClass().addAll("wall-tile", Css.PANEL, Css.state(row.state()));
    }

    /** {@code lines}: so many functions have room for a line each, with their own times; 0: their names stand side by side. */
    static WallTile of(BoardRow row, WallPage page, WallWords words, int lines) {
        WallTile tile = new WallTile(row, words);
        WallItems functions = new WallParts(row, page, words, tile.told).large(lines);
        VBox.setVgrow(functions, Priority.ALWAYS);
        functions.setMaxHeight(Double.MAX_VALUE);
        tile.functions = functions.items();
        tile.getChildren().addAll(tile.head(3), functions, tile.foot(page), tile.lane);
        return tile;
    }

    /** On two lines, over a field of cells, which needs the room. */
    static WallTile compact(BoardRow row, WallPage page, WallWords words) {
        WallTile tile = new WallTile(row, words);
        WallItems functions = new WallParts(row, page, words, tile.told).brief();
        HBox.setHgrow(functions, Priority.ALWAYS);
        Label confirmed = tile.confirmed();
        HBox line = new WallFacts(() -> List.of(confirmed), functions);
        line.getChildren().setAll(functions, confirmed, tile.lasting());
        line.getChildren().addAll(expected(row, words, tile.told));
        line.getStyleClass().add("wall-tile-foot");
        tile.getChildren().addAll(tile.head(2), line);
        return tile;
    }

    /** It is that page now: what it says of times says it of this one. */
    WallTile tell(WallPage page) {
        if (told.tell(page)) {
            // Lines share their columns: what one of them says moves the others.
            functions.forEach(Region::requestLayout);
        }
        WallLane.show(lane, row, page);
        return this;
    }

    private Label confirmed() {
        return told.whole(page -> words.confirmed(row, page.at()), Css.MUTED);
    }

    private Label lasting() {
        return told.whole(page -> words.lasting(row, page.at()), Css.MUTED);
    }

    /** {@code lines}: so many a long name may take. */
    private HBox head(int lines) {
        WallName name = new WallName(words.name(row), 0.7, 0.62, lines);
        name.label().getStyleClass().addAll("wall-tile-name", Css.SEMIBOLD);
        HBox.setHgrow(name, Priority.ALWAYS);
        StateWord state = new StateWord(words.phrases(), row.state());
        state.getStyleClass().addAll("wall-tile-state", Css.SEMIBOLD);
        state.setMinWidth(USE_PREF_SIZE);
        StateShape shape = new StateShape(row.state(), Shape.Size.LARGE);
        shape.getStyleClass().add("wall-tile-shape");
        HBox head = new HBox(shape, name, state);
        head.getStyleClass().add("wall-tile-head");
        return head;
    }

    private HBox foot(WallPage page) {
        Label waits = label(words.waits(row, page), Css.ABNORMAL);
        waits.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label confirmed = confirmed();
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        List<Label> expected = expected(row, words, told);
        // That nobody expects anything gives way to whom it waits for.
        Supplier<List<Label>> least =
                () -> waits.isManaged() && expected.getFirst().getText().equals(words.text("wall.no-eta"))
                        ? List.of(confirmed, expected.getFirst())
                        : List.of(confirmed);
        HBox foot = new WallFacts(least, spring);
        foot.getChildren().setAll(lasting(), waits, confirmed, spring);
        foot.getChildren().addAll(expected);
        foot.getStyleClass().add("wall-tile-foot");
        return foot;
    }

    /** Until when, and how often that was put off. */
    static List<Label> expected(BoardRow row, WallWords words, WallTold told) {
        return List.of(
                told.whole(
                        page -> words.eta(row, page.at()),
                        page -> words.late(row, page.at()) ? Css.ABNORMAL : Css.MUTED),
                told.whole(_ -> words.slips(row), Css.ABNORMAL));
    }

    /** A label that is never cut; not there where it says nothing. */
    static Label whole(String text, String style) {
        Label label = label(text, style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
        return label;
    }
}
