package bonghwa.ui.board;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands in which column of the rows below; it gives way to rows where the board is low, or too narrow for columns. */
final class Headings extends HBox {

    /** Below this the place is better used for rows, in heights of a line. */
    private static final double LEAST_LINES = 18;

    private final RowList list;
    private final Region bar = new Region();
    private @Nullable ScrollBar scroll;

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
        getChildren().addAll(service, space, columns, bar);
        quiet(service);
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

    /** The rows end where their scroll bar begins. */
    @Override
    protected void layoutChildren() {
        if (scroll == null) {
            scroll = list.lookupAll(".scroll-bar").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(s -> s.getOrientation() == Orientation.VERTICAL)
                    .findFirst()
                    .orElse(null);
            if (scroll != null) {
                scroll.visibleProperty().subscribe(this::requestLayout);
                scroll.widthProperty().subscribe(this::requestLayout);
            }
        }
        bar.setPrefWidth(scroll != null && scroll.isVisible() ? scroll.getWidth() : 0);
        super.layoutChildren();
    }

    /** As high as the board is now: whether there is room. */
    void fit(double height) {
        double line = prefHeight(-1);
        setVisible(list.getItems().size() > 1 && line > 0 && height > LEAST_LINES * line);
    }
}
