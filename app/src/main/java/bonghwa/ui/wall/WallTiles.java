package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The tiles of what is broken, the worst first, read line by line; all of one size. */
final class WallTiles extends GridPane {

    /** Fewer lines than that, where there are more, are no better than names side by side. */
    private static final int SEVERAL = 3;

    /** By what a tile is told from the one before: all that it shows. */
    private record Key(
            BoardRow row, List<WallPage.Stuck> stuck, Instant minute, boolean compact, int lines, Language language) {}

    /** By what all of them are: the same tiles at the same places. */
    private record All(List<Node> tiles, int columns, WallType type) {}

    private WallTiles(All all) {
        getStyleClass().addAll("wall-tiles", all.type().style());
        int columns = all.columns();
        List<Node> tiles = all.tiles();
        int over = tiles.size() % columns;
        // Where the last line has fewer they share its whole width, so that no place stays empty.
        int last = over == 0 ? 1 : over;
        for (int column = 0; column < columns * last; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns / last);
            getColumnConstraints().add(equal);
        }
        for (int row = 0; row * columns < tiles.size(); row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        for (int i = 0; i < tiles.size(); i++) {
            int span = i >= tiles.size() - over ? columns : last;
            add(tiles.get(i), i % columns * span, i / columns, span, 1);
        }
    }

    /** The tiles of these services; what still says the same is the same node as before. */
    static WallTiles of(List<BoardRow> rows, WallPlan plan, WallPage page, WallWords words, WallKept kept) {
        int parts =
                rows.stream().mapToInt(row -> WallParts.lines(row, page)).max().orElse(0);
        WallType type = plan.room().type(parts);
        int lines = plan.room().lines(type) < Math.min(parts, SEVERAL)
                ? 0
                : plan.room().lines(type);
        Instant minute = page.at().truncatedTo(ChronoUnit.MINUTES);
        Language language = words.messages().language().get();
        List<Node> tiles = new ArrayList<>();
        for (BoardRow row : rows) {
            WallTile tile = kept.node(
                    new Key(row, lines == 0 ? List.of() : page.stuck(), minute, plan.field(), lines, language),
                    WallTile.class,
                    () -> plan.field() ? WallTile.compact(row, page, words) : WallTile.of(row, page, words, lines));
            tiles.add(kept.moved(tile, row));
        }
        All all = new All(tiles, plan.columns(), type);
        return kept.node(all, WallTiles.class, () -> new WallTiles(all));
    }
}
