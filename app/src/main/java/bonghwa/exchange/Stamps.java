package bonghwa.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Moments and zones in a recorded incident: ISO 8601 with an offset, and names such as {@code Asia/Seoul}. */
final class Stamps {

    private final Reading reading;

    Stamps(Reading reading) {
        this.reading = reading;
    }

    /** The moment in that field; a problem, and the epoch, where it is missing or none. */
    Instant read(Part part, String field) {
        String text = part.required(field);
        if (text.isEmpty()) {
            return Instant.EPOCH;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            reading.problem(part.line(field), "file.problem.not-time", field);
            return Instant.EPOCH;
        }
    }

    ZoneId zone(Part part, String field) {
        String text = part.required(field);
        if (text.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException _) {
            reading.problem(part.line(field), "file.problem.not-zone", text);
            return ZoneOffset.UTC;
        }
    }
}
