package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Composition;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Redacting;
import java.text.Normalizer;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a redaction of an entry would take and what it cannot reach; it asks why, and Enter does it. Escape leaves all as it is. */
public final class RedactSheet extends VBox {

    private final Redacting model;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final Phrases phrases;
    private final TimelineEntry entry;
    private final TextField reason = new TextField();
    private final Composition composition = new Composition(reason);
    private final Button redact = new Button();
    private final Label said = new Label();

    public RedactSheet(
            TimelineEntry entry,
            Redacting model,
            Sheets sheets,
            Problems problems,
            Messages messages,
            Phrases phrases) {
        this.entry = entry;
        this.model = model;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        this.phrases = phrases;
        setId("redact-sheet");
        getStyleClass().addAll("form", "redact-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        reason.setId("redact-reason");
        redact.setId("redact-do");
        said.setId("redact-said");
        said.getStyleClass().add(Css.ERROR);
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
    }

    /** Looks what would go, and lays it over the window; where it may not go that is a problem, and nothing opens. */
    public void open() {
        problems.then(model.look(entry.id(), messages.language().get()), this::show);
    }

    private void show(Redacting.Offer offer) {
        Label title = new Label(messages.text("redact.title", entry.number()));
        title.getStyleClass().add(Css.TITLE);
        getChildren().setAll(title, new RedactWords(offer, entry, messages, phrases).node(), asked(), said, buttons());
        sheets.open(this, reason);
    }

    private VBox asked() {
        Label why = new Label(messages.text("redact.reason"));
        why.getStyleClass().add(Css.SEMIBOLD);
        why.setLabelFor(reason);
        reason.setAccessibleText(messages.text("redact.reason"));
        reason.setPromptText(messages.text("redact.reason.prompt"));
        VBox field = new VBox(why, reason);
        field.getStyleClass().add("form-field");
        return field;
    }

    private HBox buttons() {
        Button cancel = new Button(messages.text("people.form.cancel"));
        cancel.setId("redact-cancel");
        cancel.setOnAction(_ -> sheets.close());
        redact.setText(messages.text("redact.do"));
        redact.setDefaultButton(true);
        redact.disableProperty().bind(reason.textProperty().map(String::isBlank));
        redact.setOnAction(_ -> composition.whenFinished(this::redact));
        HBox buttons = new HBox(cancel, redact);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        buttons.getChildren().forEach(b -> ((Button) b).setMinWidth(USE_PREF_SIZE));
        return buttons;
    }

    private void redact() {
        String why = Normalizer.normalize(reason.getText(), Normalizer.Form.NFC).strip();
        setDisable(true);
        problems.then(model.redact(entry.id(), why), _ -> sheets.close(), this::failed);
    }

    /** The bar that says why lies under the veil, so the sheet says it too. */
    private void failed() {
        setDisable(false);
        said.setText(
                Optional.ofNullable(problems.current().get()).map(p -> p.text()).orElse(""));
        reason.requestFocus();
    }
}
