package bonghwa.ui.wall;

import bonghwa.domain.Phase;
import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page without anything broken: one large word, and since when or after how long. */
final class WallCalm extends VBox {

    private WallCalm(String word, String... more) {
        getStyleClass().add("wall-quiet");
        VBox.setVgrow(this, Priority.ALWAYS);
        WallName large = new WallName(word, 0.5, 0.5);
        large.label().getStyleClass().add("wall-calm");
        large.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(large);
        for (String line : more) {
            if (!line.isEmpty()) {
                small(line).getStyleClass().add("wall-calm-more");
            }
        }
    }

    private Label small(String line) {
        Label small = new Label(line);
        small.getStyleClass().addAll("wall-calm-small", Css.MUTED);
        small.setWrapText(true);
        small.setMinHeight(USE_PREF_SIZE);
        getChildren().add(small);
        return small;
    }

    /** What is still not well, in its shape and colour: a word that is calm must not hide it. */
    private void open(WallPage page, WallWords words) {
        State worst =
                page.rows().stream().map(BoardRow::state).max(State.BY_BADNESS).orElse(State.UNKNOWN);
        Label open = small(words.tally(page.rows()));
        open.setGraphic(new StateShape(worst, Shape.Size.LARGE));
        open.getStyleClass().setAll("label", "wall-calm-small", "wall-calm-more", Css.SEMIBOLD, Css.state(worst));
    }

    /** This, and where the list has more services than the counts why: those of the house are in no count. */
    WallCalm counted(WallPage page, WallWords words) {
        int services = page.counts().services();
        if (services < page.rows().size()) {
            small(words.text("wall.calm.counted", services, page.rows().size() - services));
        }
        return this;
    }

    /** What stands on one line or on the next, but not on both. */
    static String firm(String figure) {
        return figure.replace(' ', '\u00a0');
    }

    /** Nobody declared anything. */
    static WallCalm nothing(WallWords words) {
        return new WallCalm(words.text("wall.no-incident"));
    }

    /** Nothing was ever heard of the hub: nobody here knows whether anything is wrong; {@code shut}: it does not let this wall in. */
    static WallCalm unheard(boolean shut, WallWords words) {
        return new WallCalm(words.text(shut ? "wall.shut" : "wall.awaited"), words.text("wall.unheard"));
    }

    /**
     * Nothing is known to be broken in an incident that is still open; that all works is said only where it is known; {@code field}: how
     * many stand how is said there.
     */
    static WallCalm well(WallPage page, WallWords words, boolean field) {
        String tally = field ? "" : words.tally(page.rows());
        if (page.rows().isEmpty()) {
            return new WallCalm(words.text("wall.no-services"));
        }
        long unknown =
                page.rows().stream().filter(row -> row.state() == State.UNKNOWN).count();
        if (unknown > 0) {
            return new WallCalm(words.text("wall.unknown", unknown, page.rows().size()), tally);
        }
        int functions = page.counts().unknown();
        if (functions > 0) {
            String said = words.text(
                    "wall.unknown.functions", functions, page.counts().functions());
            return new WallCalm(said, tally);
        }
        if (page.looked() == null) {
            return new WallCalm(words.text("wall.unlooked"), tally);
        }
        return page.restored()
                ? new WallCalm(words.text("wall.calm"), since(page, words))
                : new WallCalm(words.text("wall.none-broken"), tally);
    }

    private static String since(WallPage page, WallWords words) {
        Instant since = page.wellSince();
        return since == null
                ? ""
                : words.text(
                        "wall.calm.since",
                        firm(words.phrases().near(since, page.at())),
                        firm(words.phrases().lasting(since, page.at())));
    }

    /** The incident is over: its final figures. That all is restored is said only where it is so. */
    static WallCalm over(WallPage page, Instant closed, WallWords words) {
        boolean well = page.restored();
        WallCalm over =
                new WallCalm(well ? words.text("wall.over") : words.phrases().phase(Phase.CLOSED), "");
        if (!well) {
            over.open(page, words);
        }
        over.getChildren().add(1, new WallFinals(page, closed, words));
        return over;
    }
}
