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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How much is back: functions and services, by grade and by site as far as there is room, and the curve since the start. */
final class WallRecovered extends VBox {

    /** {@code low}: of what stands between the counts and the curve there is room for one line. */
    WallRecovered(WallPage page, ObservableValue<RecoveryCurve> curve, WallWords words, boolean low) {
        getStyleClass().add("wall-recovered");
        Label counts = new Label(words.text(
                "wall.recovered",
                page.counts().functionsOperational(),
                page.counts().functions(),
                page.counts().servicesInFull(),
                page.counts().services()));
        counts.getStyleClass().add(Css.SEMIBOLD);
        counts.setMinWidth(USE_PREF_SIZE);
        WallCurve drawn = new WallCurve();
        VBox.setVgrow(drawn, Priority.ALWAYS);
        drawn.show(curve.getValue());
        new Subscriptions(drawn).follow(curve, drawn::show);
        int unknown = page.counts().unknown();
        List<String> doubt = unknown == 0 ? List.of() : List.of(words.text("wall.recovered.unknown", unknown));
        getChildren().add(counts);
        Stream.of(doubt, words.grades(page), words.sites(page))
                .filter(shares -> !shares.isEmpty())
                .limit(low ? 1 : Integer.MAX_VALUE)
                .forEach(shares -> getChildren().add(line(shares, words)));
        getChildren().add(drawn);
    }

    /** How many lines stand over the curve, which needs room of its own. */
    int lines() {
        return getChildren().size() - 1;
    }

    private static Region line(List<String> shares, WallWords words) {
        Label more = new QuietLabel("");
        Label none = WallTile.label("", Css.MUTED);
        return new WallItems(
                shares.stream().map(QuietLabel::new).toList(),
                more,
                none,
                n -> more.setText(words.text("word.more", n)),
                false);
    }
}
