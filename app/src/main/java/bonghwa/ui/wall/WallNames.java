package bonghwa.ui.wall;

import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallModel;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Broken services that have no name on the page, by turns: each of them is named once a minute. */
final class WallNames extends Label {

    private static final int ROUND = 60;
    private static final int TURNS = 15;

    private final WallModel model;
    private final List<BoardRow> rows;
    private final WallWords words;

    WallNames(WallModel model, List<BoardRow> rows, WallWords words) {
        this.model = model;
        this.rows = rows;
        this.words = words;
        getStyleClass().addAll("wall-names", Css.MUTED);
        setWrapText(true);
        new Subscriptions(this)
                .redraw(this::draw, model.room().now(), words.messages().language());
    }

    /** Which turn it is follows from the time of day, so that all walls name the same ones. */
    private void draw() {
        Instant now = model.room().now().get();
        setText(text(Math.floorMod(now.getEpochSecond(), ROUND) * TURNS / ROUND));
    }

    private String text(int turn) {
        int from = turn * rows.size() / TURNS;
        int until = (turn + 1) * rows.size() / TURNS;
        return rows.subList(from, until).stream()
                .map(words::name)
                .collect(Collectors.joining(words.text("word.list-separator")));
    }
}
