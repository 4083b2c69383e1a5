package bonghwa.ui.notice;

import bonghwa.domain.Person;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.NoticeModel;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the board gives it, in both languages, to be edited, copied, approved and recorded as sent. Ctrl+Enter records it.
 */
public final class NoticeSheet extends VBox {

    private final NoticeModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Sheets sheets;
    private final Problems problems;
    private final NoticeFields fields;
    private final NoticeTexts texts;
    private final Label doubts = new Label();
    private final Label said = new Label();

    public NoticeSheet(NoticeModel model, Sheets sheets, Problems problems, Messages messages, Phrases phrases) {
        this.model = model;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        this.phrases = phrases;
        this.fields = new NoticeFields(model, messages, phrases);
        this.texts = new NoticeTexts(messages);
        setId("notice-sheet");
        getStyleClass().addAll("form", "notice-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("act.write-notice"));
        title.getStyleClass().add(Css.TITLE);
        doubts.setId("notice-doubts");
        doubts.getStyleClass().add(Css.MUTED);
        said.setId("notice-said");
        for (Label line : new Label[] {doubts, said}) {
            line.setWrapText(true);
            line.managedProperty().bind(line.textProperty().isNotEmpty());
        }
        getChildren().addAll(title, fields, texts, doubts, said, buttons());
        fields.onChange(this::compose);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                send();
            }
        });
    }

    /** Opens it over the window, if there is an incident to speak of. */
    public void open() {
        if (model.incident().isEmpty()) {
            return;
        }
        compose();
        model.contradicted(fields.wish().readers()).ifPresent(this::contradicted);
        sheets.open(this, fields.first());
        sheets.keep(texts::edited, () -> refuse(messages.text("sheet.edited")));
    }

    private void contradicted(SentNotice sent) {
        String what = model.contradictions(sent).stream()
                .map(t -> phrases.target(model.catalogue(), t))
                .collect(Collectors.joining(", "));
        refuse(messages.text("notice.corrects", sent.label(), what));
        fields.offer(sent);
    }

    private HBox buttons() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("form-buttons");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button send = button("notice-send", "notice.form.send", this::send);
        send.setDefaultButton(true);
        buttons.getChildren()
                .addAll(
                        button("notice-copy", "notice.form.copy", this::copy),
                        between,
                        button("notice-cancel", "people.form.cancel", sheets::close),
                        send);
        return buttons;
    }

    private Button button(String id, String key, Runnable does) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** Writes it anew from the board; what somebody edited stays. */
    private void compose() {
        NoticeModel.Composition composed = model.compose(fields.wish());
        if (!texts.offer(composed.text())) {
            refuse(messages.text("notice.form.kept"));
        }
        doubts.setText(
                composed.doubts().isEmpty()
                        ? ""
                        : messages.text(
                                "notice.form.doubts",
                                composed.doubts().stream()
                                        .map(t -> phrases.target(model.catalogue(), t))
                                        .collect(Collectors.joining(", "))));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(phrases.text(texts.text()));
        Clipboard.getSystemClipboard().setContent(content);
        say(messages.text("notice.form.copied"));
    }

    private void send() {
        Optional<Person> approver = fields.approver();
        @Nullable String wrong = fields.wrong();
        if (wrong != null) {
            refuse(wrong);
        } else if (approver.isEmpty()) {
            refuse(messages.text("notice.form.approver-missing"));
        } else {
            setDisable(true);
            NoticeModel.Wish wish = fields.wish();
            Text text = texts.text();
            problems.then(
                    model.send(wish, model.compose(wish), text, approver.get().id(), fields.channels()),
                    _ -> sheets.close(),
                    () -> setDisable(false));
        }
    }

    private void say(String text) {
        said.getStyleClass().setAll("label", Css.MUTED);
        said.setText(text);
    }

    private void refuse(String text) {
        said.getStyleClass().setAll("label", Css.ERROR);
        said.setText(text);
    }
}
