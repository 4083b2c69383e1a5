package bonghwa.ui.entry;

import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import bonghwa.replica.line.ScopeQuestion;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.RoomModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the line says so far, under it: chips; or what is wrong with it, what is to be asked. Each can be clicked. */
final class ChipRow extends FlowPane {

    /** Wider than any window: the chips wrap where the window ends, not before. */
    private static final double ANY = 4000;

    private final EntryModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final RoomModel room;
    private final ChipWords words;
    private final Consumer<Replacement> put;
    private final Consumer<Chip> keep;

    /** {@code put} is told what to put into the line, {@code keep} which words are to stay words. */
    ChipRow(
            EntryModel model,
            RoomModel room,
            Messages messages,
            Phrases phrases,
            Consumer<Replacement> put,
            Consumer<Chip> keep) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.room = room;
        this.words = new ChipWords(room, messages, phrases);
        this.put = put;
        this.keep = keep;
        getStyleClass().setAll("entry-chips");
        setId("entry-chips");
        setRowValignment(VPos.CENTER);
        setPrefWrapLength(ANY);
    }

    void draw() {
        getChildren().clear();
        List<Problem> problems = model.shownProblems();
        if (!problems.isEmpty()) {
            Problem tab = problems.stream()
                    .filter(p -> !p.offers().isEmpty())
                    .findFirst()
                    .orElse(problems.getFirst());
            problems.forEach(p -> getChildren().add(new ProblemChip(p, p.equals(tab), messages, put)));
            return;
        }
        boolean first = true;
        for (ChipWords.Shown shown : words.chips(model.parsed().get())) {
            getChildren().add(chip(shown, shown.dashed() && first));
            first = first && !shown.dashed();
        }
        ScopeQuestion question = model.parsed().get().question();
        if (question != null) {
            getChildren().addAll(new ScopeChips(room, messages, phrases, put).of(question));
        }
    }

    private Node chip(ChipWords.Shown shown, boolean tab) {
        HBox box = new HBox();
        box.getStyleClass().setAll("entry-chip", shown.dashed() ? Css.CHIP_DASHED : Css.CHIP);
        box.setAlignment(Pos.CENTER_LEFT);
        if (shown.from() != null) {
            box.getChildren()
                    .addAll(
                            new StateShape(shown.from(), Shape.Size.SMALL),
                            label(messages.text("timeline.change"), Css.FAINT));
        }
        if (shown.to() != null) {
            box.getChildren().add(new StateShape(shown.to(), Shape.Size.SMALL));
        }
        String text = shown.dashed() ? messages.text("entry.maybe", shown.text()) : shown.text();
        box.getChildren().add(label(text, shown.style()));
        if (tab) {
            box.getChildren().add(label(messages.text("entry.key.tab"), Css.KEY));
        }
        Chip chip = shown.chip();
        if (chip != null) {
            Replacement offered = chip.solid() ? null : chip.tab();
            box.setOnMouseClicked(_ -> {
                if (offered != null) {
                    put.accept(offered);
                } else if (chip.end() > chip.start()) {
                    keep.accept(chip);
                }
            });
        }
        box.setAccessibleText(text);
        return box;
    }

    /** Everything that stands here in one sentence, for a screen reader. */
    String spoken() {
        return getChildren().stream().map(Node::getAccessibleText).collect(Collectors.joining(", "));
    }

    /** A word of a chip, never cut. */
    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add("entry-word");
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
