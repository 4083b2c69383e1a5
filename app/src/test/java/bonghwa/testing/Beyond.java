package bonghwa.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Finds what of a sheet stands beyond it or beyond its window, or has no room to be read in. FX thread. */
public final class Beyond {

    private static final double LEAST_LINES = 3;

    private final Bounds sheet;
    private final List<String> found = new ArrayList<>();

    private Beyond(Bounds sheet) {
        this.sheet = sheet;
    }

    /** In words, what of that sheet; what scrolls where it is too high may be higher than its window. */
    public static List<String> of(ScrollPane around) {
        Node sheet = around.getContent();
        Beyond beyond = new Beyond(sheet.localToScene(sheet.getLayoutBounds()));
        Bounds stands = around.localToScene(around.getLayoutBounds());
        if (stands.getMinX() < 0
                || stands.getMinY() < 0
                || stands.getMaxX() > around.getScene().getWidth()
                || stands.getMaxY() > around.getScene().getHeight()
                || sheet.getLayoutBounds().getWidth() > around.getWidth()) {
            beyond.found.add("the sheet itself: " + stands);
        }
        beyond.look(sheet);
        return beyond.found;
    }

    private void look(Node node) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        if (node instanceof Control || node instanceof Text) {
            within(node);
        }
        if (node instanceof TextField field) {
            prompt(field);
        }
        if (node instanceof ScrollPane || node instanceof TextArea || node instanceof ListView<?>) {
            room((Control) node);
        } else if (node instanceof Parent parent && !(node instanceof TextField)) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void within(Node node) {
        Bounds stands = node.localToScene(node.getLayoutBounds());
        if (stands.getMinX() < sheet.getMinX() - 1
                || stands.getMinY() < sheet.getMinY() - 1
                || stands.getMaxX() > sheet.getMaxX() + 1
                || stands.getMaxY() > sheet.getMaxY() + 1) {
            found.add(named(node) + " beyond the sheet");
        }
    }

    /** What scrolls shows a few lines at least, or all that it has. */
    private void room(Control pane) {
        double line = new Label("가").getFont().getSize();
        for (Node each : pane.lookupAll(".text")) {
            line = each instanceof Text text ? Math.max(line, text.getFont().getSize()) : line;
        }
        boolean all = pane instanceof ScrollPane scroll
                && (scroll.getContent() == null
                        || scroll.getContent().getLayoutBounds().getHeight() <= scroll.getHeight() + 1);
        if (!all && pane.getHeight() < LEAST_LINES * line) {
            found.add(named(pane) + " has room for " + pane.getHeight() + " px only");
        }
    }

    private void prompt(TextField field) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        Text words = new Text(field.getPromptText());
        words.setFont(field.getFont());
        if (field.getText().isEmpty() && words.getLayoutBounds().getWidth() > room + 1) {
            found.add(named(field) + " cuts its prompt: " + field.getPromptText());
        }
    }

    private static String named(Node node) {
        String words = node instanceof Text text ? " " + text.getText() : "";
        return node.getClass().getSimpleName() + " " + node.getId() + words;
    }
}
