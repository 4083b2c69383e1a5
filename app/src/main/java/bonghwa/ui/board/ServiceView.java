package bonghwa.ui.board;

import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
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
    private final ServiceNeeds needs;
    private final ScrollPane scroll;

    ServiceView(BoardModel model, RowWords words) {
        this.model = model;
        this.words = words;
        parts = new PartList(model, words);
        needs = new ServiceNeeds(model, words);
        getStyleClass().addAll("service-view", Css.GROUND);
        back.setId("service-back");
        back.getStyleClass().add(Css.QUIET);
        back.setOnAction(_ -> model.close());
        back.setFocusTraversable(false);
        facts.getStyleClass().add(Css.SECONDARY);
        facts.setWrapText(true);
        VBox head = new VBox(back, facts);
        head.getStyleClass().add("service-head");
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
        needs.show(service);
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
