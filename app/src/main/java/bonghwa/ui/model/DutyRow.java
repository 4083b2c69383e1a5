package bonghwa.ui.model;

import bonghwa.domain.Duty;
import bonghwa.domain.Person;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody and what they do, or a duty that nobody has ({@code person} null). {@code person} may be unknown to the catalogue;
 * {@code hours} is how long they have been on duty without a rest; {@code next} who is named to relieve them.
 */
public record DutyRow(
        Duty duty,
        @Nullable String assignment,
        @Nullable String personId,
        @Nullable Person person,
        @Nullable Instant until,
        Duration hours,
        boolean tooLong,
        Claim claim,
        @Nullable Relief next) {

    /** What somebody's duty is worth where only one can have it. */
    public enum Claim {
        /** Nobody else took it. */
        ALONE,
        /** Several took it without knowing of each other; the order of records picks this one. */
        COUNTS,
        /** Several took it, and another one counts. */
        OVERRULED
    }

    /** Who comes next, and when. */
    public record Relief(String personId, @Nullable Person person, Instant from) {}

    /** The duty that nobody has. */
    static DutyRow vacant(Duty duty, @Nullable Relief next) {
        return new DutyRow(duty, null, null, null, null, Duration.ZERO, false, Claim.ALONE, next);
    }

    public boolean vacant() {
        return personId == null;
    }
}
