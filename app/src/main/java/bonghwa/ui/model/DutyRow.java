package bonghwa.ui.model;

import bonghwa.domain.Duty;
import bonghwa.domain.Person;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody and what they do, or a duty that nobody has ({@code person} null). {@code person} may be unknown to the catalogue. */
public record DutyRow(
        Duty duty,
        @Nullable String assignment,
        @Nullable String personId,
        @Nullable Person person,
        @Nullable Instant since,
        @Nullable Instant until,
        Duration held) {

    /** Longer than this nobody should be on one duty. */
    public static final Duration LIMIT = Duration.ofHours(12);

    /** The duty that nobody has. */
    static DutyRow vacant(Duty duty) {
        return new DutyRow(duty, null, null, null, null, null, Duration.ZERO);
    }

    public boolean vacant() {
        return personId == null;
    }

    public boolean tooLong() {
        return held.compareTo(LIMIT) > 0;
    }
}
