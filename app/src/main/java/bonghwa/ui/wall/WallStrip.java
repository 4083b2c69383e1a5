package bonghwa.ui.wall;

import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Under the tiles: how much is back, which journeys do not work, what is blocked, the newest of what matters. */
final class WallStrip extends HBox {

    /** How its lines stand: beside the curve in columns, beside it without them, or under it over the whole width. */
    enum Form {
        WIDE,
        SLIM,
        UPRIGHT
    }

    /** At most so many of what is blocked. */
    private static final int MOST = 2;

    /** Under tiles and lines; and under a field of cells, which needs the room. */
    static final int LINES = 5;

    static final int LOW = 3;

    /** With so few lines beside it the curve takes the room. */
    private static final int FEW = 2;

    private final WallWords words;
    private final WallPage page;
    private final WallTold told = new WallTold();
    private final GridPane lines = new GridPane();
    private final int most;
    private final boolean slim;
    private int row;

    /** {@code most}: how many lines it may have. */
    WallStrip(WallPage page, WallRecovered recovered, WallWords words, int most, Form form) {
        boolean upright = form == Form.UPRIGHT;
        this.page = page;
        this.words = words;
        this.most = most;
        this.slim = form == Form.SLIM;
        getStyleClass().add("wall-strip");
        lines.getStyleClass().add("wall-facts");
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (upright) {
            VBox.setVgrow(recovered, Priority.ALWAYS);
            VBox both = new VBox(recovered, lines);
            both.getStyleClass().add("wall-left");
            getStyleClass().add("wall-strip-upright");
            getChildren().add(both);
        } else {
            getChildren().addAll(recovered, lines);
        }
        int blocked = Math.min(most < LINES ? 1 : MOST, page.blockers().size());
        journeys(most - blocked - Math.min(1, page.news().size()));
        page.blockers().stream().limit(blocked).forEach(this::blocker);
        boolean returned = most == LINES && !page.back().isEmpty();
        int room = most - row - (returned ? 1 : 0);
        page.news().stream().limit(Math.max(1, room)).forEach(this::news);
        if (returned) {
            back();
        }
        HBox.setHgrow(getChildren().getFirst(), upright || row <= FEW ? Priority.ALWAYS : Priority.NEVER);
        lines.setManaged(row > 0);
        lines.setVisible(row > 0);
        if (row <= LOW) {
            getStyleClass().add("wall-strip-low");
        }
    }

    /** It is that page now: the ages follow its clock. */
    WallStrip tell(WallPage now) {
        told.tell(now);
        return this;
    }

    private void back() {
        if (row < most) {
            line(words.text("wall.back"), new Label(words.list(page.back())));
        }
    }

    private void journeys(int room) {
        WallJourneys journeys = new WallJourneys(page, words);
        List<String> heads = List.of(words.text("wall.journeys"), journeys.counts());
        boolean apart = slim && room > 2 && page.stuck().size() > 1;
        if (apart) {
            line(heads.getFirst(), new QuietLabel(heads.getLast()));
        }
        for (Node each : journeys.lines(apart ? room - 1 : room)) {
            line(apart || row >= heads.size() ? "" : heads.get(row), each);
        }
    }

    private void blocker(OpenItem item) {
        Label what = said(words.phrases().text(item.entry().content().text()));
        Label age = told.whole(now -> blocked(item, now.at()), Css.MUTED);
        HBox line = new HBox(new Shape("shape-blocker", Shape.Size.SMALL), what, age);
        line.getStyleClass().add("wall-item");
        line(words.text("wall.blocked"), line);
    }

    /** Where it is cut it ends with a whole word. */
    private static Label said(String text) {
        Label said = new Label(text);
        said.getStyleClass().add("wall-said");
        return said;
    }

    private String blocked(OpenItem item, Instant now) {
        WaitsOn on = item.waitsOn();
        String since = words.phrases().lasting(item.entry().occurredAt(), now);
        return on == null
                ? words.text("wall.blocked.age", since)
                : words.text("wall.blocked.on", words.text("waits." + on.wire()), since);
    }

    private void news(TimelineEntry entry) {
        Label text = said(words.phrases().text(entry.content().text()).replace('\n', ' '));
        line(told.whole(now -> words.phrases().near(entry.occurredAt(), now.at()), Css.MUTED), text);
    }

    private void line(String head, Node says) {
        if (slim && head.isEmpty()) {
            lines.addRow(row++, says);
        } else {
            line(new QuietLabel(head), says);
        }
    }

    /** On a slim screen words do not stand in columns: the room of the heads goes to what they say. */
    private void line(Label head, Node says) {
        if (slim) {
            HBox line = new HBox(head, says);
            line.getStyleClass().add("wall-item");
            lines.addRow(row++, line);
        } else {
            lines.addRow(row++, head, says);
        }
    }
}
