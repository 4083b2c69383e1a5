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
import org.jspecify.annotations.Nullable;

/** What does not stand as a tile: a line each, in columns that are read downwards. */
final class WallList extends GridPane {

    /** How they stand. */
    private record Places(int lines, int columns, boolean portrait, double em) {}

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
            setConstraints(getChildren().get(i), i / high, i % high);
        }
    }

    private void constrain(Places next, int high) {
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int column = 0; column < next.columns(); column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / next.columns());
            getColumnConstraints().add(equal);
        }
        for (int row = 0; row < high; row++) {
            RowConstraints equal = new RowConstraints();
            equal.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(equal);
        }
        if (next.portrait()) {
            setPrefHeight(high * WallPlan.TALL * next.em());
            setMinHeight(USE_PREF_SIZE);
        } else {
            getStyleClass().setAll("wall-list", "wall-list-right");
            setMinWidth(next.columns() * WallPlan.LIST * next.em());
            setMaxWidth(next.columns() * WallPlan.LIST * next.em());
        }
    }

    /** The lines of these services; what still says the same is the same node as before. */
    static WallList of(List<BoardRow> rows, WallPlan plan, WallPage page, WallWords words, WallKept kept) {
        List<Node> lines = new ArrayList<>();
        for (BoardRow row : rows) {
            String times = times(row, words, page.at());
            WallLine line = kept.node(
                    new WallKey(
                            row.service().service().id(),
                            words.name(row),
                            row.state(),
                            List.of(words.count(row), words.state(row), times)),
                    WallLine.class,
                    () -> new WallLine(row, times, words));
            lines.add(kept.moved(line, row));
        }
        WallList all = kept.box(WallList.class, WallList.class, WallList::new, lines);
        all.place(new Places(lines.size(), plan.lists(), plan.portrait(), plan.em()));
        return all;
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
