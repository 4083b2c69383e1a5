package bonghwa.ui.task;

import bonghwa.domain.Beat;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Severity;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.RhythmModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** How often what recurs is wanted, when it was last done; and for what is due: its words and the question of severity. */
public final class RhythmForm {

    private final RhythmModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final SheetForm form;
    /** What was due when it was opened: what comes due meanwhile is not answered by words that were written for this. */
    private final @Nullable Rhythm due;

    private final Severity opened;
    private final TextField words = new TextField();
    private final ComboBox<Severity> severity = new ComboBox<>();
    private final List<Runnable> paces = new ArrayList<>();

    public RhythmForm(RhythmModel model, Messages messages, Phrases phrases, Supplier<Instant> now) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        form = new SheetForm("form-rhythm", messages, messages.text("act.show-beats"));
        this.due = model.due().get();
        this.opened = model.severity();
        if (due != null && due.beat() != Beat.NOTICE) {
            answer(due);
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rhythm-grid");
        List<Rhythm> all = model.all().get();
        for (int i = 0; i < all.size(); i++) {
            PaceCells row = new PaceCells(model, all.get(i), messages, phrases, now.get());
            grid.addRow(i, row.nodes());
            paces.add(row::take);
        }
        form.add(grid);
    }

    private void answer(Rhythm due) {
        words.setId("rhythm-words");
        words.setPromptText(messages.text("rhythm.words"));
        form.add(new Captioned(messages.text("beat." + due.beat().tag()), words));
        if (due.beat() == Beat.EXECUTIVE) {
            words.setText(new ExecutiveNote(model.room(), messages, phrases).text());
        }
        if (due.beat() == Beat.CALL_OUT) {
            severity.setId("rhythm-severity");
            severity.getItems().setAll(Severity.values());
            severity.setValue(opened);
            severity.setConverter(new Choices<>(severity.getItems(), s -> s == null ? "" : phrases.severity(s)));
            form.add(new Captioned(messages.text("rhythm.severity"), severity));
        }
    }

    /** {@code close} puts the form away. */
    public void open(BiConsumer<Node, Node> sheets, Runnable close) {
        form.onTake(() -> {
            close.run();
            take();
        });
        form.onCancel(close);
        sheets.accept(form, words.getParent() == null ? form.button() : words);
    }

    private void take() {
        @Nullable Severity chosen = severity.getValue();
        boolean other = chosen != null && chosen != opened;
        paces.forEach(Runnable::run);
        if (chosen != null && other) {
            model.severity(chosen, words.getText());
        }
        if (due != null && (other || !words.getText().isBlank())) {
            model.keep(due.beat(), words.getText(), RhythmBar.nothingNew(due, model, messages, phrases));
        }
    }
}
