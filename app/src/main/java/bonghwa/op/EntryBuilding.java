package bonghwa.op;

import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Log;
import bonghwa.domain.Redaction;
import bonghwa.domain.TimelineEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of an incident's timeline while records are applied to them; lives for one call. */
final class EntryBuilding {

    private final Log before;
    private final Map<String, TimelineEntry> changed = new TreeMap<>();
    private final Map<String, TimelineEntry> stood = new HashMap<>();

    EntryBuilding(Log before) {
        this.before = before;
    }

    /** A new entry, or the hole where it was; whether it was not there yet. */
    boolean enter(Recorded recorded, String number, Content content, @Nullable Redaction redaction) {
        if (entry(recorded.id()) != null) {
            return false;
        }
        changed.put(recorded.id(), TimelineEntry.written(number, recorded.mark(), content, redaction));
        return true;
    }

    /** A change of an entry; whether that is there. */
    boolean amend(Recorded recorded, String id, Change change, @Nullable String reason) {
        @Nullable TimelineEntry entry = entry(id);
        if (entry == null) {
            return false;
        }
        changed.put(
                id, entry.amended(new Amendment(recorded.mark(), recorded.head().replaces(), change, reason)));
        return true;
    }

    private @Nullable TimelineEntry entry(String id) {
        @Nullable TimelineEntry entry = changed.get(id);
        if (entry == null) {
            entry = before.entry(id).orElse(null);
            if (entry != null) {
                stood.put(id, entry);
            }
        }
        return entry;
    }

    /** The log with all that. */
    Log log() {
        return changed.isEmpty()
                ? before
                : before.with(List.copyOf(changed.values()), id -> Optional.ofNullable(stood.get(id)));
    }
}
