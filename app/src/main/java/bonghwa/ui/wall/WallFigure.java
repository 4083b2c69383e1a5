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
    private final boolean narrow;
    private String what = "";

    /** {@code narrow}: its meaning may take two lines. */
    WallFigure(boolean narrow) {
        this.narrow = narrow;
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

    void show(String figure, String means, boolean abnormal) {
        value.setText(figure);
        if (!means.equals(what)) {
            what = means;
            meaning.setText(means);
        }
        value.pseudoClassStateChanged(ABNORMAL, abnormal);
    }

    void shown(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    /** Where its meaning takes two lines, the second one begins with what belongs together. */
    @Override
    protected void layoutChildren() {
        if (narrow && meaning.getText().equals(what) && meaning.prefWidth(-1) > getWidth() + 1) {
            meaning.setText(what.replaceFirst(" · ", "\n").replaceFirst(" \\(", "\n("));
        }
        super.layoutChildren();
    }
}
