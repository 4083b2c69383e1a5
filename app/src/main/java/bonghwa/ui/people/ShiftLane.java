package bonghwa.ui.people;

import bonghwa.ui.control.Css;
import bonghwa.ui.model.ShiftPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The shifts of one duty on the plan's scale: who has it, who is planned, where nobody is; now, and the chosen hour. */
final class ShiftLane extends Region {

    /** {@code track}: in which line of the lane, since several may have a duty at once; negative: over all of them. */
    private record Placed(
            Region node, Instant from, @Nullable Instant until, int track) {}

    private static final double GAP = 1;
    private static final double TRACK = 22;
    private static final int ALL = -1;

    private final ShiftPlan plan;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();
    private final Region cursor = line("shift-cursor");
    private Instant chosen;

    ShiftLane(ShiftPlan plan, ShiftPlan.Row row, Words words) {
        this.plan = plan;
        this.chosen = plan.now();
        getStyleClass().add("shift-lane");
        // Under the names, which must be read; it shows between the bars.
        put(line("shift-now"), plan.now(), null, ALL);
        row.bars()
                .forEach(b -> put(
                        label(
                                words.phrases().person(words.model().catalogue(), b.person()),
                                b.planned() ? "shift-planned" : "shift-held"),
                        b.from(),
                        b.until(),
                        track(b)));
        row.gaps()
                .forEach(g -> put(
                        label(words.text("people.vacant.word"), "shift-gap", Css.ABNORMAL), g.from(), g.until(), 0));
        cursor.setVisible(false);
        getChildren().add(cursor);
    }

    /** The first line of the lane that is free by then. */
    private int track(ShiftPlan.Bar bar) {
        for (int i = 0; i < ends.size(); i++) {
            if (!ends.get(i).isAfter(bar.from())) {
                ends.set(i, bar.until());
                return i;
            }
        }
        ends.add(bar.until());
        return ends.size() - 1;
    }

    private void put(Region node, Instant from, @Nullable Instant until, int track) {
        placed.add(new Placed(node, from, until, track));
        getChildren().add(node);
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll("shift-bar", Css.SECONDARY);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(0);
        return label;
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        return line;
    }

    /** Marks that hour, or none. */
    void choose(@Nullable Instant hour) {
        cursor.setVisible(hour != null);
        if (hour != null) {
            chosen = hour;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double track = height / Math.max(1, ends.size());
        for (Placed each : placed) {
            double x = Math.round(plan.share(each.from()) * getWidth());
            Instant until = each.until();
            double width = until == null ? 1 : Math.max(1, Math.round(plan.share(until) * getWidth()) - x - GAP);
            double y = each.track() == ALL ? 0 : Math.round(each.track() * track);
            each.node().resizeRelocate(x, y, width, each.track() == ALL ? height : Math.rint(track) - GAP);
        }
        cursor.resizeRelocate(Math.rint(plan.share(chosen) * getWidth()) - 1, 0, 2, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return TRACK * Math.max(1, ends.size());
    }
}
