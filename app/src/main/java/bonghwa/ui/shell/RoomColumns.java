package bonghwa.ui.shell;

import bonghwa.ui.Messages;
import bonghwa.ui.Splits;
import bonghwa.ui.Subscriptions;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room's page: board, timeline above the entry line, people. Where somebody draws the columns' edges they stay. */
public final class RoomColumns extends StackPane {

    private final SplitPane columns;
    private final ObjectProperty<Splits> splits;

    /** {@code board}, {@code timeline}, {@code entry}, {@code side} are the features' views, made by the composition root. */
    public RoomColumns(
            ObjectProperty<Splits> splits, Messages messages, Node board, Region timeline, Region entry, Node side) {
        this.splits = splits;
        columns = new SplitPane(column(board, "column-board"), center(timeline, entry), column(side, "column-side"));
        columns.setId("room-columns");
        setId("room");
        getChildren().add(columns);
        accessibleTextProperty().bind(messages.bind("shell.room"));
        new Subscriptions(this).follow(splits, now -> columns.setDividerPositions(now.board(), now.side()));
        // Only what a hand draws is kept: a smaller window moves the edges too, and a larger one shall undo that.
        columns.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drawn());
    }

    private static Region column(Node content, String id) {
        StackPane column = new StackPane(content);
        column.setId(id);
        column.getStyleClass().add(id);
        return column;
    }

    private static Region center(Region timeline, Region entry) {
        VBox center = new VBox(timeline, entry);
        // What is being typed is never squeezed: the timeline gives way.
        timeline.setMinHeight(0);
        entry.setMinHeight(USE_PREF_SIZE);
        center.setId("column-center");
        center.getStyleClass().add("column-center");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        return center;
    }

    private void drawn() {
        double[] edges = columns.getDividerPositions();
        Splits now = new Splits(edges[0], edges[1]);
        Splits before = splits.get();
        if (Math.abs(now.board() - before.board()) > 0.002 || Math.abs(now.side() - before.side()) > 0.002) {
            splits.set(now);
        }
    }
}
