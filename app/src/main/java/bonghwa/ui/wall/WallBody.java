package bonghwa.ui.wall;

import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands between the head and the foot of a page: tiles, with a line for each other service or with a field of cells. */
record WallBody(WallModel model, WallWords words, WallPage page, WallPlan plan, WallKept kept) {

    /** Divided as planned, with these services as tiles. */
    Node of(List<BoardRow> tiles) {
        List<BoardRow> rest =
                page.rows().stream().filter(r -> !tiles.contains(r)).toList();
        return plan.field() ? field(tiles, rest) : lines(tiles, rest);
    }

    private Node field(List<BoardRow> tiles, List<BoardRow> rest) {
        WallField field = kept.node(WallField.class, WallField.class, WallField::new);
        // Those of the tiles too: who counts the cells counts the services.
        field.show(page.rows(), page.catalogue(), words);
        VBox.setVgrow(field, Priority.ALWAYS);
        List<BoardRow> unnamed = rest.stream().filter(r -> !r.normal()).toList();
        VBox body = new VBox(
                tiles.isEmpty() ? calm() : new WallTiles(tiles, plan, page, words, kept),
                field,
                new WallNames(model, unnamed, page.back(), words),
                new WallStrip(page, model.curve(), words, WallStrip.LOW));
        body.getStyleClass().add("wall-body");
        return body;
    }

    private Node lines(List<BoardRow> tiles, List<BoardRow> rest) {
        Node large = tiles.isEmpty() ? calm() : new WallTiles(tiles, plan, page, words, kept);
        VBox.setVgrow(large, Priority.ALWAYS);
        boolean below = plan.below(rest.size());
        WallStrip strip = new WallStrip(page, model.curve(), words, WallStrip.LINES);
        VBox left = below ? new VBox(large) : new VBox(large, strip);
        left.getStyleClass().add("wall-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        if (plan.lists() == 0) {
            return left;
        }
        WallList list = new WallList(rest, plan.lists(), words, kept);
        if (plan.portrait()) {
            left.getChildren().add(1, list);
            return left;
        }
        list.getStyleClass().add("wall-list-right");
        list.setMinWidth(plan.lists() * WallPlan.LIST * plan.em());
        list.setMaxWidth(plan.lists() * WallPlan.LIST * plan.em());
        HBox body = new HBox(left, list);
        body.getStyleClass().add("wall-body");
        return below ? over(body, strip) : body;
    }

    private static Node over(HBox body, WallStrip strip) {
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox both = new VBox(body, strip);
        both.getStyleClass().add("wall-left");
        return both;
    }

    private WallCalm calm() {
        Instant closed = page.closed();
        return closed == null ? WallCalm.well(page, words) : WallCalm.over(page, closed, words);
    }
}
