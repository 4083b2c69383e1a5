package bonghwa.ui.wall;

import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Under the tiles: how much is back, which journeys do not work, what is blocked, the newest of what matters. */
final class WallStrip extends HBox {

    /** At most so many of what is blocked. */
    private static final int MOST = 2;

    /** Under tiles and lines; and under a field of cells, which needs the room. */
    static final int LINES = 5;

    static final int LOW = 3;

    /** With so few lines beside it the curve takes the room. */
    private static final int FEW = 2;

    private final WallWords words;
    private final WallPage page;
    private final GridPane lines = new GridPane();
    private final int most;
    private int row;

    /** {@code most}: how many lines it may have; {@code upright}: they stand under the curve, over the whole width. */
    WallStrip(WallPage page, WallRecovered recovered, WallWords words, int most, boolean upright) {
        this.page = page;
        this.words = words;
        this.most = most;
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

    private void back() {
        if (row < most) {
            line(words.text("wall.back"), new Label(words.list(page.back())));
        }
    }

    private void journeys(int most) {
        for (Node each : new WallJourneys(page, words).lines(most)) {
            line(row == 0 ? words.text("wall.journeys") : "", each);
        }
    }

    private void blocker(OpenItem item) {
        Label what = new Label(words.phrases().text(item.entry().content().text()));
        WaitsOn on = item.waitsOn();
        String since = words.phrases().lasting(item.entry().occurredAt(), page.at());
        Label age = new QuietLabel(
                on == null
                        ? words.text("wall.blocked.age", since)
                        : words.text("wall.blocked.on", words.text("waits." + on.wire()), since));
        HBox line = new HBox(new Shape("shape-blocker", Shape.Size.SMALL), what, age);
        line.getStyleClass().add("wall-item");
        line(words.text("wall.blocked"), line);
    }

    private void news(TimelineEntry entry) {
        Label text = new Label(words.phrases().text(entry.content().text()).replace('\n', ' '));
        Instant at = entry.occurredAt();
        line(words.phrases().near(at, page.at()), text);
    }

    private void line(String head, Node says) {
        Label label = new QuietLabel(head);
        label.setMinWidth(USE_PREF_SIZE);
        lines.addRow(row++, label, says);
    }
}
