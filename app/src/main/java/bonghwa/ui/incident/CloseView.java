package bonghwa.ui.incident;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentsModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Closes an incident, or opens a closed one again, with a note of why. */
public final class CloseView extends VBox {

    private final TextField note = new TextField();

    public CloseView(IncidentsModel model, String id, boolean closed, Messages messages, Runnable done) {
        String act = closed ? "incident.reopen" : "incident.close";
        setId("close-incident");
        getStyleClass().add("incident-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(messages.text(act));
        title.getStyleClass().add(Css.TITLE);
        Label text = new Label(messages.text(act + ".text"));
        text.setWrapText(true);
        text.getStyleClass().add(Css.MUTED);
        note.setId("close-note");
        note.setPromptText(messages.text("incident.note"));
        note.setAccessibleText(messages.text("incident.note"));
        Button go = new Button(messages.text(act + ".do"));
        go.setId("close-do");
        go.setDefaultButton(true);
        go.setOnAction(_ -> {
            if (closed) {
                model.reopen(id, note.getText());
            } else {
                model.close(id, note.getText());
            }
            done.run();
        });
        Button cancel = new Button(messages.text("incident.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> done.run());
        FlowPane buttons = new FlowPane(cancel, go);
        buttons.getStyleClass().add("incident-buttons");
        getChildren().addAll(title, text, note, buttons);
    }

    /** The field that takes the keyboard first. */
    public Node first() {
        return note;
    }
}
