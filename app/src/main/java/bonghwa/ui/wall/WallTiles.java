package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The tiles of what is broken, the worst first, read line by line; all of one size. */
final class WallTiles extends GridPane {

    /** Fewer lines than that, where there are more, are no better than names side by side. */
    private static final int SEVERAL = 3;

    /** By what a tile is told from the one before: all that it shows but for what follows the clock; {@code waits} by its name of now. */
    private record Key(
            BoardRow row, List<WallPage.Stuck> stuck, String waits, boolean compact, int lines, Language language) {}

    /** How they stand. */
    private record Places(int tiles, int columns, WallType type) {}

    private @Nullable Places places;

    private WallTiles() {}

    /** Places what it has; what stays where it is costs nothing. */
    private void place(Places next) {
        if (places == null || !next.type().equals(places.type())) {
            getStyleClass().setAll("wall-tiles", next.type().style());
        }
        int columns = next.columns();
        int over = next.tiles() % columns;
        // Where the last line has fewer they share its whole width, so that no place stays empty.
        int last = over == 0 ? 1 : over;
        if (!next.equals(places)) {
            places = next;
            WallGrid.divide(this, columns * last, Math.ceilDiv(next.tiles(), columns));
        }
        for (int i = 0; i < next.tiles(); i++) {
            int span = i >= next.tiles() - over ? columns : last;
            WallGrid.put(getChildren().get(i), i % columns * span, i / columns, span);
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
        Language language = words.messages().language().get();
        List<Node> tiles = new ArrayList<>();
        for (BoardRow row : rows) {
            WallTile tile = kept.node(
                    new Key(
                            row,
                            lines == 0 ? List.of() : page.stuck(),
                            words.waits(row, page),
                            plan.field(),
                            lines,
                            language),
                    WallTile.class,
                    () -> plan.field() ? WallTile.compact(row, page, words) : WallTile.of(row, page, words, lines));
            tiles.add(kept.moved(tile.tell(page), row));
        }
        WallTiles all = kept.box(WallTiles.class, WallTiles.class, WallTiles::new, tiles);
        all.place(new Places(tiles.size(), plan.columns(), type));
        return all;
    }
}
