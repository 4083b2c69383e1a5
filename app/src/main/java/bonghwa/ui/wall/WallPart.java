package bonghwa.ui.wall;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A line of a tile: a function with its own state, what it waits for, how long it has been so, and until when, under those of the
 * other lines. Where there is no room for all their shapes say the states, for the words would cost the names.
 */
final class WallPart extends Region {

    /** The place of the state's word. */
    private static final int WORD = 1;

    /** Between two columns at least, in lines. */
    private static final double GAP = 0.6;

    private final List<Region> cells = new ArrayList<>();
    private final List<WallPart> tile;

    private WallPart(FunctionBoard function, WallParts parts, List<WallPart> tile) {
        this.tile = tile;
        Target target = new Target.OfFunction(function.ref());
        BoardRow alone = new BoardRow(target, false, parts.row().service(), function, List.of(), List.of());
        WallWords words = parts.words();
        WallTold told = parts.told();
        cells.add(parts.name(function));
        cells.add(new StateWord(words.phrases(), alone.state()));
        cells.add(told.whole(page -> words.waits(alone, page), Css.ABNORMAL));
        cells.add(told.whole(page -> words.lasting(alone, page.at()), Css.MUTED));
        cells.addAll(WallTile.expected(alone, words, told));
        getChildren().addAll(cells);
        getStyleClass().add("wall-part");
    }

    /** The lines of these functions. */
    static List<WallPart> of(List<FunctionBoard> functions, WallParts parts) {
        List<WallPart> lines = new ArrayList<>();
        functions.forEach(function -> lines.add(new WallPart(function, parts, lines)));
        return lines;
    }

    private List<Double> wanted() {
        return cells.stream()
                .map(cell -> cell.isManaged() ? cell.prefWidth(-1) : 0)
                .toList();
    }

    @Override
    protected double computePrefHeight(double width) {
        return cells.stream().mapToDouble(cell -> cell.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        WallColumns columns = WallColumns.of(
                tile.stream().map(WallPart::wanted).toList(), WORD, getWidth(), Math.rint(getHeight() * GAP));
        for (int i = 0; i < cells.size(); i++) {
            Region cell = cells.get(i);
            double column = columns.wide().get(i);
            double wide = Math.min(column, Math.ceil(cell.prefWidth(-1)));
            double right = columns.last(i) ? column - wide : 0;
            double high = cell.prefHeight(-1);
            cell.setVisible(cell.isManaged() && column > 0);
            cell.resizeRelocate(
                    Math.floor(columns.at().get(i) + right), Math.rint((getHeight() - high) / 2), wide, high);
        }
    }
}
