package bonghwa.ui.incident;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentForm;
import bonghwa.ui.model.IncidentsModel;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Declares an incident: type a title, press Enter. All else has a sensible answer and can be said later. */
public final class DeclareView extends VBox {

    private final FormFields fields;
    private final Button declare = new Button();

    /** {@code declared} follows when it has been declared, {@code givenUp} when it has not. */
    public DeclareView(IncidentsModel model, Messages messages, Phrases phrases, Runnable declared, Runnable givenUp) {
        IncidentForm form = model.newForm();
        fields = new FormFields(form, messages, phrases);
        setId("declare");
        getStyleClass().add("incident-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(messages.text("incident.declare"));
        title.getStyleClass().add(Css.TITLE);
        declare.setId("declare-do");
        declare.setText(messages.text("incident.declare.do"));
        declare.setDefaultButton(true);
        declare.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !form.complete(), form.title(), form.start()));
        declare.setOnAction(_ -> {
            model.declare(form);
            declared.run();
        });
        Button cancel = new Button(messages.text("incident.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> givenUp.run());
        FlowPane buttons = new FlowPane(cancel, declare);
        buttons.getStyleClass().add("incident-buttons");
        getChildren().addAll(title, fields, buttons);
    }

    /** The field that takes the keyboard first. */
    public Node first() {
        return fields.first();
    }
}
