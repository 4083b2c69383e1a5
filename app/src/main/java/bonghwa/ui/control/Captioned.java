package bonghwa.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field of a form under its caption, which a screen reader says too; {@code below}: what stands under the field. */
public final class Captioned extends VBox {

    public Captioned(String caption, Node field, Node... below) {
        Label label = new Label(caption);
        label.getStyleClass().add(Css.SECONDARY);
        label.setLabelFor(field);
        field.setAccessibleText(caption);
        getStyleClass().add("form-field");
        getChildren().addAll(label, field);
        getChildren().addAll(below);
    }
}
