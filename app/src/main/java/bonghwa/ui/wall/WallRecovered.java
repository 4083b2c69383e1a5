package bonghwa.ui.wall;

import bonghwa.domain.RecoveryCurve;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.WallPage;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How much is back: functions and services, by grade and by site as far as there is room, and the curve since the start. */
final class WallRecovered extends VBox {

    private final WallWords words;
    private final boolean low;
    private final Label counts = new Label();
    private final WallCurve drawn = new WallCurve();
    /** The shares, a line each; what changes in them is a figure nearly always. */
    private List<List<QuietLabel>> lines = List.of();

    private @Nullable WallItems last;

    /** {@code low}: what stands between the counts and the curve stands in one line. */
    WallRecovered(ObservableValue<RecoveryCurve> curve, WallWords words, boolean low) {
        this.words = words;
        this.low = low;
        getStyleClass().add("wall-recovered");
        counts.getStyleClass().add(Css.SEMIBOLD);
        counts.setMinWidth(USE_PREF_SIZE);
        VBox.setVgrow(drawn, Priority.ALWAYS);
        drawn.show(curve.getValue());
        new Subscriptions(drawn).follow(curve, drawn::show);
        getChildren().setAll(counts, drawn);
    }

    /** Shows these from now on: where only figures changed nothing is made anew. */
    WallRecovered show(WallPage page) {
        counts.setText(words.text(
                "wall.recovered",
                page.counts().functionsOperational(),
                page.counts().functions(),
                page.counts().servicesInFull(),
                page.counts().services()));
        List<List<String>> shares = shares(page);
        if (!sizes(shares).equals(sizes(lines))) {
            lines = shares.stream()
                    .map(said -> said.stream().map(QuietLabel::new).toList())
                    .toList();
            getChildren().setAll(counts);
            last = null;
            for (List<QuietLabel> line : lines) {
                last = line(line);
                getChildren().add(last);
            }
            getChildren().add(drawn);
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size(); j++) {
                lines.get(i).get(j).setText(shares.get(i).get(j));
            }
        }
        return this;
    }

    /** How many are unknown, how many of each grade and of each site are back: a line each, or all in one, as far as it goes. */
    private List<List<String>> shares(WallPage page) {
        int unknown = page.counts().unknown();
        List<String> doubt = unknown == 0 ? List.of() : List.of(words.text("wall.recovered.unknown", unknown));
        List<List<String>> each = Stream.of(doubt, words.grades(page), words.sites(page))
                .filter(said -> !said.isEmpty())
                .toList();
        return low && !each.isEmpty()
                ? List.of(each.stream().flatMap(List::stream).toList())
                : each;
    }

    private static <T> List<Integer> sizes(List<List<T>> lines) {
        return lines.stream().map(List::size).toList();
    }

    /** The last line, of the sites mostly, takes two where they need it, for the curve can give room. */
    @Override
    protected void layoutChildren() {
        if (last != null && !low) {
            double one = last.minHeight(-1);
            last.setPrefHeight(last.inOneLine() > getWidth() ? 2 * one : one);
        }
        super.layoutChildren();
    }

    private WallItems line(List<QuietLabel> shares) {
        Label more = new QuietLabel("");
        Label none = WallTile.label("", Css.MUTED);
        return new WallItems(shares, more, none, n -> more.setText(words.text("word.more", n)), false);
    }
}
