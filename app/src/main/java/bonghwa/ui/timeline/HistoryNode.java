package bonghwa.ui.timeline;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The history of an entry under its row, a line a record, oldest first. */
final class HistoryNode extends VBox {

    HistoryNode(List<String> lines) {
        getStyleClass().setAll("timeline-history");
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().addAll(Css.MUTED, Css.SECONDARY);
            getChildren().add(label);
        }
        setMouseTransparent(true);
    }
}
