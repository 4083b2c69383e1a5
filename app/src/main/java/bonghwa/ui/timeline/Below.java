package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The column with what is said below it: how many entries are new below what is in sight, or that there are none at all. */
final class Below extends BorderPane {

    private final TimelineModel model;
    private final Messages messages;
    private final RowColumn column;
    private final Arrivals arrivals = new Arrivals();
    private final Button button = new Button();
    private final Label empty = new Label();

    Below(TimelineModel model, Messages messages, RowColumn column) {
        this.model = model;
        this.messages = messages;
        this.column = column;
        button.setId("timeline-below");
        button.getStyleClass().add("timeline-below");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> column.toEnd());
        empty.setId("timeline-empty");
        empty.getStyleClass().addAll(Css.MUTED, "timeline-empty");
        empty.setWrapText(true);
        // On its own line: over the rows it would hide the words of one.
        button.managedProperty().bind(button.visibleProperty());
        setAlignment(button, Pos.CENTER);
        setCenter(new StackPane(column, empty));
        setBottom(button);
    }

    /** Counts what has come in below what is in sight now. */
    void arrived(List<TimelineEntry> entries) {
        arrivals.add(entries, column.atEnd().get() ? null : column.placeInSight());
    }

    /** Whoever has been at the end has seen everything. */
    void seen(boolean end) {
        if (end) {
            arrivals.clear();
        }
        say();
    }

    void say() {
        int fresh = arrivals.count();
        button.setVisible(fresh > 0);
        button.setText(messages.text("timeline.below", fresh));
        empty.setVisible(model.rows().get().shown() == 0);
        empty.setText(messages.text(model.filter().get().everything() ? "timeline.empty" : "timeline.empty-filtered"));
    }
}
