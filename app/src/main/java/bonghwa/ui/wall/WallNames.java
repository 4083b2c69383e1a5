package bonghwa.ui.wall;

import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Broken services that have no name on the page, by turns: each of them is named once a minute; and what came back lately. */
final class WallNames extends Region {

    private static final int ROUND = 60;
    private static final int TURNS = 15;

    /** So many names have room in any case: with fewer turns each stands longer. */
    private static final int AT_ONCE = 12;

    /** A label needs a little more than its text: with small letters three lines of it take a tenth more. */
    private static final double ROOM = 1.1;

    /** What its height follows from, and that. */
    private record Measured(List<String> turns, double width, Font font, double high) {}

    private final WallModel model;
    private final ObservableValue<WallContact> contact;
    private final WallWords words;
    private final Label turn = new Label();
    private final Label recovered = new Label();
    private final WallWrapped wrapped = new WallWrapped();
    private List<String> turns = List.of();
    private Measured measured = new Measured(List.of(), 0, Font.getDefault(), 0);

    WallNames(WallModel model, ObservableValue<WallContact> contact, WallWords words) {
        this.model = model;
        this.contact = contact;
        this.words = words;
        getStyleClass().add("wall-names");
        turn.getStyleClass().add("wall-turn");
        turn.setWrapText(true);
        turn.setManaged(false);
        recovered.getStyleClass().add(Css.MUTED);
        getChildren().addAll(turn, recovered);
        new Subscriptions(this).redraw(this::draw, contact);
    }

    /** Names these by turns from now on; {@code back}: what came back. */
    void show(List<BoardRow> rows, List<BoardRow> back) {
        int count = Math.clamp(Math.ceilDiv(rows.size(), AT_ONCE), 1, TURNS);
        List<String> next =
                IntStream.range(0, count).mapToObj(i -> text(rows, i, count)).toList();
        String came = back.isEmpty() ? "" : words.text("wall.back-list", words.list(back));
        if (next.equals(turns) && came.equals(recovered.getText())) {
            return;
        }
        turns = next;
        recovered.setText(came);
        recovered.setManaged(!back.isEmpty());
        draw();
        requestLayout();
    }

    /** As high as its longest turn, so that nothing on the page moves from turn to turn. */
    @Override
    protected double computePrefHeight(double width) {
        return named(width) + (recovered.isManaged() ? recovered.prefHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        turn.resizeRelocate(0, 0, getWidth(), named(getWidth()));
        recovered.resizeRelocate(0, named(getWidth()), getWidth(), recovered.prefHeight(-1));
    }

    private double named(double width) {
        Measured now = new Measured(turns, width, turn.getFont(), measured.high());
        if (!now.equals(measured)) {
            double high = turns.stream()
                    .filter(text -> !text.isEmpty())
                    .mapToDouble(text -> wrapped.high(text, turn.getFont(), width))
                    .max()
                    .orElse(0);
            measured = new Measured(turns, width, turn.getFont(), Math.ceil(high * ROOM));
        }
        return measured.high();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Which turn it is follows from the time of day: all walls name the same ones, also where the record stands still. */
    private void draw() {
        Instant now = contact.getValue().now(model.room().now().get());
        turn.setText(
                turns.isEmpty() ? "" : turns.get(Math.floorMod(now.getEpochSecond(), ROUND) * turns.size() / ROUND));
    }

    private String text(List<BoardRow> rows, int now, int count) {
        int from = now * rows.size() / count;
        int until = (now + 1) * rows.size() / count;
        return from == until ? "" : words.text("wall.names", names(rows.subList(from, until)), now + 1, count);
    }

    /** A line breaks between two names and in none of them. */
    private String names(List<BoardRow> rows) {
        return rows.stream()
                .map(row -> words.name(row).replace(' ', '\u00a0'))
                .collect(Collectors.joining(words.text("word.list-separator")));
    }
}
