package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A large figure with what it means under it. */
final class WallFigure extends VBox {

    private static final PseudoClass ABNORMAL = PseudoClass.getPseudoClass("abnormal");

    private final Label value = new Label();
    private final Label meaning = new Label();

    WallFigure() {
        getStyleClass().add("wall-figure");
        value.getStyleClass().addAll("wall-value", Css.SEMIBOLD);
        meaning.getStyleClass().add(Css.MUTED);
        value.setMinWidth(USE_PREF_SIZE);
        meaning.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(value, meaning);
    }

    void show(String figure, String what, boolean abnormal) {
        value.setText(figure);
        meaning.setText(what);
        value.pseudoClassStateChanged(ABNORMAL, abnormal);
    }

    void shown(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
