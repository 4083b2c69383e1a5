package bonghwa.ui.incident;

import bonghwa.domain.Severity;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of an incident as a whole: title, severity, phase, start. The start is read while it is typed and said in full. */
final class FormFields extends VBox {

    private final IncidentForm form;
    private final Messages messages;
    private final Phrases phrases;
    private final TextField title = new TextField();
    private final FlowPane severities = new FlowPane();
    private final FlowPane phases = new FlowPane();
    private final TextField start = new TextField();
    private final Label reading = new Label();

    FormFields(IncidentForm form, Messages messages, Phrases phrases) {
        this.form = form;
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("incident-fields");
        title.setId("incident-title");
        start.setId("incident-start");
        title.textProperty().bindBidirectional(form.title());
        start.textProperty().bindBidirectional(form.start());
        start.textProperty().subscribe(_ -> read());
        start.setPromptText(messages.text(form.before() == null ? "incident.start.now" : "incident.start.same"));
        reading.setId("incident-reading");
        reading.setWrapText(true);
        reading.getStyleClass().add(Css.SECONDARY);
        choice(severities, "severity-", List.of(Severity.values()), form.severity(), phrases::severity);
        choice(phases, "phase-", form.phases(), form.phase(), phrases::phase);
        getChildren().addAll(caption("incident.title", title), title);
        getChildren().addAll(caption("incident.severity", severities), severities);
        if (!form.phases().isEmpty()) {
            getChildren().addAll(caption("incident.phase", phases), phases);
        }
        getChildren().addAll(caption("incident.start", start), start, reading);
    }

    private Label caption(String key, Node of) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll(Css.SECONDARY, "incident-caption");
        label.setLabelFor(of);
        of.setAccessibleText(messages.text(key));
        return label;
    }

    /** One of some words, as buttons of which one is down. */
    private static <T> void choice(
            FlowPane into, String id, List<T> all, Property<T> chosen, Function<T, String> words) {
        into.getStyleClass().add("incident-choice");
        ToggleGroup group = new ToggleGroup();
        for (T each : all) {
            ToggleButton button = new ToggleButton(words.apply(each));
            button.setId(id + each);
            button.setToggleGroup(group);
            button.setSelected(each.equals(chosen.getValue()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.setValue(each);
            });
            into.getChildren().add(button);
        }
    }

    private void read() {
        Optional<Instant> started = form.started();
        reading.getStyleClass().remove(Css.ERROR);
        if (started.isEmpty()) {
            reading.getStyleClass().add(Css.ERROR);
            reading.setText(messages.text("incident.start.wrong"));
        } else {
            reading.setText(
                    messages.text("incident.start.reads", phrases.fullDay(started.get()), phrases.time(started.get())));
        }
    }

    /** The field that takes the keyboard first. */
    Node first() {
        return title;
    }
}
