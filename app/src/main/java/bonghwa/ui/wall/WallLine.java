package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A service in one line; since when it is broken and until when stands under its name where there is room. */
final class WallLine extends StackPane {

    /** Smaller than this it could not be read at six metres. */
    private static final double SMALLEST = 0.87;

    /** The second line is the place for times, where it is high enough. */
    WallLine(BoardRow row, String times, WallWords words) {
        getStyleClass().add("wall-line");
        WallName name = new WallName(words.name(row), SMALLEST, SMALLEST);
        StateWord state = new StateWord(words.phrases(), row.state());
        state.setMinWidth(USE_PREF_SIZE);
        Label count = new Label(words.count(row));
        count.getStyleClass().addAll(Css.MUTED, "wall-count");
        if (row.normal()) {
            name.label().getStyleClass().add(Css.MUTED);
        }
        Label said = WallTile.whole(times, Css.MUTED);
        said.getStyleClass().add("wall-line-times");
        Node about = times.isEmpty() ? name : new Under(name, said);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("wall-line-parts");
        line.getChildren().add(new StateShape(row.state(), Shape.Size.NORMAL));
        line.getChildren().add(about);
        line.getChildren().addAll(state, count);
        getChildren().add(line);
    }

    /** A name and its times under it; where a long name needs both lines, it has them. */
    private static final class Under extends VBox {

        private final WallName name;
        private final Label said;

        Under(WallName name, Label said) {
            super(name, said);
            this.name = name;
            this.said = said;
            setMinHeight(0);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void layoutChildren() {
            boolean fits = name.prefHeight(getWidth()) + said.prefHeight(-1) <= getHeight() + 1;
            said.setManaged(fits);
            said.setVisible(fits);
            super.layoutChildren();
        }
    }
}
