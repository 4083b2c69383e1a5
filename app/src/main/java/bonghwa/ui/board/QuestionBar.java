package bonghwa.ui.board;

import bonghwa.domain.FunctionRef;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.ScopeAsk;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks which functions are meant, in the board itself: "All seven, bikes included, or the rest only?" */
final class QuestionBar extends VBox {

    private final BoardModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label question = new Label();
    private final Button all = new Button();
    private final Button rest = new Button();
    private final Button cancel = new Button();
    private final FlowPane answers = new FlowPane(all, rest, cancel);

    QuestionBar(BoardModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("scope-question");
        getStyleClass().add("scope-question");
        question.setWrapText(true);
        answers.getStyleClass().add("scope-answers");
        all.setId("scope-all");
        rest.setId("scope-rest");
        cancel.setId("scope-cancel");
        cancel.getStyleClass().add(Css.QUIET);
        all.setOnAction(_ -> model.answer(true));
        rest.setOnAction(_ -> model.answer(false));
        cancel.setOnAction(_ -> model.dropQuestion());
    }

    void show(ScopeAsk ask) {
        String doubtful = ask.doubtful().stream()
                .map(this::name)
                .collect(Collectors.joining(messages.text("word.list-separator")));
        String target = phrases.target(model.catalogue(), ask.target());
        question.setText(messages.text(
                "board.scope.question",
                target,
                phrases.state(ask.state()),
                ask.all().size(),
                doubtful));
        all.setText(messages.text("board.scope.all", ask.all().size()));
        rest.setText(messages.text("board.scope.rest", ask.rest().size()));
        cancel.setText(messages.text("board.scope.cancel"));
        HBox line = new HBox(new StateShape(ask.state(), Shape.Size.NORMAL), question);
        line.getStyleClass().add("scope-line");
        getChildren().setAll(line, answers);
    }

    private String name(FunctionRef ref) {
        return phrases.function(model.catalogue(), ref);
    }

    void focusFirst() {
        rest.requestFocus();
    }
}
