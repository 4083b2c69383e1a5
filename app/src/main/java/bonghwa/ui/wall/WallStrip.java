package bonghwa.ui.wall;

import bonghwa.domain.JourneyBoard;
import bonghwa.domain.OpenItem;
import bonghwa.domain.RecoveryCurve;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.WallPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Under the tiles: how much is back, which journeys do not work, what is blocked, the newest of what matters. */
final class WallStrip extends HBox {

    private static final int MOST = 2;
    private static final int LINES = 5;

    private final WallWords words;
    private final WallPage page;
    private final GridPane lines = new GridPane();
    private int row;

    WallStrip(WallPage page, ObservableValue<RecoveryCurve> curve, WallWords words) {
        this.page = page;
        this.words = words;
        getStyleClass().add("wall-strip");
        lines.getStyleClass().add("wall-facts");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(recovered(curve), lines);
        journeys();
        page.blockers().stream().limit(MOST).forEach(this::blocker);
        page.news().stream().limit(Math.max(1, LINES - row)).forEach(this::news);
        back();
    }

    private void back() {
        if (!page.back().isEmpty() && row < LINES) {
            line(words.text("wall.back"), new Label(words.list(page.back())));
        }
    }

    private VBox recovered(ObservableValue<RecoveryCurve> curve) {
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
        VBox box = new VBox(counts, drawn);
        box.getStyleClass().add("wall-recovered");
        return box;
    }

    private void journeys() {
        if (page.catalogue().journeys().isEmpty()) {
            return;
        }
        List<JourneyBoard> stuck = page.stuck().stream().limit(MOST).toList();
        for (JourneyBoard each : stuck) {
            HBox line = new HBox(journey(each));
            line.getStyleClass().add("wall-journeys");
            line(row == 0 ? words.text("wall.journeys") : "", line);
            if (each.equals(stuck.getLast())) {
                line.getChildren().addAll(others(page.stuck().size() - MOST));
            }
        }
        if (stuck.isEmpty()) {
            line(words.text("wall.journeys"), muted(words.text("wall.journeys.working", page.working())));
        }
    }

    private List<Label> others(int more) {
        Label working = muted(words.text("wall.journeys.working", page.working()));
        return more > 0 ? List.of(muted(words.text("word.more", more)), working) : List.of(working);
    }

    private HBox journey(JourneyBoard journey) {
        Label name = new Label(words.text(
                "wall.journey.stuck",
                words.phrases().name(journey.journey().name()),
                words.names(List.of(journey.waitsFor().getFirst()), page)));
        HBox item = new HBox(new StateShape(State.MAJOR_OUTAGE, Shape.Size.SMALL), name);
        item.getStyleClass().add("wall-item");
        return item;
    }

    private void blocker(OpenItem item) {
        Label what = new Label(words.phrases().text(item.entry().content().text()));
        WaitsOn on = item.waitsOn();
        String since = words.phrases().duration(Duration.between(item.entry().occurredAt(), page.at()));
        Label age = muted(
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
        Label label = muted(head);
        label.setMinWidth(USE_PREF_SIZE);
        lines.addRow(row++, label, says);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Css.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
