package bonghwa.ui.sync;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A small form over the window: title, what it says and asks, two buttons; Enter takes it, Escape leaves it. */
final class Sheet extends VBox {

    private final VBox fields = new VBox();
    private final Button take = new Button();
    private final Button cancel = new Button();

    Sheet(String id, Messages messages, String title, String takes) {
        setId(id);
        getStyleClass().addAll("form", "sync-sheet");
        Label head = new Label(messages.text(title));
        head.getStyleClass().add(Css.TITLE);
        fields.getStyleClass().add("form-fields");
        take.setText(messages.text(takes));
        take.setId(id + "-take");
        take.setDefaultButton(true);
        cancel.setText(messages.text("people.form.cancel"));
        cancel.setId(id + "-cancel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head, fields, new FormButtons(cancel, take));
    }

    Sheet with(Node... more) {
        fields.getChildren().addAll(more);
        return this;
    }

    /** A paragraph of the sheet. */
    static Label says(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    Button take() {
        return take;
    }

    Button cancel() {
        return cancel;
    }
}
