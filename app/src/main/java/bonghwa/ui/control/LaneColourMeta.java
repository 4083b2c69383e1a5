package bonghwa.ui.control;

import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;

final class LaneColourMeta extends CssMetaData<Lane, Color> {

    final String name;

    LaneColourMeta(String name) {
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
