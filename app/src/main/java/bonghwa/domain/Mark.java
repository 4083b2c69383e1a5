package bonghwa.domain;

import java.time.Instant;

/** Where a value comes from: the record's id, its place in the total order, when it was recorded (that machine's clock), by whom. */
public record Mark(String id, Position position, Instant recordedAt, Author author) implements Comparable<Mark> {

    /** The total order over all records: position, then id (two records of a forked replica may share a position). */
    @Override
    public int compareTo(Mark other) {
        int byPosition = position.compareTo(other.position);
        return byPosition != 0 ? byPosition : id.compareTo(other.id);
    }
}
