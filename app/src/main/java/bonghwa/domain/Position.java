package bonghwa.domain;

import java.util.Comparator;

/**
 * The place of a record in the total order of all records: hybrid time (UTC milliseconds, then a logical count), replica,
 * that replica's counter.
 */
public record Position(long millis, int logical, String replica, long counter) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::millis)
            .thenComparingInt(Position::logical)
            .thenComparing(Position::replica)
            .thenComparingLong(Position::counter);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
