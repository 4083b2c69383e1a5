package bonghwa.ui.timeline;

import bonghwa.replica.find.Query;
import bonghwa.ui.model.TimelineRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a row asks of its view while it is drawn. */
interface RowTalk {

    /** What the row says. */
    RowWords words(TimelineRow row);

    /** What is looked for, to be marked. */
    Query query();

    /** Whether the reader of a search is at that row. */
    boolean atHit(TimelineRow row);

    /** What stands under the row's lines, or in their place: its history, an editor. */
    @Nullable
    Region more(TimelineRow row);
}
