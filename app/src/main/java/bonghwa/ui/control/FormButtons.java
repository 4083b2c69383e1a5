package bonghwa.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a form: its buttons at the right, none of them ever cut, the one that takes the form last. */
public final class FormButtons extends HBox {

    public FormButtons(Button... buttons) {
        this(new Region(), buttons);
    }

    /** {@code left}: what stands in front of them and has all the room that is left. */
    public FormButtons(Node left, Button... buttons) {
        getStyleClass().add("form-buttons");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(left);
        getChildren().addAll(buttons);
        setHgrow(left, Priority.ALWAYS);
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
        }
    }

    /** The same, with a quieter button at the far left. */
    public static FormButtons apart(Button left, Button... buttons) {
        left.setMinWidth(USE_PREF_SIZE);
        HBox far = new HBox(left);
        return new FormButtons(far, buttons);
    }

    public static Button button(String id, String text, Runnable does) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
