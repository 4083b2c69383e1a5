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

    private record Placed(
            Region node, Instant from, @Nullable Instant until) {}

    private static final double GAP = 1;

    private final ShiftPlan plan;
    private final List<Placed> placed = new ArrayList<>();
    private final Region cursor = line("shift-cursor");
    private Instant chosen;

    ShiftLane(ShiftPlan plan, ShiftPlan.Row row, Words words) {
        this.plan = plan;
        this.chosen = plan.now();
        getStyleClass().add("shift-lane");
        row.bars()
                .forEach(b -> put(
                        label(
                                words.phrases().person(words.model().catalogue(), b.person()),
                                b.planned() ? "shift-planned" : "shift-held"),
                        b.from(),
                        b.until()));
        row.gaps()
                .forEach(g ->
                        put(label(words.text("people.vacant.word"), "shift-gap", Css.ABNORMAL), g.from(), g.until()));
        put(line("shift-now"), plan.now(), null);
        cursor.setVisible(false);
        getChildren().add(cursor);
    }

    private void put(Region node, Instant from, @Nullable Instant until) {
        placed.add(new Placed(node, from, until));
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
        for (Placed each : placed) {
            double x = Math.round(plan.share(each.from()) * getWidth());
            Instant until = each.until();
            double width = until == null ? 1 : Math.max(1, Math.round(plan.share(until) * getWidth()) - x - GAP);
            each.node().resizeRelocate(x, 0, width, height);
        }
        cursor.resizeRelocate(Math.round(plan.share(chosen) * getWidth()) - 1, 0, 2, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 24;
    }
}
