package bonghwa.replica.line;

import bonghwa.domain.Board;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When and where a line is read, and how things stand then (only to ask for the scope where functions differ). */
public record Situation(Instant now, ZoneId zone, Board board) {

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
