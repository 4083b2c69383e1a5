package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.WallPage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;

/** The journeys that do not work, a line each, and how many more do not and how many do. */
record WallJourneys(WallPage page, WallWords words) {

    /** At most that many lines; none in a room without journeys. */
    List<Node> lines(int most) {
        if (page.catalogue().journeys().isEmpty()) {
            return List.of();
        }
        List<HBox> lines = new ArrayList<>();
        page.stuck().stream().limit(most).forEach(each -> lines.add(new HBox(stuck(each))));
        if (lines.isEmpty()) {
            lines.add(new HBox());
        }
        int more = page.stuck().size() - most;
        if (more > 0) {
            lines.getLast().getChildren().add(new QuietLabel(words.text("word.more", more)));
        }
        if (page.unsure() > 0) {
            lines.getLast().getChildren().add(new StateShape(State.UNKNOWN, Shape.Size.SMALL));
            lines.getLast().getChildren().add(new QuietLabel(words.text("wall.journeys.unsure", page.unsure())));
        }
        lines.getLast().getChildren().add(new QuietLabel(words.text("wall.journeys.working", page.working())));
        lines.forEach(line -> line.getStyleClass().add("wall-journeys"));
        return List.copyOf(lines);
    }

    /** One that does not work, and what it waits for. */
    HBox stuck(WallPage.Stuck stuck) {
        Label name = new Label(words.text(
                stuck.state() == State.RECOVERING ? "wall.journey.recovering" : "wall.journey.stuck",
                words.phrases().name(stuck.journey().journey().name()),
                words.whole(stuck.on(), page)));
        // Whom it waits for stands at its end.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox item = new HBox(new StateShape(stuck.state(), Shape.Size.SMALL), name);
        item.getStyleClass().add("wall-item");
        return item;
    }
}
