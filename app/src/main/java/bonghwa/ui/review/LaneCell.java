package bonghwa.ui.review;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Span;
import bonghwa.domain.Target;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Lane;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.LaneRow;
import bonghwa.ui.model.TimeAxis;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A row of the states picture: name, lane with the chosen stretch framed, how it stands at the end. FX thread. */
final class LaneCell extends ListCell<LaneRow> {

    /** What all rows are drawn by. */
    record Scale(
            Catalogue catalogue,
            TimeAxis axis,
            Instant until,
            @Nullable LaneRow chosen,
            int stretch) {}

    private final Supplier<Scale> scale;
    private final Phrases phrases;
    private final Label name = new Label();
    private final Lane lane = new Lane(true);
    private final TimeLayer frames = new TimeLayer();
    private final Region frame = new Region();
    private final StateShape shape = new StateShape(Shape.Size.SMALL);
    private final StateWord word;
    private final HBox row;

    LaneCell(Supplier<Scale> scale, Phrases phrases) {
        this.scale = scale;
        this.phrases = phrases;
        word = new StateWord(phrases);
        word.getStyleClass().add(Css.SECONDARY);
        name.getStyleClass().add("review-name");
        name.setWrapText(true);
        lane.getStyleClass().add("review-lane");
        frame.getStyleClass().add("review-frame");
        frames.setMouseTransparent(true);
        StackPane time = new StackPane(lane, frames);
        HBox.setHgrow(time, Priority.ALWAYS);
        HBox state = new HBox(shape, word);
        state.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add("review-state");
        row = new Row(name, time, state);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("review-row");
        getStyleClass().add("review-cell");
        setPrefWidth(0);
    }

    /** Draws what it shows anew. */
    void redraw() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(
                super.computePrefHeight(width),
                isEmpty() ? 0 : row.prefHeight(-1) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable LaneRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Scale by = scale.get();
        name.setText(item.inner() ? inner(by, item) : phrases.target(by.catalogue(), item.target()));
        name.getStyleClass().removeAll(Css.MEDIUM, "review-inner");
        name.getStyleClass().add(item.inner() ? "review-inner" : Css.MEDIUM);
        shape.show(item.state());
        word.show(item.state());
        lane.show(
                item.spans().stream()
                        .map(s -> s.until() == null ? ended(s, by.until()) : s)
                        .toList(),
                by.axis().from(),
                by.axis().to());
        boolean chosen = item.equals(by.chosen())
                && by.stretch() >= 0
                && by.stretch() < item.spans().size();
        frames.show(by.axis(), chosen ? List.of(framed(item, by)) : List.of());
        setAccessibleText(phrases.target(by.catalogue(), item.target()) + ", " + phrases.state(item.state()));
        setGraphic(row);
    }

    private String inner(Scale by, LaneRow item) {
        return item.target() instanceof Target.OfFunction(var ref)
                ? by.catalogue().function(ref).map(f -> phrases.name(f.name())).orElse(ref.function())
                : phrases.target(by.catalogue(), item.target());
    }

    private TimeLayer.Placed framed(LaneRow item, Scale by) {
        Span span = item.spans().get(by.stretch());
        return new TimeLayer.Placed(frame, span.from(), Objects.requireNonNullElse(span.until(), by.until()));
    }

    /** As high as its name is in the width that it has: a cell by itself asks for one line only. */
    private static final class Row extends HBox {

        private final Label name;

        Row(Label name, Node... others) {
            super(name);
            this.name = name;
            getChildren().addAll(others);
        }

        @Override
        public @Nullable Orientation getContentBias() {
            return null;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(super.computePrefHeight(width), snapSizeY(name.prefHeight(name.prefWidth(-1))));
        }
    }

    private static Span ended(Span open, Instant until) {
        return new Span(open.state(), open.from(), until, open.corrected());
    }
}
