package bonghwa.ui.wall;

import bonghwa.domain.Phase;
import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A page without anything broken: one large word, and since when or after how long. */
final class WallCalm extends VBox {

    private WallCalm(String word, String... more) {
        getStyleClass().add("wall-quiet");
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        WallName large = new WallName(word, 0.5, 0.5);
        large.label().getStyleClass().add("wall-calm");
        large.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(large);
        for (String line : more) {
            if (line.isEmpty()) {
                continue;
            }
            Label small = new Label(line);
            small.getStyleClass().addAll("wall-calm-more", Css.MUTED);
            small.setWrapText(true);
            small.setTextAlignment(TextAlignment.CENTER);
            small.setMinHeight(USE_PREF_SIZE);
            getChildren().add(small);
        }
    }

    /** Nobody declared anything. */
    static WallCalm nothing(WallWords words) {
        return new WallCalm(words.text("wall.no-incident"));
    }

    /** Nothing was ever heard of the hub: nobody here knows whether anything is wrong; {@code shut}: it does not let this wall in. */
    static WallCalm unheard(boolean shut, WallWords words) {
        return new WallCalm(words.text(shut ? "wall.shut" : "wall.awaited"), words.text("wall.unheard"));
    }

    /** Nothing is known to be broken in an incident that is still open; that all works is said only where it is known. */
    static WallCalm well(WallPage page, WallWords words) {
        if (page.rows().isEmpty()) {
            return new WallCalm(words.text("wall.no-services"));
        }
        long unknown =
                page.rows().stream().filter(row -> row.state() == State.UNKNOWN).count();
        if (unknown > 0) {
            return new WallCalm(words.text("wall.unknown", unknown, page.rows().size()), words.tally(page.rows()));
        }
        int functions = page.counts().unknown();
        if (functions > 0) {
            String said = words.text(
                    "wall.unknown.functions", functions, page.counts().functions());
            return new WallCalm(said, words.tally(page.rows()));
        }
        if (page.looked() == null) {
            return new WallCalm(words.text("wall.unlooked"), words.tally(page.rows()));
        }
        return page.rows().stream()
                        .allMatch(row -> row.normal() && !row.effective().unconfirmed())
                ? new WallCalm(words.text("wall.calm"), since(page, words))
                : new WallCalm(words.text("wall.none-broken"), words.tally(page.rows()));
    }

    private static String since(WallPage page, WallWords words) {
        Instant since = page.wellSince();
        return since == null
                ? ""
                : words.text(
                        "wall.calm.since",
                        words.phrases().near(since, page.at()),
                        words.phrases().lasting(since, page.at()));
    }

    /** The incident is over: its final figures. That all is restored is said only where it is so. */
    static WallCalm over(WallPage page, Instant closed, WallWords words) {
        boolean well = page.rows().stream().allMatch(BoardRow::normal);
        return new WallCalm(
                well ? words.text("wall.over") : words.phrases().phase(Phase.CLOSED),
                words.text(
                        "wall.over.when",
                        words.phrases().dayTime(closed),
                        words.phrases()
                                .duration(
                                        Duration.between(page.incident().facts().started(), closed))),
                words.text(
                        "wall.over.figures",
                        page.counts().functionsOperational(),
                        page.counts().functions(),
                        page.counts().servicesInFull(),
                        page.counts().services()),
                well ? "" : words.tally(page.rows()));
    }
}
