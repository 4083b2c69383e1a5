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

    /** So much stays of a journey's name, in heights of its line, and more of what it waits for, since its end tells that it waits. */
    private static final double NAME = 3;

    private static final double WAITS = 7.5;

    /** How many do not work and how many do. */
    String counts() {
        String working = words.text("wall.journeys.working", page.working());
        return !page.stuck().isEmpty()
                ? words.text("wall.journeys.stuck", page.stuck().size()) + " · " + working
                : working;
    }

    /**
     * At most that many lines; the counts stand before the second one, and where there is room for one only, at its end; none in a room
     * without journeys.
     */
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
        if (more > 0 && most > 1) {
            lines.getLast().getChildren().add(new QuietLabel(words.text("word.more", more)));
        }
        if (page.unsure() > 0) {
            lines.getLast().getChildren().add(new StateShape(State.UNKNOWN, Shape.Size.SMALL));
            lines.getLast().getChildren().add(new QuietLabel(words.text("wall.journeys.unsure", page.unsure())));
        }
        if (most < 2 || page.stuck().isEmpty()) {
            lines.getLast().getChildren().add(new QuietLabel(counts()));
        } else if (lines.size() == 1) {
            lines.add(new HBox());
        }
        lines.forEach(line -> line.getStyleClass().add("wall-journeys"));
        return List.copyOf(lines);
    }

    /** One that does not work, and what it waits for: both names give way to the verdict between them. */
    HBox stuck(WallPage.Stuck stuck) {
        Label waits = new Said(words.text("word.waits-for", words.whole(stuck.on(), page)), WAITS);
        waits.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return item(stuck, words.text("wall.journey.verdict", verdict(stuck)), waits);
    }

    /** The same on the tile of what it waits for. */
    HBox own(WallPage.Stuck stuck) {
        return item(stuck, verdict(stuck));
    }

    private String verdict(WallPage.Stuck stuck) {
        return words.text(stuck.state() == State.RECOVERING ? "wall.journey.recovering" : "wall.journey.no");
    }

    private HBox item(WallPage.Stuck stuck, String verdict, Label... more) {
        String journey = words.phrases().name(stuck.journey().journey().name());
        HBox said = new HBox(new Said(words.text("wall.journey", journey), NAME));
        Label whole = new Label(verdict);
        whole.setMinWidth(Label.USE_PREF_SIZE);
        said.getChildren().add(whole);
        said.getChildren().addAll(more);
        said.getStyleClass().add("wall-journey");
        HBox item = new HBox(new StateShape(stuck.state(), Shape.Size.SMALL), said);
        item.getStyleClass().add("wall-item");
        return item;
    }

    /** A name of which so much stays that it can be told from others. */
    private static final class Said extends Label {

        private final double least;

        /** {@code least}: so much of it, in heights of its line. */
        Said(String text, double least) {
            super(text);
            this.least = least;
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(prefWidth(-1), least * prefHeight(-1));
        }
    }
}
