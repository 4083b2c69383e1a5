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

/** One colour of a lane, which the style sheet sets by {@code -bw-lane-<name>}: of each state, and of the pattern over it. */
final class LaneColour extends SimpleStyleableObjectProperty<Color> {

    /** The name of the colour in which patterns are drawn. */
    static final String PATTERN = "pattern";

    static final List<Meta> ALL = all();

    private final Lane lane;

    LaneColour(Lane lane, String name) {
        super(meta(name), lane, "colour", Color.TRANSPARENT);
        this.lane = lane;
    }

    @Override
    protected void invalidated() {
        lane.draw();
    }

    private static Meta meta(String name) {
        return ALL.stream().filter(m -> m.name.equals(name)).findFirst().orElseThrow();
    }

    private static List<Meta> all() {
        List<Meta> all = new ArrayList<>();
        for (State state : State.values()) {
            all.add(new Meta(Css.dashed(state)));
        }
        all.add(new Meta(PATTERN));
        return List.copyOf(all);
    }

    static final class Meta extends CssMetaData<Lane, Color> {

        private final String name;

        Meta(String name) {
            super("-bw-lane-" + name, Objects.requireNonNull(StyleConverter.getColorConverter()), Color.TRANSPARENT);
            this.name = name;
        }

        String name() {
            return name;
        }

        @Override
        public boolean isSettable(Lane lane) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Lane lane) {
            return lane.colourOf(name);
        }
    }
}
