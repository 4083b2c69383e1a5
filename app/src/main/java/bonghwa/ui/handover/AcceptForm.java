package bonghwa.ui.handover;

import bonghwa.domain.Handover;
import bonghwa.domain.Person;
import bonghwa.domain.Text;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Choices;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.ProseArea;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.HandoverModel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Reads the brief of an offer and accepts it, once it was scrolled to its end; or amends it, or takes it back. Where somebody
 * amends it meanwhile, what is shown is the new text, from its start.
 */
final class AcceptForm {

    private static final double END = 0.999;

    private final HandoverModel model;
    private final Words words;
    private final Sheets sheets;
    private final Problems problems;
    private final Layout layout;
    private final BriefBody text = new BriefBody();
    private final ScrollPane scroll = new ScrollPane(text);
    private final ComboBox<@Nullable Person> who = new ComboBox<>();
    private final Button accept;
    private Handover offer;
    private boolean read;

    AcceptForm(HandoverModel model, Handover offer, Words words, Sheets sheets, Problems problems, Printing printing) {
        this.model = model;
        this.offer = offer;
        this.words = words;
        this.sheets = sheets;
        this.problems = problems;
        this.layout = new Layout("handover-accept", words.text("handover.accept.title"));
        this.accept = Layout.button("handover-accept-do", words.text("handover.accept"), this::accept);
        build(printing);
        show();
        new Subscriptions(layout).redraw(this::follow, model.room().incident());
    }

    private void build(Printing printing) {
        text.getStyleClass().add("handover-read");
        text.setId("handover-text");
        scroll.setFitToWidth(true);
        scroll.setId("handover-scroll");
        scroll.getStyleClass().addAll("handover-scroll", Css.FOCUS_RING);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.vvalueProperty().subscribe(this::follows);
        scroll.viewportBoundsProperty().subscribe(this::follows);
        who.setId("handover-who");
        who.getItems().addAll(model.takers(offer));
        who.setConverter(new Choices<>(who.getItems(), p -> p == null ? "" : words.listed(p)));
        who.getSelectionModel().selectFirst();
        who.setAccessibleText(words.text("handover.who"));
        HBox taker = new HBox(Layout.caption(words.text("handover.who"), who), who);
        taker.getStyleClass().add("handover-taker");
        layout.line(words.line(offer));
        layout.body(scroll, taker);
        layout.left(Layout.button(
                "handover-print",
                words.text("handover.print"),
                () -> printing.print(words.line(offer), brief(), layout::say)));
        layout.left(Layout.button("handover-amend", words.text("handover.amend"), this::amend));
        layout.left(Layout.button("handover-withdraw", words.text("handover.withdraw"), this::withdraw));
        layout.right(Layout.button("handover-cancel", words.text("handover.later"), sheets::close));
        accept.setDefaultButton(true);
        layout.right(accept);
    }

    /** Whether this desk goes on to whoever accepts: it is the one of who hands over. */
    private boolean deskToo() {
        return offer.from() != null && offer.from().equals(model.me());
    }

    private void show() {
        read = false;
        text.show(brief());
        scroll.setAccessibleText(brief());
        scroll.setVvalue(0);
        follows();
    }

    private String brief() {
        return words.phrases().text(offer.brief());
    }

    /** Follows the offer: another text is shown from its start; one that was answered meanwhile is put away. */
    private void follow() {
        Optional<Handover> now = model.handover(offer.id()).filter(Handover::open);
        if (now.isEmpty()) {
            sheets.close();
        } else if (!now.get().briefId().equals(offer.briefId())) {
            offer = now.get();
            show();
            layout.refuse(words.text("refusal.brief-amended"));
        }
    }

    /** Whoever accepts has seen the end. */
    private void follows() {
        boolean fits = text.getHeight() > 0
                && text.getHeight() <= scroll.getViewportBounds().getHeight() + 1;
        read = read || fits || scroll.getVvalue() >= END;
        accept.setDisable(!read);
        String ready = deskToo() ? "handover.accept.hint.types" : "handover.accept.hint";
        layout.say(words.text(read ? ready : "handover.read-on"));
    }

    /** The space bar reads on page by page, as in a browser. */
    private void pressed(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.PAGE_DOWN;
        if (down) {
            event.consume();
            double hidden =
                    Math.max(1, text.getHeight() - scroll.getViewportBounds().getHeight());
            scroll.setVvalue(
                    Math.min(1, scroll.getVvalue() + scroll.getViewportBounds().getHeight() * 0.9 / hidden));
        } else if (event.getCode() == KeyCode.END) {
            event.consume();
            scroll.setVvalue(1);
        }
    }

    private void accept() {
        Person person = who.getValue();
        if (person == null) {
            layout.refuse(words.text("people.form.choose"));
            return;
        }
        sheets.close();
        boolean handsOver = deskToo();
        problems.then(model.accept(offer.id(), person.id(), offer.briefId()), _ -> {
            if (handsOver) {
                model.desk().type(person);
            }
        });
    }

    private void withdraw() {
        sheets.close();
        problems.watch(model.withdraw(offer.id()));
    }

    private void amend() {
        Layout sheet = new Layout("handover-amending", words.text("handover.amend.title"));
        ProseArea area = BriefArea.of(brief(), words.text("handover.brief"));
        sheet.line(words.line(offer));
        sheet.body(area);
        sheet.right(Layout.button("handover-cancel", words.text("people.form.cancel"), sheets::close));
        Amendment amendment = new Amendment(offer, brief());
        Runnable keep = () -> {
            if (amendment.overtaken(model.handover(offer.id()))) {
                sheet.refuse(words.text("refusal.brief-amended.words"));
            } else if (amendment.changes(area.getText())) {
                problems.then(model.amend(offer.id(), Text.of(area.getText())), _ -> sheets.close());
            } else {
                sheets.close();
            }
        };
        sheet.right(Layout.button("handover-amend-do", words.text("handover.amend.do"), keep));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                keep.run();
            }
        });
        sheets.open(sheet, area);
        sheets.keep(() -> amendment.changes(area.getText()), () -> sheet.say(words.text("sheet.edited")));
    }

    void open() {
        sheets.open(layout, scroll);
    }
}
