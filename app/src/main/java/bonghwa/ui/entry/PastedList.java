package bonghwa.ui.entry;

import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.PastedLines;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The lines that were pasted together, each with a verdict: it would be recorded, or why it would not. */
final class PastedList extends VBox {

    private static final int SHOWN = 8;

    private final EntryModel model;
    private final Messages messages;

    PastedList(EntryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("entry-pasted");
        setId("entry-pasted");
        managedProperty().bind(visibleProperty());
    }

    void draw() {
        PastedLines pasted = model.pasted();
        List<Parsed> lines = pasted.lines().get();
        setVisible(!lines.isEmpty());
        getChildren().clear();
        lines.stream().limit(SHOWN).forEach(line -> getChildren().add(row(line)));
        Label sum = new Label(messages.text("entry.pasted", lines.size(), pasted.understood()));
        sum.getStyleClass().addAll(Css.MUTED, Css.SECONDARY);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button drop = new Button(messages.text("entry.pasted.drop"));
        drop.getStyleClass().add(Css.QUIET);
        drop.setOnAction(_ -> model.dropPasted());
        HBox last = new HBox(sum, gap, drop);
        last.getStyleClass().setAll("entry-pasted-row");
        getChildren().add(last);
    }

    private HBox row(Parsed line) {
        Label text = new Label(line.line());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label verdict = new Label(verdict(line));
        verdict.getStyleClass().addAll(Css.SECONDARY, line.recordable() ? Css.MUTED : Css.ERROR);
        verdict.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(text, verdict);
        row.getStyleClass().setAll("entry-pasted-row");
        return row;
    }

    private String verdict(Parsed line) {
        if (line.recordable()) {
            return messages.text("entry.verdict.yes");
        }
        if (line.question() != null) {
            return messages.text("entry.verdict.asks");
        }
        Problem first = line.problems().getFirst();
        return messages.text(first.key(), first.arguments().toArray());
    }
}
