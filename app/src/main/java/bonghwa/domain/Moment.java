package bonghwa.domain;

import java.time.Instant;

/** The place of an entry in the timeline: occurred, then recorded, then id. */
public record Moment(Instant occurred, Instant recorded, String id) implements Comparable<Moment> {

    public static Moment of(TimelineEntry entry) {
        return new Moment(entry.occurredAt(), entry.mark().recordedAt(), entry.id());
    }

    @Override
    public int compareTo(Moment other) {
        int byOccurred = occurred.compareTo(other.occurred);
        if (byOccurred != 0) {
            return byOccurred;
        }
        int byRecorded = recorded.compareTo(other.recorded);
        return byRecorded != 0 ? byRecorded : id.compareTo(other.id);
    }
}
