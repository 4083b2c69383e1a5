package bonghwa.ui.report;

import bonghwa.domain.When;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.MomentReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the times of a sheet that was opened at {@code now}; {@code looking}: what the window looked back at (null: at nothing). */
public record Moments(MomentReader reader, Phrases phrases, Instant now, Hindsight.@Nullable Wish looking) {

    /** As of when the window shows the room, in words; empty: now. */
    String at() {
        return looking == null ? "" : phrases.near(looking.at(), now);
    }

    /** As known when the window shows it; empty: by all that is known. */
    String known() {
        Instant known = looking == null ? null : looking.known();
        return known == null ? "" : phrases.near(known, now);
    }

    boolean readable(String typed) {
        return typed.isBlank() || read(typed) != null;
    }

    /** The moment that these words mean; null: none. */
    @Nullable
    Instant read(String typed) {
        if (looking != null && typed.equals(at())) {
            return looking.at();
        }
        if (looking != null && !typed.isEmpty() && typed.equals(known())) {
            return looking.known();
        }
        Optional<When> when = typed.isBlank() ? Optional.empty() : reader.read(typed.strip(), now);
        return when.map(When::at).orElse(null);
    }

    /** As of when: what was typed, else when it was known, else now. A report has no finer time than milliseconds. */
    Instant basis(String typed, @Nullable Instant known) {
        Instant wanted = read(typed);
        Instant newest = now.truncatedTo(ChronoUnit.MILLIS);
        return wanted != null ? wanted : known != null && known.isBefore(newest) ? known : newest;
    }
}
