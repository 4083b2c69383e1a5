package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** What does not stand as a tile: a line each, in columns that are read downwards. */
final class WallList extends GridPane {

    /** By what a list is told from the one before: the same lines at the same places. */
    private record All(List<Node> lines, int columns, boolean portrait, double em) {}

    private WallList(All all) {
        getStyleClass().add("wall-list");
        List<Node> lines = all.lines();
        int columns = all.columns();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
        int high = (lines.size() + columns - 1) / Math.max(1, columns);
        for (int row = 0; row < high; row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i / high, i % high);
        }
        if (!all.portrait()) {
            getStyleClass().add("wall-list-right");
            setMinWidth(columns * WallPlan.LIST * all.em());
            setMaxWidth(columns * WallPlan.LIST * all.em());
        }
    }

    /** The lines of these services; what still says the same is the same node as before. */
    static WallList of(List<BoardRow> rows, WallPlan plan, WallPage page, WallWords words, WallKept kept) {
        boolean tall = !plan.portrait();
        List<Node> lines = new ArrayList<>();
        for (BoardRow row : rows) {
            String times = times(row, words, page.at());
            WallLine line = kept.node(
                    new WallKey(
                            row.service().service().id(),
                            words.name(row),
                            row.state(),
                            List.of(words.count(row), words.state(row), times),
                            tall),
                    WallLine.class,
                    () -> new WallLine(row, times, words, tall));
            lines.add(kept.moved(line, row));
        }
        All all = new All(lines, plan.lists(), plan.portrait(), plan.em());
        return kept.node(all, WallList.class, () -> new WallList(all));
    }

    /** {@code 6시간 11분 · 예정 22:00 · 2번 연기}: of what is not well all times in one, and what nobody knows. */
    private static String times(BoardRow row, WallWords words, Instant now) {
        boolean timed = WallPage.broken(row) || row.state() == State.RECOVERING;
        Stream<String> times =
                timed ? Stream.of(words.lasting(row, now), words.eta(row, now), words.slips(row)) : Stream.of();
        return Stream.concat(times, Stream.of(words.unknown(row)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
