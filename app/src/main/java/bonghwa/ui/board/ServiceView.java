package bonghwa.ui.board;

import bonghwa.domain.Dependency;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One opened service: each function, the worst first, with its state and why, since when, until when; then what it needs and where
 * it stands.
 */
final class ServiceView extends VBox {

    private final BoardModel model;
    private final RowWords words;
    private final Button back = new Button();
    private final Label facts = new Label();
    private final PartList parts;
    private final VBox needs = new VBox();
    private final ScrollPane scroll;

    ServiceView(BoardModel model, RowWords words) {
        this.model = model;
        this.words = words;
        parts = new PartList(model, words);
        getStyleClass().addAll("service-view", Css.GROUND);
        back.setId("service-back");
        back.getStyleClass().add(Css.QUIET);
        back.setOnAction(_ -> model.close());
        back.setFocusTraversable(false);
        facts.getStyleClass().add(Css.SECONDARY);
        facts.setWrapText(true);
        VBox head = new VBox(back, facts);
        head.getStyleClass().add("service-head");
        needs.getStyleClass().add("service-needs");
        scroll = new ScrollPane(new VBox(parts, needs));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        parts.onMove(this::reveal);
        getChildren().addAll(head, scroll);
    }

    void show() {
        List<BoardRow> rows = model.parts().get().stream()
                .sorted(Comparator.<BoardRow, Boolean>comparing(r -> r.function() != null)
                        .thenComparing(BoardRow::state, State.BY_BADNESS.reversed()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Service service = rows.getFirst().service().service();
        back.setText(words.messages().text("board.back"));
        facts.setText(facts(service));
        parts.show(rows);
        needs.getChildren().setAll(needs(service));
    }

    private String facts(Service service) {
        List<String> all = new ArrayList<>();
        all.add(words.who(model.parts().get().getFirst()));
        Integer grade = service.grade();
        if (grade != null) {
            all.add(words.messages().text("board.grade", grade));
        }
        all.add(service.sites().stream()
                .map(s -> words.phrases().target(words.catalogue(), new Target.OfSite(s)))
                .collect(Collectors.joining(words.messages().text("word.list-separator"))));
        return all.stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(words.messages().text("word.dot")));
    }

    private List<Node> needs(Service service) {
        List<Node> nodes = new ArrayList<>();
        if (!service.dependsOn().isEmpty()) {
            Label title = new Label(words.messages().text("board.needs"));
            title.getStyleClass().add(Css.HEADING);
            nodes.add(title);
        }
        service.dependsOn().forEach(d -> nodes.add(need(service, d)));
        return nodes;
    }

    private Node need(Service service, Dependency d) {
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

    /** Scrolls just so far that the part is in sight. */
    private void reveal(Node part) {
        double room = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double above = scroll.getVvalue() * room;
            Bounds at = scroll.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
            double below = at.getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(above, Math.max(0, below), Math.max(below, at.getMinY())) / room);
        }
    }

    boolean hasFocus() {
        return isVisible() && parts.isFocused();
    }

    void focusRows() {
        parts.requestFocus();
    }
}
