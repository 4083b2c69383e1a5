package bonghwa.ui.entry;

import bonghwa.domain.FunctionRef;
import bonghwa.domain.Target;
import bonghwa.replica.line.Replacement;
import bonghwa.replica.line.ScopeQuestion;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** "All seven, bikes included?", with an answer each behind the digit that gives it. */
record ScopeChips(RoomModel room, Messages messages, Phrases phrases, Consumer<Replacement> put) {

    List<Node> of(ScopeQuestion question) {
        int all = question.choices().getFirst().functions().size();
        String without = question.choices().getLast().without().stream()
                .map(part -> part instanceof Target.OfFunction(FunctionRef ref)
                        ? phrases.function(room.room().get().catalogue(), ref)
                        : phrases.target(room.room().get().catalogue(), part))
                .collect(Collectors.joining(", "));
        Label asked = ChipRow.label(messages.text("entry.scope", without, all), Css.ABNORMAL);
        asked.setAccessibleText(asked.getText());
        List<Node> nodes = new ArrayList<>(List.of(asked));
        for (int i = 0; i < question.choices().size(); i++) {
            nodes.add(choice(i + 1, question.choices().get(i), without));
        }
        return nodes;
    }

    private Node choice(int digit, ScopeQuestion.Choice choice, String without) {
        String text = choice.without().isEmpty()
                ? messages.text("entry.scope.all")
                : messages.text("entry.scope.rest", without, choice.functions().size());
        HBox box = new HBox(ChipRow.label(String.valueOf(digit), Css.KEY), ChipRow.label(text, ""));
        box.getStyleClass().setAll("entry-chip", Css.CHIP, "entry-choice");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setId("entry-choice-" + digit);
        box.setOnMouseClicked(_ -> put.accept(choice.replacement()));
        box.setAccessibleText(digit + " " + text);
        return box;
    }
}
