package bonghwa.ui.board;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Each of these offends COLOURS_LIVE_IN_CSS. */
public final class PaintCanaries {

    private PaintCanaries() {}

    /** A look that no theme can change. */
    public static final class Styled {
        void warn(Node node) {
            node.setStyle("-fx-opacity: 0.5");
        }
    }

    /** A colour that is right in one theme only. */
    public static final class Coloured {
        Color colour() {
            return Color.ORANGERED;
        }
    }

    /** A size that does not scale. */
    public static final class Lettered {
        Font font() {
            return Font.font(14);
        }
    }
}
