package bonghwa.ui.model;

import bonghwa.domain.OpenItem;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the page of open items: a heading, something open, or something that is done. */
public sealed interface TaskRow {

    /** What identifies it while the rows change. */
    String id();

    /** The title above what is due now. */
    record Pressing(int count) implements TaskRow {
        @Override
        public String id() {
            return "pressing";
        }
    }

    /** The title above what waits on one thing; null: nobody said on what. */
    record Waiting(@Nullable WaitsOn on, int count) implements TaskRow {
        @Override
        public String id() {
            return "waiting " + on;
        }
    }

    /** The title above what is done, which may be folded. */
    record Finished(int count, boolean open) implements TaskRow {
        @Override
        public String id() {
            return "finished";
        }
    }

    /** Something that somebody waits for; {@code holdsUp}: the numbers of the open items that wait for it. */
    record Open(OpenItem item, List<String> holdsUp) implements TaskRow {
        public Open {
            holdsUp = List.copyOf(holdsUp);
        }

        /** Whether it is overdue, or due so soon that it counts as due. */
        public boolean pressing(Instant now) {
            return item.pressing(now);
        }

        @Override
        public String id() {
            return item.entry().id();
        }
    }

    /** Something that was done, answered or cleared. */
    record Done(TimelineEntry entry) implements TaskRow {
        @Override
        public String id() {
            return entry.id();
        }
    }

    /** The entry of the row; null for a title. */
    default @Nullable TimelineEntry entry() {
        return switch (this) {
            case Open open -> open.item().entry();
            case Done done -> done.entry();
            case Pressing _, Waiting _, Finished _ -> null;
        };
    }
}
