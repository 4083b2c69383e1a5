package bonghwa.ui.control;

import bonghwa.domain.State;
import javafx.scene.layout.Region;

/** The shape of a state in its colour. Decoration for a screen reader: the word beside it says the same. */
public final class StateShape extends Region {

    public StateShape(Shape.Size size) {
        getStyleClass().add(Css.SHAPE);
        switch (size) {
            case SMALL -> getStyleClass().add(Css.SHAPE_SMALL);
            case LARGE -> getStyleClass().add(Css.SHAPE_LARGE);
            case NORMAL -> {}
        }
        setMouseTransparent(true);
    }

    public StateShape(State state, Shape.Size size) {
        this(size);
        show(state);
    }

    /** Shows another state. */
    public void show(State state) {
        String outline = Css.shape(state);
        if (getStyleClass().contains(outline)) {
            return;
        }
        for (State other : State.values()) {
            getStyleClass().removeAll(Css.shape(other), Css.state(other));
        }
        getStyleClass().addAll(outline, Css.state(state));
    }
}
