package bonghwa.ui.wall;

import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallModel;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Broken services that have no name on the page, by turns: each of them is named once a minute; and what came back lately. */
final class WallNames extends VBox {

    private static final int ROUND = 60;
    private static final int TURNS = 15;

    private final WallModel model;
    private final List<BoardRow> rows;
    private final WallWords words;
    private final Label turn = new Label();

    WallNames(WallModel model, List<BoardRow> rows, List<BoardRow> back, WallWords words) {
        this.model = model;
        this.rows = rows;
        this.words = words;
        getStyleClass().add("wall-names");
        turn.setWrapText(true);
        Label recovered = new Label(back.isEmpty() ? "" : words.text("wall.back-list", words.list(back)));
        recovered.getStyleClass().add(Css.MUTED);
        getChildren().addAll(turn, recovered);
        new Subscriptions(this)
                .redraw(this::draw, model.room().now(), words.messages().language());
    }

    /** Which turn it is follows from the time of day, so that all walls name the same ones. */
    private void draw() {
        Instant now = model.room().now().get();
        turn.setText(text(Math.floorMod(now.getEpochSecond(), ROUND) * TURNS / ROUND));
    }

    private String text(int now) {
        int from = now * rows.size() / TURNS;
        int until = (now + 1) * rows.size() / TURNS;
        return from == until ? "" : words.text("wall.names", words.list(rows.subList(from, until)), now + 1, TURNS);
    }
}
