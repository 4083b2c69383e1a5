package bonghwa.ui.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What had the keyboard before a sheet lay over {@code behind}: it, or what stands in its place by now, since rows are made anew. */
record FocusBefore(Node before, Node behind) {

    /** Gives the keyboard back, or, where nothing of it is there any more, does that. */
    void back(Runnable gone) {
        @Nullable
        Node still = before.getScene() == null && before.getId() != null ? behind.lookup("#" + before.getId()) : before;
        if (still == null || still.getScene() == null) {
            gone.run();
        } else {
            still.requestFocus();
        }
    }
}
