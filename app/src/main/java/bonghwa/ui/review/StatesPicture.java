package bonghwa.ui.review;

import bonghwa.domain.Gap;
import bonghwa.domain.Review;
import bonghwa.domain.Span;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.LaneRow;
import bonghwa.ui.model.ReviewModel;
import bonghwa.ui.model.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The states of all services and functions on one axis of time: milestones and notices as marks and lines over it, times without entries
 * paled, the chosen stretch read out below. FX thread.
 */
final class StatesPicture extends VBox {

    private final ReviewModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final AxisHead head;
    private final ListView<LaneRow> lanes = new ListView<>();
    private final TimeLayer over = new TimeLayer();
    private final Label reading = new Label();
    private final List<LaneCell> cells = new ArrayList<>();
    private int stretch = -1;

    StatesPicture(ReviewModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.head = new AxisHead(messages, phrases);
        getStyleClass().add("review-picture");
        lanes.setId("review-lanes");
        lanes.getStyleClass().add("review-lanes");
        lanes.setCellFactory(_ -> {
            LaneCell cell = new LaneCell(this::scale, phrases);
            cells.add(cell);
            return cell;
        });
        lanes.getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row));
        new PictureKeys(model, lanes, this::step, this::back).listen(over);
        over.setMouseTransparent(true);
        reading.setId("review-reading");
        reading.setWrapText(true);
        reading.getStyleClass().add(Css.MEDIUM);
        StackPane time = new StackPane(lanes, inset(over));
        VBox.setVgrow(time, Priority.ALWAYS);
        getChildren().addAll(inset(head), time, reading);
        over.widthProperty().subscribe((_, _) -> draw());
    }

    /** Beside the names and before the words of the states, as the lanes in the rows stand. */
    private static HBox inset(Region what) {
        Region names = new Region();
        names.getStyleClass().add("review-name");
        Region words = new Region();
        words.getStyleClass().addAll("review-state", "review-bar");
        HBox row = new HBox(names, what, words);
        row.getStyleClass().add("review-row");
        row.setMouseTransparent(true);
        row.setPickOnBounds(false);
        HBox.setHgrow(what, Priority.ALWAYS);
        return row;
    }

    private LaneCell.Scale scale() {
        Review review = Objects.requireNonNull(model.review().get());
        return new LaneCell.Scale(
                review.catalogue(),
                model.axis().get(),
                review.at(),
                lanes.getSelectionModel().getSelectedItem(),
                stretch);
    }

    /** Shows the newest review on the axis of now; what was chosen stays chosen. */
    void draw() {
        Review review = model.review().get();
        if (review == null) {
            return;
        }
        List<LaneRow> rows = LaneRow.of(review);
        if (!rows.equals(lanes.getItems())) {
            int chosen = lanes.getSelectionModel().getSelectedIndex();
            lanes.getItems().setAll(rows);
            lanes.getSelectionModel().select(chosen < rows.size() ? chosen : -1);
        }
        TimeAxis axis = model.axis().get();
        head.show(review, axis, model.room().zone(), over.getWidth());
        over.show(axis, over(review));
        cells.forEach(LaneCell::redraw);
        read();
    }

    private List<TimeLayer.Placed> over(Review review) {
        List<TimeLayer.Placed> all = new ArrayList<>();
        for (Gap gap : review.gaps()) {
            all.add(new TimeLayer.Placed(new TimeLine("review-gap"), gap.from(), gap.to()));
        }
        double apart = model.axis().get().length().toMillis() / Math.max(1, over.getWidth());
        @Nullable Instant last = null;
        for (TimelineEntry milestone : review.milestones()) {
            Instant at = milestone.occurredAt();
            if (last == null || Duration.between(last, at).toMillis() > 3 * apart) {
                all.add(new TimeLayer.Placed(new TimeLine("review-milestone"), at, null));
                last = at;
            }
        }
        Hindsight.Wish wish = model.hindsight().wish().get();
        if (wish != null) {
            all.add(new TimeLayer.Placed(new TimeLine("review-as-of"), wish.at(), null));
            if (wish.known() != null) {
                all.add(new TimeLayer.Placed(new TimeLine("review-known"), wish.known(), null));
            }
        }
        return all;
    }

    private void choose(@Nullable LaneRow row) {
        stretch = row == null ? -1 : row.spans().size() - 1;
        cells.forEach(LaneCell::redraw);
        read();
    }

    /** The next stretch of the chosen row, or the one before. */
    private void step(int by) {
        LaneRow row = lanes.getSelectionModel().getSelectedItem();
        if (row != null && !row.spans().isEmpty()) {
            stretch = Math.clamp((long) stretch + by, 0, row.spans().size() - 1);
            TimeAxis axis = model.axis().get();
            double place = axis.place(row.spans().get(stretch).from());
            if (place < 0 || place > 1) {
                model.look(axis.moved(place - 0.5));
            }
            cells.forEach(LaneCell::redraw);
            read();
        }
    }

    /** The whole window goes to where the chosen stretch begins. */
    private void back() {
        LaneRow row = lanes.getSelectionModel().getSelectedItem();
        if (row != null && stretch >= 0 && stretch < row.spans().size()) {
            Instant at = row.spans().get(stretch).from();
            model.hindsight().to(new Hindsight.Wish(at, at));
        }
    }

    private void read() {
        Review review = model.review().get();
        LaneRow row = lanes.getSelectionModel().getSelectedItem();
        reading.setText(
                review == null
                                || row == null
                                || stretch < 0
                                || stretch >= row.spans().size()
                        ? messages.text("review.reading.none")
                        : words(review, row, row.spans().get(stretch)));
        lanes.setAccessibleText(messages.text("review.states") + ". " + reading.getText());
    }

    private String words(Review review, LaneRow row, Span span) {
        Instant end = Objects.requireNonNullElse(span.until(), review.at());
        return messages.text(
                span.until() == null ? "review.reading.open" : "review.reading",
                phrases.target(review.catalogue(), row.target()),
                phrases.state(span.state()),
                phrases.dayTime(span.from()),
                phrases.dayTime(end),
                phrases.duration(Duration.between(span.from(), end)));
    }

    /** Chooses the stretch where the mouse is. */
    void point(LaneRow row, Instant at) {
        int found = row.stretchAt(at);
        lanes.getSelectionModel().select(row);
        stretch = found >= 0 ? found : stretch;
        cells.forEach(LaneCell::redraw);
        read();
    }
}
