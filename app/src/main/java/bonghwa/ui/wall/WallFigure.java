package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A large figure with what it means under it, on two lines where the screen is too narrow for one. */
final class WallFigure extends VBox {

    private static final PseudoClass ABNORMAL = PseudoClass.getPseudoClass("abnormal");

    private final Label value = new Label();
    private final Label meaning = new Label();

    /** {@code narrow}: its meaning may take two lines. */
    WallFigure(boolean narrow) {
        getStyleClass().add("wall-figure");
        value.getStyleClass().addAll("wall-value", Css.SEMIBOLD);
        meaning.getStyleClass().add(Css.MUTED);
        value.setMinWidth(USE_PREF_SIZE);
        meaning.getStyleClass().add("wall-meaning");
        meaning.setWrapText(narrow);
        meaning.setTextAlignment(TextAlignment.RIGHT);
        if (!narrow) {
            meaning.setMinWidth(USE_PREF_SIZE);
            setMinWidth(USE_PREF_SIZE);
        }
        meaning.setMinHeight(USE_PREF_SIZE);
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
