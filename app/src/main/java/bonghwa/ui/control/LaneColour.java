package bonghwa.ui.control;

import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.scene.paint.Color;

/** One colour of a lane, which the style sheet sets by {@code -bw-lane-<name>}: of each state, and of the pattern over it. */
final class LaneColour extends SimpleStyleableObjectProperty<Color> {

    /** The name of the colour in which patterns are drawn. */
    static final String PATTERN = "pattern";

    static final List<LaneColourMeta> ALL = all();

    private final Lane lane;

    LaneColour(Lane lane, String name) {
        super(meta(name), lane, "colour", Color.TRANSPARENT);
        this.lane = lane;
    }

    @Override
    protected void invalidated() {
        lane.draw();
    }

    private static LaneColourMeta meta(String name) {
        return ALL.stream().filter(m -> m.name.equals(name)).findFirst().orElseThrow();
    }

    private static List<LaneColourMeta> all() {
        List<LaneColourMeta> all = new ArrayList<>();
        for (State state : State.values()) {
            all.add(new LaneColourMeta(Css.dashed(state)));
        }
        all.add(new LaneColourMeta(PATTERN));
        return List.copyOf(all);
    }
}
