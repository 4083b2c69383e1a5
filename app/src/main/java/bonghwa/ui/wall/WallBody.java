package bonghwa.ui.wall;

import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What stands between the head and the foot of a page: tiles, with a line for each other service or with a field of cells. What still
 * says the same stays where it is.
 */
record WallBody(
        WallModel model,
        ObservableValue<WallContact> contact,
        WallWords words,
        WallPage page,
        WallPlan plan,
        WallKept kept) {

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
        WallNames names = kept.node(WallNames.class, WallNames.class, () -> new WallNames(model, contact, words));
        names.show(rest.stream().filter(WallPage::broken).toList(), page.back());
        return column("wall-body", List.of(large(tiles), field, names, strip(WallStrip.LOW)));
    }

    private Node lines(List<BoardRow> tiles, List<BoardRow> rest) {
        Node large = large(tiles);
        VBox.setVgrow(large, Priority.ALWAYS);
        boolean below = plan.below(rest.size());
        Node strip = strip(WallStrip.LINES);
        List<Node> left = new ArrayList<>(below ? List.of(large) : List.of(large, strip));
        if (plan.lists() == 0) {
            return column("wall-left", left);
        }
        WallList list = WallList.of(rest, plan, page, words, kept);
        if (plan.portrait()) {
            left.add(1, list);
            return column("wall-left", left);
        }
        Node beside = column("wall-left", left);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox body = kept.box(HBox.class, HBox.class, () -> styled(new HBox()), List.of(beside, list));
        VBox.setVgrow(body, Priority.ALWAYS);
        return below ? column("wall-over", List.of(body, strip)) : body;
    }

    private static HBox styled(HBox box) {
        box.getStyleClass().add("wall-body");
        return box;
    }

    /** A column of that style with these. */
    private VBox column(String style, List<Node> children) {
        return kept.box(
                style,
                VBox.class,
                () -> {
                    VBox box = new VBox();
                    box.getStyleClass().add(style);
                    return box;
                },
                children);
    }

    private Node strip(int most) {
        boolean low = most < WallStrip.LINES;
        WallRecovered recovered = kept.node(
                        List.of(WallRecovered.class, low),
                        WallRecovered.class,
                        () -> new WallRecovered(model.curve(), words, low))
                .show(page);
        return kept.node(
                        WallStripKey.of(page, words, most, plan.portrait()),
                        WallStrip.class,
                        () -> new WallStrip(page, recovered, words, most, plan.portrait()))
                .tell(page);
    }

    private Node large(List<BoardRow> tiles) {
        if (!tiles.isEmpty()) {
            return WallTiles.of(tiles, plan, page, words, kept);
        }
        Instant closed = page.closed();
        return closed == null ? WallCalm.well(page, words) : WallCalm.over(page, closed, words);
    }
}
