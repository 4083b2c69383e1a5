package bonghwa.ui.incident;

import bonghwa.domain.Facts;
import bonghwa.domain.Language;
import bonghwa.domain.Register;
import bonghwa.domain.Version;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentForm;
import bonghwa.ui.model.IncidentsModel;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Corrects what is said of an incident as a whole; below stands everything that was ever said of it, and why it changed. */
public final class AmendIncidentView extends VBox {

    private final Messages messages;
    private final Phrases phrases;
    private final FormFields fields;

    public AmendIncidentView(IncidentsModel model, String id, Messages messages, Phrases phrases, Runnable done) {
        this.messages = messages;
        this.phrases = phrases;
        // Another language of the window makes no other words of those that stand in the form.
        Language language = messages.language().get();
        IncidentForm form = model.form(id, language);
        fields = new FormFields(form, messages, phrases);
        setId("amend-incident");
        getStyleClass().add("incident-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(messages.text("incident.amend"));
        title.getStyleClass().add(Css.TITLE);
        TextField reason = new TextField();
        reason.setId("incident-reason");
        reason.textProperty().bindBidirectional(form.reason());
        Label caption = new Label(messages.text("incident.reason"));
        caption.getStyleClass().addAll(Css.SECONDARY, "incident-caption");
        caption.setLabelFor(reason);
        Button save = new Button(messages.text("incident.amend.do"));
        save.setId("amend-do");
        save.setDefaultButton(true);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !form.complete(), form.title(), form.start()));
        save.setOnAction(_ -> {
            model.amend(id, form, language);
            done.run();
        });
        Button cancel = new Button(messages.text("incident.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> done.run());
        FlowPane buttons = new FlowPane(cancel, save);
        buttons.getStyleClass().add("incident-buttons");
        getChildren().addAll(title, fields, caption, reason, buttons);
        Facts before = form.before();
        if (before != null) {
            history(before);
        }
    }

    private void history(Facts facts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("incident-history");
        add(lines, facts.titles(), t -> t == null ? "" : phrases.text(t));
        add(lines, facts.severities(), s -> s == null ? "" : phrases.severity(s));
        add(lines, facts.starts(), t -> t == null ? "" : moment(t));
        if (!lines.getChildren().isEmpty()) {
            Label title = new Label(messages.text("incident.history"));
            title.getStyleClass().add(Css.HEADING);
            getChildren().addAll(title, lines);
        }
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : messages.text("incident.history.start", phrases.dayTime(at));
    }

    /** Only what was changed has a history worth reading. */
    private <T> void add(VBox lines, Register<T> register, Function<@Nullable T, String> words) {
        if (register.versions().size() < 2) {
            return;
        }
        for (Version<T> version : register.versions()) {
            String reason = version.reason();
            String line = messages.text(
                    "incident.history.line",
                    phrases.dayTime(version.mark().recordedAt()),
                    words.apply(version.value()));
            Label label = new Label(reason == null ? line : messages.text("incident.history.reason", line, reason));
            label.setWrapText(true);
            label.getStyleClass().add(Css.SECONDARY);
            lines.getChildren().add(label);
        }
    }

    /** The field that takes the keyboard first. */
    public Node first() {
        return fields.first();
    }
}
