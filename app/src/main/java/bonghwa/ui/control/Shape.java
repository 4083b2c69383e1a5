package bonghwa.ui.control;

import bonghwa.domain.Kind;
import javafx.scene.layout.Region;

/** A small sign: an outline of {@code shapes.css}, filled with the colour of its style class. Decoration: the word says it too. */
public final class Shape extends Region {

    /** How large: 12, 16 or 20 px at 100 %. */
    public enum Size {
        SMALL,
        NORMAL,
        LARGE
    }

    /** {@code outline} is a style class of {@code shapes.css}, such as {@code shape-overdue}. */
    public Shape(String outline, Size size, String... more) {
        getStyleClass().addAll(Css.SHAPE, outline);
        getStyleClass().addAll(more);
        switch (size) {
            case SMALL -> getStyleClass().add(Css.SHAPE_SMALL);
            case LARGE -> getStyleClass().add(Css.SHAPE_LARGE);
            case NORMAL -> {}
        }
        setMouseTransparent(true);
    }

    /** The sign of a kind of entry. */
    public static Shape of(Kind kind, Size size) {
        return new Shape(Css.shape(kind), size);
    }

    /** The triangle before what is vacant or has nobody. */
    public static Shape alert(Size size) {
        return new Shape("shape-alert", size);
    }

    /** The clock before what is overdue. */
    public static Shape overdue(Size size) {
        return new Shape("shape-overdue", size);
    }
}
