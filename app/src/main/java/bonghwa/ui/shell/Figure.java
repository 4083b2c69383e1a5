package bonghwa.ui.shell;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A figure of the header with what it says below it; abnormal ones carry a sign and the colour. */
final class Figure extends VBox {

    private final Label value = new Label();
    private final Label caption = new Label();
    private final Shape sign = Shape.overdue(Shape.Size.NORMAL);
    private final Tooltip tip = new Tooltip();
    private boolean explained;

    private Tone tone = Tone.PLAIN;

    Figure(String id) {
        setId(id);
        getStyleClass().add("figure");
        value.getStyleClass().add("text-clock");
        caption.getStyleClass().add(Css.SECONDARY);
        HBox line = new HBox(sign, value);
        line.getStyleClass().add("figure-line");
        line.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(line, caption);
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(false);
        tip.setWrapText(true);
        tip.getStyleClass().add("figure-tip");
    }

    /** A plain figure. */
    void show(String figure, String says) {
        show(figure, says, Tone.PLAIN);
    }

    /** How much somebody must look at it. */
    enum Tone {
        PLAIN,
        DONE,
        ABNORMAL
    }

    void show(String figure, String says, Tone tone) {
        value.setText(figure);
        caption.setText(says);
        sign.setVisible(tone == Tone.ABNORMAL);
        dress(tone);
        setAccessibleText(says + " " + figure);
    }

    /** Only where it is another one: a clock says its figure each second. */
    private void dress(Tone next) {
        if (next != tone) {
            tone = next;
            value.getStyleClass().removeAll(Css.ABNORMAL, Css.MUTED);
            switch (next) {
                case ABNORMAL -> value.getStyleClass().add(Css.ABNORMAL);
                case DONE -> value.getStyleClass().add(Css.MUTED);
                case PLAIN -> {}
            }
        }
    }

    /** What the figure means exactly, as a tooltip. */
    void explain(String definition) {
        tip.setText(definition);
        setAccessibleHelp(definition);
        if (!explained) {
            explained = true;
            Tooltip.install(this, tip);
        }
    }
}
