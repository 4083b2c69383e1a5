package bonghwa.ui.notice;

import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.NoticeModel;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A notice as the board gives it, or as the draft that everybody writes on has it, in both languages: to be edited, saved as the
 * draft (Ctrl+S), approved, copied, saved, mailed and recorded as sent (Ctrl+Enter).
 */
public final class NoticeSheet extends VBox {

    private final NoticeModel model;
    private final Messages messages;
    private final Sheets sheets;
    private final Problems problems;
    private final NoticeFields fields;
    private final NoticeContent content;
    private final NoticeRecording recording;
    private final NoticeSaid said;

    public NoticeSheet(
            NoticeModel model, NoticeWays ways, Sheets sheets, Problems problems, Messages messages, Phrases phrases) {
        this.model = model;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        fields = new NoticeFields(model, messages, phrases);
        said = new NoticeSaid(model, messages, phrases);
        NoticeLeaving leaving = new NoticeLeaving(
                model.writer(), ways, problems, messages, fields::wish, this::text, said::say, this::waits);
        content = new NoticeContent(model, fields, leaving, said, problems, messages, phrases);
        recording = new NoticeRecording(model, fields, content, said, problems, messages);
        build();
        content.follow();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void build() {
        setId("notice-sheet");
        getStyleClass().addAll("form", "notice-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("act.write-notice"));
        title.getStyleClass().add(Css.TITLE);
        VBox.setVgrow(content.texts(), Priority.ALWAYS);
        getChildren().addAll(title, fields, fields.correction(), content.draft(), content.texts());
        getChildren().addAll(said.lines());
        getChildren().add(NoticeButtons.of(messages, recording::save, sheets::close, this::send));
    }

    private Text text() {
        return content.texts().text();
    }

    private boolean waits() {
        return content.waits();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S)) {
            event.consume();
            if (event.getCode() == KeyCode.S) {
                recording.save();
            } else {
                send();
            }
        }
    }

    private void send() {
        recording.send(() -> setDisable(true), sheets::close, () -> setDisable(false));
    }

    /** Opens it over the window, if there is an incident to speak of: with the draft that waits, if one does. */
    public void open() {
        if (model.incident().isPresent()) {
            fields.address(model.draft().waiting().orElse(Readership.PUBLIC));
            content.begin();
            lay();
            model.last(fields.wish().readers().audience()).ifPresent(this::compare);
        }
    }

    /** Opens it with the correction of that notice. */
    public void correct(SentNotice sent) {
        fields.address(Readership.valueOf(sent.audience().name()));
        content.begin();
        fields.correct(sent);
        lay();
        compare(sent);
    }

    private void lay() {
        sheets.open(this, fields.first());
        sheets.keep(content.texts()::edited, () -> said.refuse(messages.text("sheet.edited")));
        new Subscriptions(this).redraw(content::heard, model.room().incident());
    }

    /** Offers to correct that one, if the record says otherwise of its basis by now. */
    private void compare(SentNotice sent) {
        problems.then(model.writer().contradictions(sent), parts -> {
            if (!parts.isEmpty() && fields.wish().readers().audience() == sent.audience()) {
                said.differ(sent.label(), parts);
                fields.offer(sent);
            }
        });
    }
}
