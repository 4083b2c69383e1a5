package bonghwa.ui.shell;

import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Splits;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The room's page: board, timeline above the entry line, people. Where somebody draws the columns' edges they stay. A window too
 * narrow for the three shows two, or one, at a time, and tabs to turn to the others; the entry line is always there, and whole.
 */
public final class RoomColumns extends StackPane {

    /** Where a tab says what stands below it. */
    private static final String TURNED = "turned";

    private final SplitPane columns = new SplitPane();
    private final Fit fit = new Fit();
    private final ObjectProperty<Splits> splits;
    private final DeskModel desk;
    private final Map<Place, Region> places = new EnumMap<>(Place.class);
    private final PlaceTabs tabs;
    private final Region entry;
    private final VBox center = column("column-center");
    private final VBox turning = column("column-turning");

    /** {@code board}, {@code timeline}, {@code entry}, {@code side} are the features' views, made by the composition root. */
    public RoomColumns(
            ObjectProperty<Splits> splits,
            DeskModel desk,
            Acts acts,
            Messages messages,
            Map<Place, ? extends Node> views,
            Region entry) {
        this.splits = splits;
        this.desk = desk;
        this.entry = entry;
        views.forEach((place, view) -> places.put(place, place(place, view)));
        tabs = new PlaceTabs(desk, acts, messages);
        // What is being typed is never squeezed: what stands above gives way.
        entry.setMinHeight(USE_PREF_SIZE);
        columns.setId("room-columns");
        setId("room");
        // Else it would never be told how narrow it is.
        setMinWidth(0);
        getChildren().addAll(columns, fit);
        accessibleTextProperty().bind(messages.bind("shell.room"));
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::arrange, fit.places(), desk.place());
        shown.follow(splits, _ -> edges());
        // Only what a hand draws is kept: a smaller window moves the edges too, and a larger one shall undo that.
        columns.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drawn());
    }

    private static VBox column(String id) {
        VBox column = new VBox();
        column.setId(id);
        column.getStyleClass().add(id);
        return column;
    }

    private static Region place(Place place, Node view) {
        String id =
                switch (place) {
                    case BOARD -> "place-of-board";
                    case TIMELINE -> "place-of-timeline";
                    case SIDE -> "place-of-side";
                };
        StackPane around = new StackPane(view);
        around.setMinHeight(0);
        if (view instanceof Region region) {
            region.setMinHeight(0);
        }
        around.setId(id);
        around.getStyleClass().add(id);
        VBox.setVgrow(around, Priority.ALWAYS);
        return around;
    }

    private Region at(Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    private void arrange() {
        Place wanted = desk.place().get();
        switch (fit.places().get()) {
            case 1 -> {
                tabs.offer(List.of(Place.values()));
                fill(center, tabs, at(wanted), entry);
                stand(List.of(center));
            }
            case 2 -> {
                tabs.offer(List.of(Place.BOARD, Place.SIDE));
                fill(turning, tabs, at(wanted == Place.SIDE ? Place.SIDE : Place.BOARD));
                fill(center, at(Place.TIMELINE), entry);
                stand(List.of(turning, center));
            }
            default -> {
                fill(center, at(Place.TIMELINE), entry);
                stand(List.of(at(Place.BOARD), center, at(Place.SIDE)));
            }
        }
    }

    /** Leaves what stands there already where it is, with its keyboard. */
    private static void fill(Pane pane, Region... wanted) {
        pane.getStyleClass().remove(TURNED);
        if (wanted[0] instanceof PlaceTabs) {
            pane.getStyleClass().add(TURNED);
        }
        if (!pane.getChildren().equals(List.of(wanted))) {
            pane.getChildren().setAll(wanted);
        }
    }

    private void stand(List<Region> wanted) {
        if (!columns.getItems().equals(wanted)) {
            columns.getItems().setAll(wanted);
            edges();
        }
    }

    private void edges() {
        Splits now = splits.get();
        switch (columns.getItems().size()) {
            case 1 -> {}
            case 2 -> columns.setDividerPositions(now.board() / now.side());
            default -> columns.setDividerPositions(now.board(), now.side());
        }
    }

    private void drawn() {
        double[] edges = columns.getDividerPositions();
        if (edges.length == 2) {
            Splits now = new Splits(edges[0], edges[1]);
            Splits before = splits.get();
            if (Math.abs(now.board() - before.board()) > 0.002 || Math.abs(now.side() - before.side()) > 0.002) {
                splits.set(now);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit.resize(getWidth(), 0);
    }
}
