package bonghwa.ui.entry;

import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is wrong with the line, and what could stand there instead: the first of it by Tab, any by Alt and its number or by a click. */
final class ProblemChip extends HBox {

    private static final int OFFERS = 3;

    ProblemChip(Problem problem, boolean tab, Messages messages, Consumer<Replacement> put) {
        String wrong = messages.text(problem.key(), problem.arguments().toArray());
        getStyleClass().setAll("entry-problem");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(ChipRow.label(wrong, Css.ERROR));
        List<Replacement> offers = problem.offers().stream().limit(OFFERS).toList();
        for (int i = 0; i < offers.size(); i++) {
            Replacement offer = offers.get(i);
            Label label = ChipRow.label(messages.text("entry.maybe", offer.text()), Css.ERROR);
            label.getStyleClass().add("entry-offer");
            label.setOnMouseClicked(_ -> put.accept(offer));
            getChildren().add(label);
            if (tab) {
                String key = i == 0 ? messages.text("entry.key.tab") : messages.text("entry.key.offer", i + 1);
                getChildren().add(ChipRow.label(key, Css.KEY));
            }
        }
        setAccessibleText(Stream.concat(
                        Stream.of(wrong), offers.stream().map(o -> messages.text("entry.maybe", o.text())))
                .collect(Collectors.joining(" ")));
    }
}
