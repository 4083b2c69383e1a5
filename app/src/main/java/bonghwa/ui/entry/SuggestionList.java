package bonghwa.ui.entry;

import bonghwa.replica.line.Candidate;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.Suggestions;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What could stand where one is typing: shape of the state, name, what it is in the other language, how it stands. */
final class SuggestionList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SuggestionWords words;
    private final Consumer<Candidate> take;

    SuggestionList(SuggestionWords words, Consumer<Candidate> take) {
        this.words = words;
        this.take = take;
        getStyleClass().setAll("popup-panel", "entry-suggestions");
        setId("entry-suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setManaged(false);
        setVisible(false);
    }

    void draw(Suggestions suggestions) {
        setVisible(!suggestions.isEmpty());
        getChildren().clear();
        for (int i = 0; i < suggestions.all().size(); i++) {
            Candidate suggestion = suggestions.all().get(i);
            HBox row = row(words.of(suggestion));
            boolean marked =
                    i == suggestions.chosen() || (suggestions.chosen() < 0 && i == 0 && !suggestions.finished());
            row.pseudoClassStateChanged(SELECTED, marked);
            row.setOnMousePressed(e -> {
                e.consume();
                take.accept(suggestion);
            });
            getChildren().add(row);
        }
        if (suggestions.more() > 0) {
            Label more = new Label(words.more(suggestions.more()));
            more.getStyleClass().addAll(Css.FAINT, Css.SECONDARY, "entry-suggestion-more");
            more.setAccessibleText(more.getText());
            getChildren().add(more);
        }
    }

    private static HBox row(SuggestionWords.Said said) {
        Region shape = sign(said);
        shape.getStyleClass().add("entry-suggestion-sign");
        Label main = new Label(said.name());
        main.getStyleClass().add(Css.SEMIBOLD);
        main.setMinWidth(USE_PREF_SIZE);
        Label beside = new Label(said.other());
        beside.getStyleClass().add(Css.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label last = new Label(said.right());
        last.getStyleClass().add(Css.FAINT);
        last.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(shape, main, beside, gap, last);
        row.getStyleClass().setAll("entry-suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(Stream.of(said.name(), said.other(), said.right())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", ")));
        return row;
    }

    private static Region sign(SuggestionWords.Said said) {
        if (said.state() != null) {
            return new StateShape(said.state(), Shape.Size.NORMAL);
        }
        return said.kind() == null ? new Region() : Shape.of(said.kind(), Shape.Size.NORMAL);
    }
}
