package bonghwa.ui.entry;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.line.Parsed;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Composition;
import bonghwa.ui.model.Edit;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The entry line: the field, what it says so far, what could complete it. Keyboard only, if one likes. */
public final class EntryView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final EntryModel model;
    private final Messages messages;
    private final PasteField field = new PasteField();
    private final Prompt prompt = new Prompt(field);
    private final LineField line = new LineField(field);
    private final Composition composition = new Composition(field);
    private final ChipRow chips;
    private final SuggestionList list;
    private final PastedList pasted;
    private final HintLine hint;
    private final HBox below = new HBox();
    private final VBox box = new VBox();
    private Consumer<TimelineEntry> correct = _ -> {};
    private boolean applying;

    public EntryView(EntryModel model, RoomModel room, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        chips = new ChipRow(
                model,
                room,
                messages,
                phrases,
                r -> click(() -> apply(model.replaced(r))),
                c -> click(() -> apply(model.words(c))));
        list = new SuggestionList(new SuggestionWords(room, messages, phrases), s -> click(() -> apply(model.take(s))));
        pasted = new PastedList(model, messages);
        hint = new HintLine(model, messages);
        build();
        bind();
        new EntryKeys(this, field, model, composition).install();
    }

    private void build() {
        getStyleClass().setAll("entry");
        setId("entry");
        setViewOrder(-1);
        field.setId("entry-field");
        field.getStyleClass().addAll("bare", "entry-field");
        below.getChildren().addAll(chips, hint);
        below.widthProperty().subscribe(this::fit);
        below.setFillHeight(false);
        below.getStyleClass().setAll("entry-below");
        HBox.setHgrow(chips, Priority.ALWAYS);
        box.getStyleClass().setAll("entry-box");
        box.getChildren().addAll(line, below);
        getChildren().addAll(pasted, box, list);
        box.setOnMouseClicked(_ -> {
            if (!field.isFocused()) {
                enter();
            }
        });
    }

    private void bind() {
        model.gate(composition::whenFinished);
        field.pasted(model::paste);
        apply(new Edit(model.line().get(), model.caret()));
        field.textProperty().subscribe(_ -> typed());
        field.caretPositionProperty().subscribe(_ -> typed());
        Subscriptions live = new Subscriptions(this);
        live.follow(model.line(), text -> apply(new Edit(text, model.caret())));
        live.redraw(
                this::draw,
                model.parsed(),
                model.suggestions(),
                model.recording(),
                model.pasted().lines(),
                messages.language(),
                field.focusedProperty());
        live.redraw(pasted::draw, model.pasted().lines(), messages.language());
    }

    private void fit() {
        hint.fit(below.getWidth() - below.getSpacing() - chips.minWidth(-1));
    }

    private void typed() {
        if (!applying) {
            model.edit(field.getText(), field.getCaretPosition());
        }
    }

    /** Puts the line into the field. Where they are the same, the caret alone moves, so that composing goes on undisturbed. */
    void apply(Edit edit) {
        boolean same = field.getText().equals(edit.line()) && field.getCaretPosition() == edit.caret();
        if (same || composition.composing().get()) {
            return;
        }
        applying = true;
        if (!field.getText().equals(edit.line())) {
            field.setText(edit.line());
        }
        field.positionCaret(edit.caret());
        applying = false;
        model.edit(edit.line(), edit.caret());
    }

    void apply(Optional<Edit> edit) {
        edit.ifPresent(this::apply);
    }

    /** The mouse waits for no input method: the syllable is finished first, as leaving the field does. */
    private void click(Runnable act) {
        composition.finish();
        composition.whenFinished(act);
    }

    private void draw() {
        Parsed parsed = model.parsed().get();
        boolean wrong = !model.shownProblems().isEmpty();
        box.pseudoClassStateChanged(WRONG, wrong);
        box.pseudoClassStateChanged(ACTIVE, field.isFocused());
        line.mark(parsed.chips(), model.shownProblems());
        chips.draw();
        list.draw(field.isFocused() ? model.suggestions().get() : Suggestions.NONE);
        hint.draw(list.isVisible());
        fit();
        prompt.offer(List.of(
                messages.text("entry.prompt"),
                messages.text("entry.prompt.short"),
                messages.text("entry.prompt.least")));
        field.setAccessibleText(messages.text("entry.name"));
        field.setAccessibleHelp(parsed.line().isBlank() ? messages.text("entry.prompt") : chips.spoken());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (list.isVisible()) {
            double width = Math.min(list.prefWidth(-1), getWidth() - 2 * box.getLayoutX());
            double height = list.prefHeight(width);
            Suggestions now = model.suggestions().get();
            int from = now.isEmpty() ? 0 : now.taken().replacement().start();
            double x = Math.min(
                    box.getLayoutX() + line.getLayoutX() + line.placeOf(from), getWidth() - box.getLayoutX() - width);
            double left = Math.rint(Math.max(0, x));
            list.resizeRelocate(left, Math.rint(box.getLayoutY() - height - 4), width, height);
        }
    }

    /** Whom to ask to open an entry for correction, where it stands. */
    public void onCorrect(Consumer<TimelineEntry> open) {
        correct = open;
    }

    void correctMine() {
        model.myLast().ifPresent(correct);
    }

    /** Puts that into the line where nothing stands there yet, to be recorded or gone on with; and the keyboard. */
    public void begin(String line) {
        if (field.getText().isBlank()) {
            apply(new Edit(line, line.length()));
        }
        enter();
    }

    /** Types that where one was typing; and the keyboard goes there. */
    public void write(String typed) {
        enter();
        field.replaceSelection(typed);
    }

    /** Puts the keyboard into the line, where one was typing. */
    public void enter() {
        field.requestFocus();
    }
}
