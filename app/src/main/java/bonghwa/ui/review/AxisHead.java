package bonghwa.ui.review;

import bonghwa.domain.Kind;
import bonghwa.domain.Review;
import bonghwa.domain.SentNotice;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimeAxis;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Over the lanes: dates and times of day, and a mark for each milestone and notice, told where the mouse rests. FX thread. */
final class AxisHead extends VBox {

    /** So many times of day stand side by side at most. */
    private static final double PER_TICK = 110;

    /** Marks that are nearer to each other are one. */
    private static final double PER_MARK = 14;

    private record Mark(Kind kind, Instant at, String words) {}

    private final Messages messages;
    private final Phrases phrases;
    private final TimeLayer ticks = new TimeLayer();
    private final TimeLayer marks = new TimeLayer();

    AxisHead(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("review-axis");
        ticks.getStyleClass().add("review-ticks");
        marks.getStyleClass().add("review-marks");
        // A mark stands over its moment: that of the beginning is half before it.
        marks.setClip(null);
        getChildren().addAll(ticks, marks);
    }

    void show(Review review, TimeAxis axis, ZoneId zone, double width) {
        List<TimeLayer.Placed> placed = new ArrayList<>();
        for (TimeAxis.Tick tick : axis.ticks(zone, Math.max(2, (int) (width / PER_TICK)))) {
            boolean dated = tick.day() || placed.isEmpty();
            Label label = new Label(
                    tick.day()
                            ? phrases.shortDay(tick.at())
                            : dated ? phrases.dayTime(tick.at()) : phrases.time(tick.at()));
            label.getStyleClass().addAll("review-tick", dated ? Css.MEDIUM : Css.MUTED);
            placed.add(new TimeLayer.Placed(label, tick.at(), null));
        }
        ticks.show(axis, placed);
        marks.show(axis, marks(review, axis, width));
    }

    private List<TimeLayer.Placed> marks(Review review, TimeAxis axis, double width) {
        List<TimeLayer.Placed> placed = new ArrayList<>();
        List<Mark> same = new ArrayList<>();
        for (Mark mark : all(review)) {
            boolean near = !same.isEmpty()
                    && (axis.place(mark.at()) - axis.place(same.getFirst().at())) * width < PER_MARK;
            if (!near && !same.isEmpty()) {
                placed.add(placed(same));
                same.clear();
            }
            same.add(mark);
        }
        if (!same.isEmpty()) {
            placed.add(placed(same));
        }
        return placed;
    }

    private List<Mark> all(Review review) {
        List<Mark> all = new ArrayList<>();
        for (TimelineEntry entry : review.milestones()) {
            all.add(new Mark(
                    Kind.MILESTONE,
                    entry.occurredAt(),
                    phrases.text(entry.content().text())));
        }
        for (SentNotice notice : review.incident().notices()) {
            all.add(new Mark(Kind.COMMUNICATION, notice.sent(), messages.text("review.notice", notice.label())));
        }
        all.sort(Comparator.comparing(Mark::at));
        return all;
    }

    private TimeLayer.Placed placed(List<Mark> same) {
        Kind kind = same.stream().anyMatch(m -> m.kind() == Kind.COMMUNICATION) ? Kind.COMMUNICATION : Kind.MILESTONE;
        Region sign = new Region();
        sign.getStyleClass().addAll(Css.SHAPE, Css.SHAPE_SMALL, Css.shape(kind), "review-mark");
        String words = String.join(
                "\n",
                same.stream()
                        .map(m -> phrases.dayTime(m.at()) + "  " + m.words())
                        .toList());
        Tooltip.install(sign, new Tooltip(words));
        return new TimeLayer.Placed(sign, same.getFirst().at(), null);
    }
}
