package bonghwa.ui.notice;

import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWish;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the board gives it, or as the draft that everybody writes on has it, in both languages: to be edited, saved as the
 * draft (Ctrl+S), approved, copied, saved, mailed and recorded as sent (Ctrl+Enter).
 */
public final class NoticeSheet extends VBox {

    private final NoticeModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Sheets sheets;
    private final Problems problems;
    private final NoticeFields fields;
    private final NoticeTexts texts;
    private final NoticeDraftRow draft;
    private final NoticeComposing composing;
    private final Label doubts = new Label();
    private final Label said = new Label();
    private String label = "";
    private boolean taking;

    public NoticeSheet(
            NoticeModel model, NoticeWays ways, Sheets sheets, Problems problems, Messages messages, Phrases phrases) {
        this.model = model;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        this.phrases = phrases;
        this.fields = new NoticeFields(model, messages, phrases);
        this.texts = new NoticeTexts(
                messages,
                new NoticeLeaving(
                        model.writer(), ways, problems, messages, fields::wish, this::text, this::say, this::waits));
        this.draft = new NoticeDraftRow(model, problems, messages, phrases, this::anew);
        this.composing = new NoticeComposing(
                model.writer(),
                problems,
                this::composed,
                () -> doubts.setText(messages.text("notice.form.composing")),
                () -> doubts.setText(""));
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
        FormButtons buttons = NoticeButtons.of(messages, this::save, sheets::close, this::send);
        getChildren().addAll(title, fields, fields.correction(), draft, texts, doubts, said, buttons);
        fields.onChange(this::begin, this::compose);
        texts.onChange(this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S)) {
            event.consume();
            if (event.getCode() == KeyCode.S) {
                save();
            } else {
                send();
            }
        }
    }

    private Text text() {
        return texts.text();
    }

    /** Opens it over the window, if there is an incident to speak of: with the draft that waits, if one does. */
    public void open() {
        if (model.incident().isPresent()) {
            fields.address(model.draft().waiting().orElse(Readership.PUBLIC));
            begin();
            lay();
            model.last(fields.wish().readers().audience()).ifPresent(this::compare);
        }
    }

    /** Opens it with the correction of that notice. */
    public void correct(SentNotice sent) {
        fields.address(Readership.valueOf(sent.audience().name()));
        begin();
        fields.correct(sent);
        lay();
        compare(sent);
    }

    private void lay() {
        sheets.open(this, fields.first());
        sheets.keep(texts::edited, () -> refuse(messages.text("sheet.edited")));
        new Subscriptions(this).redraw(this::heard, model.room().incident());
    }

    /** Offers to correct that one, if the record says otherwise of its basis by now. */
    private void compare(SentNotice sent) {
        problems.then(model.writer().contradictions(sent), parts -> {
            if (!parts.isEmpty() && fields.wish().readers().audience() == sent.audience()) {
                refuse(messages.text("notice.corrects", sent.label(), named(parts)));
                fields.offer(sent);
            }
        });
    }

    private String named(List<Target> targets) {
        return targets.stream()
                .map(t -> phrases.target(model.catalogue(), t))
                .collect(Collectors.joining(messages.text("word.list-separator")));
    }

    /** With the draft for these readers; else from the board. What somebody edited stays. */
    private void begin() {
        if (texts.edited()) {
            refuse(messages.text("notice.form.kept"));
        } else {
            load();
        }
    }

    private void load() {
        @Nullable NoticeDraft waiting = draft.load(fields.wish().readers());
        if (waiting == null) {
            texts.put(texts.text(), false);
            compose();
            return;
        }
        texts.put(waiting.text(), true);
        label = waiting.label();
        taking = true;
        fields.take(waiting, corrected(waiting));
        taking = false;
        composing.want(fields.wish(), false);
    }

    private @Nullable SentNotice corrected(NoticeDraft waiting) {
        return model.incident().stream()
                .flatMap(i -> i.notices().stream())
                .filter(waiting::corrects)
                .filter(n -> n.audience() == fields.wish().readers().audience())
                .findFirst()
                .orElse(null);
    }

    /** From the board as it is now, whatever stood there. */
    private void anew() {
        fields.anew();
        texts.put(texts.text(), false);
        compose();
    }

    /** Somebody else wrote on, or approved, meanwhile. */
    private void heard() {
        if (!draft.moved()) {
            return;
        }
        if (texts.edited() && !draft.standsAs(texts.text())) {
            refuse(messages.text("notice.form.moved"));
        } else {
            load();
        }
    }

    private void typed() {
        draft.draw(texts.edited());
        if (texts.edited() && draft.approved()) {
            fields.disapprove();
        }
    }

    /** Writes it anew from the board; what somebody edited stays. */
    private void compose() {
        if (!taking) {
            composing.want(fields.wish(), true);
        }
    }

    private void composed(Composing.Composition composed, boolean offered) {
        if (offered && texts.offer(composed.text())) {
            label = composed.called().label();
        } else if (offered) {
            refuse(messages.text("notice.form.kept"));
        }
        doubts.setText(
                composed.doubts().isEmpty() ? "" : messages.text("notice.form.doubts", named(composed.doubts())));
    }

    /** Whether the words that are to stand there are still to come; says so. */
    private boolean waits() {
        boolean missing = texts.open() && !composing.ready();
        if (missing) {
            refuse(messages.text("notice.form.not-composed"));
        }
        return missing;
    }

    private void save() {
        NoticeWish wish = fields.wish();
        @Nullable String wrong = fields.wrong();
        if (wrong != null || wish.readers() == Readership.REGULATOR) {
            refuse(wrong != null ? wrong : messages.text("notice.form.regulator"));
            return;
        }
        if (waits()) {
            return;
        }
        Text saved = texts.text();
        problems.then(model.draft().save(wish, label, saved, draft.seen()), _ -> {
            texts.put(saved, true);
            say(messages.text("notice.form.draft-saved"));
        });
    }

    private void send() {
        NoticeWish wish = fields.wish();
        if (waits()) {
            return;
        }
        Composing.Numbered called = model.writer().number(wish);
        @Nullable String wrong = wrong(wish, called);
        if (wrong != null) {
            refuse(wrong);
            return;
        }
        setDisable(true);
        problems.then(
                model.send(
                        wish,
                        called,
                        texts.text(),
                        fields.approver().map(p -> p.id()).orElse(null),
                        fields.channels(),
                        draft.isVisible() ? draft.seen() : List.of()),
                _ -> sheets.close(),
                () -> setDisable(false));
    }

    /** Why it cannot be recorded as sent; null: it can. */
    private @Nullable String wrong(NoticeWish wish, Composing.Numbered called) {
        if (fields.wrong() != null) {
            return fields.wrong();
        }
        if (wish.readers() == Readership.REGULATOR) {
            return messages.text("notice.form.regulator");
        }
        if (fields.approver().isEmpty()) {
            return messages.text("notice.form.approver-missing");
        }
        if (!called.label().equals(label)) {
            label = called.label();
            return messages.text("notice.form.number", label);
        }
        return null;
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
