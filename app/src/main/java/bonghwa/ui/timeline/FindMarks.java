package bonghwa.ui.timeline;

import bonghwa.replica.find.Query;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** What stands behind the letters that are looked for. */
final class FindMarks extends Path {

    FindMarks() {
        getStyleClass().add("timeline-mark");
    }

    /** Marks what that text has of it, in the text's own place. */
    void mark(Query query, Text text) {
        getElements().clear();
        if (!query.isEmpty() && text.isVisible()) {
            for (Query.Range range : query.ranges(text.getText())) {
                getElements().addAll(text.getRangeShape(range.from(), range.to(), false));
            }
        }
        setVisible(!getElements().isEmpty());
        setLayoutX(text.getLayoutX());
        setLayoutY(text.getLayoutY());
    }
}
