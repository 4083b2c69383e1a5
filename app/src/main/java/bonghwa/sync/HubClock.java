package bonghwa.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What time it is at a hub. */
final class HubClock {

    private HubClock() {}

    /** The answer to that question, the time with its zone. */
    static Optional<Instant> asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next()
                    ? Optional.of(answer.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    /**
     * How far its clock is ahead of that one at the least, negative: behind; null: it has none. It was asked at some moment on the way
     * there and back, so what the way takes is no difference.
     */
    static @Nullable Duration ahead(Hub hub, InstantSource clock) throws HubFailure {
        Instant before = clock.instant();
        Instant there = hub.clock().orElse(null);
        if (there == null) {
            return null;
        }
        Instant after = clock.instant();
        if (there.isAfter(after)) {
            return Duration.between(after, there);
        }
        return there.isBefore(before) ? Duration.between(before, there) : Duration.ZERO;
    }
}
