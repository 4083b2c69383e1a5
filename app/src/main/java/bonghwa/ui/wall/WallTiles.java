package bonghwa.ui.wall;

import bonghwa.domain.Language;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The tiles of what is broken, the worst first, read line by line; all of one size. */
final class WallTiles extends GridPane {

    private record Key(BoardRow row, Instant minute, boolean compact, Language language) {}

    WallTiles(List<BoardRow> rows, WallPlan plan, WallPage page, WallWords words, WallKept kept) {
        getStyleClass().addAll("wall-tiles", plan.type().style());
        int columns = plan.columns();
        int over = rows.size() % columns;
        // Where the last line has fewer they share its whole width, so that no place stays empty.
        int last = over == 0 ? 1 : over;
        for (int column = 0; column < columns * last; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns / last);
            getColumnConstraints().add(equal);
        }
        for (int row = 0; row * columns < rows.size(); row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        Instant minute = page.at().truncatedTo(ChronoUnit.MINUTES);
        Language language = words.messages().language().get();
        for (int i = 0; i < rows.size(); i++) {
            BoardRow row = rows.get(i);
            WallTile tile = kept.node(
                    new Key(row, minute, plan.field(), language),
                    WallTile.class,
                    () -> new WallTile(row, page, words, plan.field()));
            int span = i >= rows.size() - over ? columns : last;
            add(kept.moved(tile, row), i % columns * span, i / columns, span, 1);
        }
    }
}
