package bonghwa.ui.model;

import bonghwa.domain.Room;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a review was asked of; {@code beat}: the moment from which on it would be another one. */
record AskedReview(Room room, String incident, Instant at, Instant beat) {

    @SuppressWarnings("ReferenceEquality") // what is recorded makes another room
    boolean same(@Nullable AskedReview other) {
        return other != null && room == other.room && incident.equals(other.incident) && beat.equals(other.beat);
    }
}
