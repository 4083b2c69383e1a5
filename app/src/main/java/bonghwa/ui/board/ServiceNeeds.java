package bonghwa.ui.board;

import bonghwa.domain.Dependency;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardModel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the opened service needs: each with its state, whether it can do without, which function needs it, and why. */
final class ServiceNeeds extends VBox {

    private final BoardModel model;
    private final RowWords words;

    ServiceNeeds(BoardModel model, RowWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("service-needs");
    }

    void show(Service service) {
        getChildren().clear();
        if (!service.dependsOn().isEmpty()) {
            Label title = new Label(words.messages().text("board.needs"));
            title.getStyleClass().add(Css.HEADING);
            getChildren().add(title);
        }
        service.dependsOn().forEach(d -> getChildren().add(need(service, d)));
    }

    private HBox need(Service service, Dependency d) {
        Label on = new Label(words.phrases().target(words.catalogue(), d.on()));
        on.setWrapText(true);
        String who = d.function() == null
                ? ""
                : words.phrases().target(words.catalogue(), Target.function(service.id(), d.function()));
        String kind = words.messages().text(d.hard() ? "dependency.hard" : "dependency.soft");
        String detail = List.of(kind, who, words.phrases().text(d.why())).stream()
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(words.messages().text("word.dot")));
        Label why = new Label(detail);
        why.setWrapText(true);
        why.getStyleClass().add(Css.SECONDARY);
        HBox line = new HBox(new StateShape(model.stateOf(d.on()), Shape.Size.NORMAL), new VBox(on, why));
        line.getStyleClass().add("service-need");
        return line;
    }
}
