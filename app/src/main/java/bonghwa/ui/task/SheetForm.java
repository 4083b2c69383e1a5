package bonghwa.ui.task;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A small form over the window: title, fields, two buttons; Enter takes it, Escape leaves it. */
final class SheetForm extends VBox {

    private static final double TITLE_WIDTH = 420;

    private final VBox fields = new VBox();
    private final Button take = new Button();
    private final Button cancel = new Button();

    SheetForm(String id, Messages messages, String title) {
        setId(id);
        getStyleClass().add("form");
        Label head = new Label(title);
        head.getStyleClass().add(Css.TITLE);
        head.setWrapText(true);
        head.setMaxWidth(TITLE_WIDTH);
        fields.getStyleClass().add("form-fields");
        take.setText(messages.text("task.take"));
        take.setDefaultButton(true);
        cancel.setText(messages.text("task.cancel"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head, fields, new FormButtons(cancel, take));
    }

    void add(Node... more) {
        fields.getChildren().addAll(more);
    }

    void onTake(Runnable does) {
        take.setOnAction(_ -> does.run());
    }

    void onCancel(Runnable does) {
        cancel.setOnAction(_ -> does.run());
    }

    void take() {
        take.fire();
    }

    /** What takes the keyboard where no field is asked for in particular. */
    Node button() {
        return take;
    }
}
