package bonghwa.replica.line;

import bonghwa.domain.Board;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * When and where a line is read, and how things stand then: asked only for the scope where functions differ, since a board of a
 * long incident takes its time.
 */
public record Situation(Instant now, ZoneId zone, Supplier<Board> boards) {

    /** With a board that is there already. */
    public Situation(Instant now, ZoneId zone, Board board) {
        this(now, zone, () -> board);
    }

    public Board board() {
        return boards.get();
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
