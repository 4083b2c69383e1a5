package bonghwa.ui.people;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A small form: title, fields, what is wrong, and two buttons; Enter takes it, Escape leaves it. */
final class Form extends VBox {

    private final Messages messages;
    private final VBox fields = new VBox();
    private final Label wrong = new Label();
    private final Button take = new Button();
    private final Button cancel = new Button();

    Form(String id, Messages messages, String title, String takes) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("form");
        Label head = new Label(messages.text(title));
        head.getStyleClass().add(Css.TITLE);
        fields.getStyleClass().add("form-fields");
        wrong.getStyleClass().add(Css.ERROR);
        wrong.setId("form-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        take.setText(messages.text(takes));
        take.setId("form-take");
        take.setDefaultButton(true);
        cancel.setText(messages.text("people.form.cancel"));
        cancel.setId("form-cancel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head, fields, wrong, new FormButtons(cancel, take));
    }

    void add(Node... more) {
        fields.getChildren().addAll(more);
    }

    /** What Enter and the button do. */
    void onTake(Runnable does) {
        take.setOnAction(_ -> does.run());
    }

    void onCancel(Runnable does) {
        cancel.setOnAction(_ -> does.run());
    }

    void take() {
        take.fire();
    }

    /** Says why it cannot be taken. */
    void refuse(String key) {
        wrong.setText(messages.text(key));
        wrong.setVisible(true);
    }
}
