package bonghwa.ui.handover;

import bonghwa.domain.Person;
import bonghwa.domain.Post;
import bonghwa.domain.Text;
import bonghwa.ui.Problems;
import bonghwa.ui.control.ProseArea;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.HandoverModel;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Hands a duty over: which, to whom, and the brief as the board gives it, to be edited. Ctrl+Enter offers it. */
final class OfferForm {

    private final HandoverModel model;
    private final Words words;
    private final Sheets sheets;
    private final Problems problems;
    private final Text written;
    private final Layout layout;
    private final OfferSide side;
    private final ProseArea brief;

    OfferForm(HandoverModel model, Words words, Sheets sheets, Problems problems, Printing printing) {
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        this.problems = problems;
        this.written = model.brief();
        this.layout = new Layout("handover-offer", words.text("handover.title"));
        this.side = new OfferSide(model, words);
        this.brief = BriefArea.of(words.phrases().text(written), words.text("handover.brief"));
        build(printing);
    }

    private void build(Printing printing) {
        VBox text = new VBox(Layout.caption(words.text("handover.brief"), brief), brief);
        text.getStyleClass().add("handover-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox both = new HBox(side, text);
        both.getStyleClass().add("handover-columns");
        layout.body(both);
        layout.say(words.text("handover.offer.hint"));
        layout.left(Layout.button(
                "handover-print",
                words.text("handover.print"),
                () -> printing.print(words.text("handover.title"), brief.getText(), layout::say)));
        layout.right(Layout.button("handover-cancel", words.text("people.form.cancel"), sheets::close));
        Button offer = Layout.button("handover-offer-do", words.text("handover.offer"), this::offer);
        offer.setDefaultButton(true);
        layout.right(offer);
        layout.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                offer();
            }
        });
    }

    private void offer() {
        Post post = side.post();
        if (post == null) {
            layout.refuse(words.text("people.form.choose"));
        } else if (brief.getText().isBlank()) {
            layout.refuse(words.text("refusal.no-brief"));
        } else {
            layout.setDisable(true);
            problems.then(
                    model.offer(post.duty(), side.person().map(Person::id).orElse(null), text()),
                    _ -> sheets.close(),
                    () -> layout.setDisable(false));
        }
    }

    /** As the board wrote it, in both languages; what was edited is the wording for both. */
    private Text text() {
        return edited() ? Text.of(brief.getText()) : written;
    }

    private boolean edited() {
        return !brief.getText().equals(words.phrases().text(written));
    }

    void open() {
        sheets.open(layout, side.first());
        sheets.keep(this::edited, () -> layout.say(words.text("sheet.edited")));
    }
}
