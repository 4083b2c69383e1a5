package bonghwa.ui.control;

import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;

/** The colour of one state in a lane, which the style sheet sets by {@code -bw-lane-<state>}. */
final class LaneColour extends SimpleStyleableObjectProperty<Color> {

    static final List<Meta> ALL = all();

    private final Lane lane;

    LaneColour(Lane lane, State state) {
        super(meta(state), lane, "colour", Color.TRANSPARENT);
        this.lane = lane;
    }

    @Override
    protected void invalidated() {
        lane.draw();
    }

    private static Meta meta(State state) {
        return ALL.stream().filter(m -> m.state == state).findFirst().orElseThrow();
    }

    private static List<Meta> all() {
        List<Meta> all = new ArrayList<>();
        for (State state : State.values()) {
            all.add(new Meta(state));
        }
        return List.copyOf(all);
    }

    static final class Meta extends CssMetaData<Lane, Color> {

        private final State state;

        Meta(State state) {
            super(
                    "-bw-lane-" + Css.dashed(state),
                    Objects.requireNonNull(StyleConverter.getColorConverter()),
                    Color.TRANSPARENT);
            this.state = state;
        }

        @Override
        public boolean isSettable(Lane lane) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Lane lane) {
            return lane.colourOf(state);
        }
    }
}
