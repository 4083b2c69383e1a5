package bonghwa.ui.model;

import bonghwa.domain.Language;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the record, for ever, what an entry says: a steward's act, in two steps. What would go is looked at, and it goes. Nothing
 * blocks; refused where this desk is no steward's, and where nothing is left to go.
 */
public interface Redacting {

    /** Another desk that has the words until it hears of the room: what it is called, when it was heard last (null: never). */
    record Other(String name, @Nullable Instant heard) {}

    /**
     * What would go: the words as they stood, the oldest first, and of how many amendments; the numbers of the entries and the ids of
     * other lines that say the same and stay; the desks and hubs that are not reached from here.
     */
    record Offer(
            List<String> words,
            int amendments,
            List<String> entries,
            List<String> lines,
            List<Other> desks,
            List<String> hubs) {
        public Offer {
            words = List.copyOf(words);
            entries = List.copyOf(entries);
            lines = List.copyOf(lines);
            desks = List.copyOf(desks);
            hubs = List.copyOf(hubs);
        }
    }

    /** Looks what would go; {@code language}: in which desks are named. */
    CompletionStage<Offer> look(String entry, Language language);

    /** Takes it out; completes when it is out of this machine's journal, fails where it still stands on the disk. */
    CompletionStage<?> redact(String entry, String reason);
}
