package bonghwa.ui.wall;

import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What stands between the head and the foot of a page: tiles, with a line for each other service or with a field of cells. What still
 * says the same stays where it is, but for the few words of a page without tiles.
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
        return column(
                List.of("wall-body"),
                List.of(large(tiles), field, names, strip(recovered(true), WallStrip.LOW, plan.portrait(), false)));
    }

    private Node lines(List<BoardRow> tiles, List<BoardRow> rest) {
        boolean still = tiles.isEmpty() && !rest.isEmpty();
        boolean below = still && plan.below(rest.size()) && worded();
        WallRecovered recovered = recovered(false);
        WallStrip strip = strip(recovered, WallStrip.LINES, !below && (still || plan.portrait()), below);
        Node large = large(tiles);
        VBox.setVgrow(large, still ? Priority.NEVER : Priority.ALWAYS);
        VBox.setVgrow(strip, still ? Priority.ALWAYS : Priority.NEVER);
        Node under = below ? grown(recovered) : strip;
        if (plan.lists() == 0) {
            return column(List.of("wall-left"), List.of(large, under));
        }
        WallList list = WallList.of(rest, plan, page, words, kept);
        if (plan.portrait()) {
            return column(
                    List.of("wall-left"),
                    still
                            ? List.of(grown(column(plan.room().still(), List.of(large, under))), list)
                            : List.of(large, list, under));
        }
        Node beside = column(still ? plan.room().still() : List.of("wall-left"), List.of(large, under));
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox body = kept.box(HBox.class, HBox.class, () -> styled(new HBox()), List.of(beside, list));
        VBox.setVgrow(body, Priority.ALWAYS);
        return below ? column(List.of("wall-over"), List.of(body, strip)) : body;
    }

    /** Whether there is more to say than how many journeys work. */
    private boolean worded() {
        return !(page.stuck().isEmpty()
                && page.blockers().isEmpty()
                && page.news().isEmpty());
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private static HBox styled(HBox box) {
        box.getStyleClass().add("wall-body");
        return box;
    }

    /** A column so styled with these. */
    private VBox column(List<String> styles, List<Node> children) {
        return kept.box(
                styles,
                VBox.class,
                () -> {
                    VBox box = new VBox();
                    box.getStyleClass().addAll(styles);
                    return box;
                },
                children);
    }

    private WallStrip.Form form(boolean upright) {
        return upright ? WallStrip.Form.UPRIGHT : plan.narrow() ? WallStrip.Form.SLIM : WallStrip.Form.WIDE;
    }

    private WallStrip strip(WallRecovered recovered, int most, boolean upright, boolean below) {
        // Where another has its curve it is another strip.
        return kept.node(
                        List.of(WallStripKey.of(page, words, most, upright), below),
                        WallStrip.class,
                        () -> new WallStrip(page, recovered, words, most, form(upright)))
                .tell(page);
    }

    /** {@code low}: of what stands between the counts and the curve there is room for one line. */
    private WallRecovered recovered(boolean low) {
        return kept.node(
                        List.of(WallRecovered.class, low),
                        WallRecovered.class,
                        () -> new WallRecovered(model.curve(), words, low))
                .show(page);
    }

    private Node large(List<BoardRow> tiles) {
        if (!tiles.isEmpty()) {
            return WallTiles.of(tiles, plan, page, words, kept);
        }
        Instant closed = page.closed();
        return (closed == null ? WallCalm.well(page, words, plan.field()) : WallCalm.over(page, closed, words))
                .counted(page, words);
    }
}
