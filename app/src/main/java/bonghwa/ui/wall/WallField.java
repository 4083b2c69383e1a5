package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * Hundreds of services as cells, a block for each owner, as large as the field allows; where there are so many owners that their
 * names would take the room of the cells, one block for all, with the larger cells. The order within a block is that of the page:
 * broken first. A cell carries the state's shape beside its colour.
 */
final class WallField extends Region {

    private static final double GAP = 0.12;
    private static final double BLOCK_GAP = 1.0;
    private static final double SMALLEST = 6;
    /** Cells of blocks are at least so large, in lines; where they would not be, there is one block. */
    private static final double LEAST = 0.8;

    /** Room for the name and the count of an owner, in lines. */
    private static final double NAME = 5.5;

    private final List<WallBlock> owners = new ArrayList<>();
    private final WallBlock all;
    private List<WallBlock> blocks;

    WallField(List<BoardRow> rows, WallWords words) {
        List<Region> cells = cells(rows);
        Map<String, List<Integer>> grouped = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            grouped.computeIfAbsent(words.owner(rows.get(i)), _ -> new ArrayList<>())
                    .add(i);
        }
        grouped.forEach((owner, own) -> {
            List<BoardRow> theirs = own.stream().map(rows::get).toList();
            String title = owner.isEmpty() ? words.text("wall.nobody") : owner;
            owners.add(block(title, theirs, own.stream().map(cells::get).toList(), words));
        });
        all = block(words.tally(rows), rows, cells, words);
        blocks = owners.size() == 1 ? List.of(all) : owners;
        Stream.concat(Stream.of(all), owners.stream())
                .forEach(b -> getChildren().addAll(b.title(), b.count()));
        getChildren().addAll(cells);
    }

    private static WallBlock block(String title, List<BoardRow> rows, List<Region> cells, WallWords words) {
        long working = rows.stream().filter(r -> r.state() == State.OPERATIONAL).count();
        return new WallBlock(title, words.text("word.n-of-m", working, rows.size()), rows.size(), cells);
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
        double em = all.title().prefHeight(-1) * 1.15;
        blocks = owners;
        int columns = columns(em);
        if (owners.size() == 1 || side(wide(columns, em), em, columns) < LEAST * em) {
            blocks = List.of(all);
            columns = 1;
        }
        Stream.concat(Stream.of(all), owners.stream()).forEach(b -> b.shown(blocks.contains(b)));
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
