package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** What does not stand as a tile: a line each, in columns that are read downwards. */
final class WallList extends GridPane {

    /** By what a line is told from another: all that it shows but for what follows the clock. */
    private record Key(BoardRow row, Language language) {}

    /** How they stand. */
    private record Places(int lines, int columns, boolean portrait, boolean narrow, double em) {}

    private @Nullable Places places;

    private WallList() {
        getStyleClass().add("wall-list");
    }

    /** Places what it has; what stays where it is costs nothing. */
    private void place(Places next) {
        int high = Math.ceilDiv(next.lines(), Math.max(1, next.columns()));
        if (!next.equals(places)) {
            places = next;
            constrain(next, high);
        }
        for (int i = 0; i < next.lines(); i++) {
            WallGrid.put(getChildren().get(i), i / high, i % high, 1);
        }
    }

    private void constrain(Places next, int high) {
        WallGrid.divide(this, next.columns(), high);
        if (next.portrait()) {
            setPrefHeight(high * WallPlan.TALL * next.em());
            setMinHeight(USE_PREF_SIZE);
        } else {
            getStyleClass().setAll("wall-list", "wall-list-right");
            if (next.narrow()) {
                getStyleClass().add("wall-list-narrow");
            }
            setMinWidth(next.columns() * WallPlan.LIST * next.em());
            setMaxWidth(next.columns() * WallPlan.LIST * next.em());
        }
    }

    /** The lines of these services; what still says the same is the same node as before. */
    static WallList of(List<BoardRow> rows, WallPlan plan, WallPage page, WallWords words, WallKept kept) {
        List<Node> lines = new ArrayList<>();
        for (BoardRow row : rows) {
            WallLine line = kept.node(
                    new Key(row, words.messages().language().get()), WallLine.class, () -> new WallLine(row, words));
            lines.add(kept.moved(line.tell(page), row));
        }
        WallList all = kept.box(WallList.class, WallList.class, WallList::new, lines);
        all.place(new Places(lines.size(), plan.lists(), plan.portrait(), plan.narrow(), plan.em()));
        return all;
    }
}
