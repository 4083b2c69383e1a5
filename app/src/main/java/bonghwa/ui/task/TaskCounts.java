package bonghwa.ui.task;

import bonghwa.domain.OpenItem;
import bonghwa.ui.control.Shape;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Pane;

/** How many items are open; how many of them are overdue or have no owner, where any are. */
final class TaskCounts {

    private TaskCounts() {}

    static void draw(Pane into, ItemWords words) {
        List<OpenItem> open = words.model().open().get();
        Instant now = words.model().moment().get();
        long overdue = open.stream().filter(i -> i.overdue(now)).count();
        long ownerless = open.stream().filter(OpenItem::ownerless).count();
        into.getChildren().clear();
        if (overdue > 0) {
            into.getChildren()
                    .add(Bits.abnormal(Shape.overdue(Shape.Size.SMALL), words.text("task.count.late", overdue)));
        }
        if (ownerless > 0) {
            into.getChildren()
                    .add(Bits.abnormal(Shape.alert(Shape.Size.SMALL), words.text("task.count.no-owner", ownerless)));
        }
        if (!open.isEmpty()) {
            into.getChildren().add(Bits.quiet(words.text("task.count", open.size())));
        }
    }
}
