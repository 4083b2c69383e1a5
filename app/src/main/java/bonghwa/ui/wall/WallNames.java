package bonghwa.ui.wall;

import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallModel;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Broken services that have no name on the page, by turns: each of them is named once a minute; and what came back lately. */
final class WallNames extends VBox {

    private static final int ROUND = 60;
    private static final int TURNS = 15;

    /** A label needs a little more than its text. */
    private static final double ROOM = 1.05;

    private final WallModel model;
    private final List<BoardRow> rows;
    private final WallWords words;
    private final Label turn = new Label();
    private final Label recovered;

    WallNames(WallModel model, List<BoardRow> rows, List<BoardRow> back, WallWords words) {
        this.model = model;
        this.rows = rows;
        this.words = words;
        getStyleClass().add("wall-names");
        turn.getStyleClass().add("wall-turn");
        turn.setWrapText(true);
        turn.setMinHeight(USE_PREF_SIZE);
        recovered = new Label(back.isEmpty() ? "" : words.text("wall.back-list", words.list(back)));
        recovered.getStyleClass().add(Css.MUTED);
        recovered.setManaged(!back.isEmpty());
        turn.setManaged(!rows.isEmpty());
        getChildren().addAll(turn, recovered);
        new Subscriptions(this)
                .redraw(this::draw, model.room().now(), words.messages().language());
    }

    /** As high as its longest turn, so that nothing on the page moves from turn to turn. */
    @Override
    protected double computePrefHeight(double width) {
        String longest = IntStream.range(0, TURNS)
                .mapToObj(this::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Text probe = new Text(longest);
        probe.setFont(turn.getFont());
        probe.setWrappingWidth(width - snappedLeftInset() - snappedRightInset());
        double named = turn.isManaged() ? Math.ceil(probe.getLayoutBounds().getHeight() * ROOM) : 0;
        return named + (recovered.isManaged() ? getSpacing() + recovered.prefHeight(-1) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
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
