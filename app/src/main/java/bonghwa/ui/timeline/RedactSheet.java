package bonghwa.ui.timeline;

import bonghwa.domain.Repeated;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Composition;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
import bonghwa.ui.control.Scrolling;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Redacting;
import java.text.Normalizer;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * What a redaction of an entry would take and what it cannot reach; it asks why, and Enter does it: a second time where the reason
 * repeats what is to go. Escape leaves all as it is.
 */
public final class RedactSheet extends VBox {

    private final Redacting model;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final Phrases phrases;
    private final TimelineEntry entry;
    private final TextField reason = new TextField();
    private final Composition composition = new Composition(reason);
    private final Label repeats = new Label();
    private final Button redact = new Button();
    private List<String> words = List.of();
    private String warned = "";

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
        repeats.setId("redact-repeats");
        repeats.setWrapText(true);
        repeats.setMinHeight(USE_PREF_SIZE);
        repeats.getStyleClass().add(Css.ABNORMAL);
        repeats.managedProperty().bind(repeats.textProperty().isNotEmpty());
        reason.textProperty().subscribe(this::look);
    }

    /** Looks what would go, and lays it over the window; where it may not go that is a problem, and nothing opens. */
    public void open() {
        problems.then(model.look(entry.id(), messages.language().get()), this::show);
    }

    private void show(Redacting.Offer offer) {
        words = offer.words();
        Label title = new Label(messages.text("redact.title", entry.number()));
        title.getStyleClass().add(Css.TITLE);
        getChildren()
                .setAll(
                        title,
                        new Scrolling(new RedactWords(offer, entry, messages, phrases).node()),
                        asked(),
                        buttons());
        sheets.open(this, reason);
    }

    private Captioned asked() {
        reason.setPromptText(messages.text("redact.reason.prompt"));
        return new Captioned(messages.text("redact.reason"), reason, repeats);
    }

    /** Says at once what of the words that go stands in the reason, which stays. */
    private void look(String written) {
        String repeated = Repeated.of(written, words).orElse("");
        repeats.setText(repeated.isEmpty() ? "" : messages.text("redact.repeats", repeated));
        redact.setText(messages.text("redact.do"));
        warned = "";
    }

    private FormButtons buttons() {
        redact.setText(messages.text("redact.do"));
        redact.setDefaultButton(true);
        redact.disableProperty().bind(reason.textProperty().map(String::isBlank));
        redact.setOnAction(_ -> composition.whenFinished(this::redact));
        return new FormButtons(
                FormButtons.button("redact-cancel", messages.text("people.form.cancel"), sheets::close), redact);
    }

    private void redact() {
        String why = Normalizer.normalize(reason.getText(), Normalizer.Form.NFC).strip();
        if (!repeats.getText().isEmpty() && !why.equals(warned)) {
            warned = why;
            redact.setText(messages.text("redact.anyway"));
            return;
        }
        setDisable(true);
        problems.then(model.redact(entry.id(), why), _ -> sheets.close(), this::failed);
    }

    private void failed() {
        setDisable(false);
        reason.requestFocus();
    }
}
