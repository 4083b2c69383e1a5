package bonghwa.ui.timeline;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import javafx.scene.text.Text;

/** One place for a piece of the meta line; used again for others. */
final class MetaSlot {
    private final Text dot = new Text(MetaLine.DOT);
    private final StateShape shape = new StateShape(Shape.Size.SMALL);
    private final Text text = new Text();
    private Piece piece = Piece.of("", "");

    MetaSlot() {
        dot.getStyleClass().addAll(Css.FAINT, Css.SECONDARY);
        text.getStyleClass().addAll(Css.SECONDARY);
    }

    void show(Piece next) {
        if (!next.style().equals(piece.style())) {
            text.getStyleClass().setAll(Css.SECONDARY, "text", next.style());
            // Its width is asked for before the next pulse, which would give it its new font only then.
            text.applyCss();
        }
        piece = next;
        text.setWrappingWidth(0);
        text.setText(next.text());
        if (next.shape() != null) {
            shape.show(next.shape());
        }
        visible(true);
    }

    void visible(boolean now) {
        dot.setVisible(now && piece.apart());
        shape.setVisible(now && piece.shape() != null);
        text.setVisible(now);
    }

    Text dot() {
        return dot;
    }

    StateShape shape() {
        return shape;
    }

    Text text() {
        return text;
    }

    Piece piece() {
        return piece;
    }
}
