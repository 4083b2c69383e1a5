package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A large figure with what it means under it, on two lines where the screen is too narrow for one. */
final class WallFigure extends VBox {

    /** How it is with the figure. */
    enum Tone {
        USUAL,
        /** Overdue or wrong: with a sign before it. */
        ABNORMAL,
        /** Nobody knows whether it is still so. */
        STOOD
    }

    private static final PseudoClass ABNORMAL = PseudoClass.getPseudoClass("abnormal");
    private static final PseudoClass STOOD = PseudoClass.getPseudoClass("stood");

    private final WallWords words;
    private final Shape sign;
    private final Label value = new Label();
    private final Label meaning = new Label();
    private final boolean narrow;
    /** How wide it was last in each language: where they come in turns its place is that of the wider one. */
    private final Map<Language, Double> widths = new EnumMap<>(Language.class);

    private final Map<Language, Double> least = new EnumMap<>(Language.class);
    private String what = "";

    /** {@code sign}: stands before what is abnormal; {@code narrow}: its meaning may take two lines. */
    WallFigure(WallWords words, Shape sign, boolean narrow) {
        this.words = words;
        this.sign = sign;
        this.narrow = narrow;
        getStyleClass().add("wall-figure");
        sign.getStyleClass().add("wall-sign");
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
        HBox figure = new HBox(sign, value);
        figure.getStyleClass().add("wall-signed");
        getChildren().addAll(figure, meaning);
    }

    void show(String figure, String means, Tone tone) {
        value.setText(figure);
        if (!means.equals(what)) {
            what = means;
            meaning.setText(means);
        }
        sign.setVisible(tone == Tone.ABNORMAL);
        sign.setManaged(tone == Tone.ABNORMAL);
        value.pseudoClassStateChanged(ABNORMAL, tone == Tone.ABNORMAL);
        value.pseudoClassStateChanged(STOOD, tone == Tone.STOOD);
    }

    void shown(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    /** Reckoned with its meaning on one line, also while that is broken: else it would move as soon as it was. */
    @Override
    protected double computePrefWidth(double height) {
        double wide = super.computePrefWidth(height);
        Language language = words.messages().language().get();
        return widest(widths, meaning.getText().equals(what) ? wide : widths.getOrDefault(language, wide));
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest(least, super.computeMinWidth(height));
    }

    private double widest(Map<Language, Double> known, double now) {
        known.put(words.messages().language().get(), now);
        return Collections.max(known.values());
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
