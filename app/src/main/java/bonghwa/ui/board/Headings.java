package bonghwa.ui.board;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What stands in which column of the rows below; it gives way to rows where the board is low, or too narrow for columns. */
final class Headings extends HBox {

    /** Below this the place is better used for rows, in heights of a line. */
    private static final double LEAST_LINES = 18;

    /** A row that is not laid out yet has no width. */
    private static final double WIDEST_BAR = 24;

    private final RowList list;

    Headings(RowList list, Messages messages) {
        this.list = list;
        setId("board-headings");
        getStyleClass().add("board-headings");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox columns = new HBox(
                cell(messages, "board.heading.state", "line-state"),
                cell(messages, "board.heading.lasting", "line-lasting"),
                cell(messages, "board.heading.working", "line-count"));
        columns.getStyleClass().add("row-facts");
        Label service = new Label();
        service.textProperty().bind(messages.bind("board.heading.service"));
        Region bar = new Region();
        getChildren().addAll(service, space, columns, bar);
        quiet(service);
        // The rows end where their scroll bar begins.
        list.rowWidth()
                .subscribe(row -> bar.setPrefWidth(Math.clamp(list.getWidth() - row.doubleValue(), 0, WIDEST_BAR)));
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
    }

    private static Node cell(Messages messages, String key, String column) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key));
        quiet(label);
        StackPane cell = new StackPane(label);
        cell.getStyleClass().add(column);
        return cell;
    }

    private static void quiet(Label label) {
        label.getStyleClass().addAll(Css.FAINT, "board-heading");
        label.setMinWidth(USE_PREF_SIZE);
    }

    /** As high as the board is now: whether there is room. */
    void fit(double height) {
        double line = prefHeight(-1);
        setVisible(list.getItems().size() > 1 && line > 0 && height > LEAST_LINES * line);
    }
}
