package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/**
 * Hundreds of services as cells, a block for each owner, as large as the field allows; where there are so many owners that their
 * names would take the room of the cells, one block for all. The order within a block is that of the page: broken first. A cell
 * carries the state's shape beside its colour.
 */
final class WallField extends Region {

    private static final double GAP = 0.12;
    private static final double BLOCK_GAP = 1.0;
    private static final double SMALLEST = 6;
    private static final int MOST_OWNERS = 16;
    /** Room for the name and the count of an owner, in lines. */
    private static final double NAME = 5.5;

    private final List<WallBlock> blocks = new ArrayList<>();

    WallField(List<BoardRow> rows, WallWords words) {
        Map<String, List<BoardRow>> grouped = grouped(rows, words);
        boolean one = grouped.size() == 1;
        grouped.forEach((owner, own) -> {
            long working =
                    own.stream().filter(r -> r.state() == State.OPERATIONAL).count();
            String title = one || owner.isEmpty() ? (one ? words.tally(own) : words.text("wall.nobody")) : owner;
            blocks.add(new WallBlock(title, words.text("word.n-of-m", working, own.size()), own.size(), cells(own)));
        });
        blocks.forEach(b -> getChildren().addAll(b.title(), b.count()));
        blocks.forEach(b -> getChildren().addAll(b.cells()));
    }

    private static Map<String, List<BoardRow>> grouped(List<BoardRow> rows, WallWords words) {
        Map<String, List<BoardRow>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(words.owner(row), _ -> new ArrayList<>())
                .add(row));
        return grouped.size() > MOST_OWNERS ? Map.of("", rows) : grouped;
    }

    private static List<Region> cells(List<BoardRow> rows) {
        return rows.stream().map(r -> cell(r.state())).toList();
    }

    private static Region cell(State state) {
        Region mark = new Region();
        mark.getStyleClass().addAll(Css.SHAPE, Css.shape(state));
        WallCell cell = new WallCell(mark);
        cell.getStyleClass().addAll("wall-cell", Css.state(state));
        return cell;
    }

    @Override
    protected void layoutChildren() {
        if (blocks.isEmpty()) {
            return;
        }
        double em = blocks.getFirst().title().prefHeight(-1) * 1.15;
        int columns = columns(em);
        double wide = wide(columns, em);
        double side = Math.max(SMALLEST, side(wide, em, columns));
        double y = 0;
        for (int i = 0; i < blocks.size(); i += columns) {
            double high = 0;
            for (int j = i; j < Math.min(blocks.size(), i + columns); j++) {
                double x = (j - i) * (wide + BLOCK_GAP * em);
                high = Math.max(high, blocks.get(j).place(snapPositionX(x), y, wide, em, side, side * GAP));
            }
            y += high + BLOCK_GAP * em * 0.6;
        }
    }

    private double wide(int columns, double em) {
        return (getWidth() - (columns - 1) * BLOCK_GAP * em) / columns;
    }

    /** As many blocks beside each other as give the largest cells; where there is a choice, not so many that no name has room. */
    private int columns(double em) {
        int best = 1;
        for (int columns = 2; columns <= blocks.size(); columns++) {
            boolean named = wide(columns, em) >= NAME * em;
            double least = side(wide(best, em), em, best);
            if (side(wide(columns, em), em, columns) > least && (named || least == 0)) {
                best = columns;
            }
        }
        return best;
    }

    /** The largest cell with which everything fits. */
    private double side(double wide, double em, int columns) {
        for (double side = em * 2.4; side >= SMALLEST; side--) {
            double high = 0;
            for (int i = 0; i < blocks.size(); i += columns) {
                int rows = 0;
                for (int j = i; j < Math.min(blocks.size(), i + columns); j++) {
                    rows = Math.max(rows, blocks.get(j).rows(wide, side, side * GAP));
                }
                high += em + rows * side * (1 + GAP) + BLOCK_GAP * em * 0.6;
            }
            if (high <= getHeight()) {
                return Math.floor(side);
            }
        }
        return 0;
    }
}
