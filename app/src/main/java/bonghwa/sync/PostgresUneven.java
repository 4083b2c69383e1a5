package bonghwa.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each row of a hub's table for replicas that have not one row under each counter from the first on. In the order of the
 * primary key, {@code most} rows at a time: one answer of a million would take longer than a server may be silent.
 */
record PostgresUneven(Connection connection, int most) {

    /** What a slow server looks at within a second or two. */
    static final int PAGE = 100_000;

    /** A row in that order. */
    private record Place(String replica, long counter, String id, String said) {

        static final Place START = new Place("", 0, "", "");
    }

    /** Those with a gap or with more than one row under a counter, and those with a payload that the head does not name. */
    Set<String> replicas() throws SQLException {
        Set<String> found = new HashSet<>();
        try (PreparedStatement odd = connection.prepareStatement(PostgresSql.ODD)) {
            add(odd, found);
        }
        for (@Nullable Place from = Place.START; from != null; from = further(from)) {
            try (PreparedStatement look = connection.prepareStatement(PostgresSql.UNEVEN)) {
                look.setString(1, from.replica());
                look.setLong(2, from.counter());
                behind(look, 3, from);
                look.setInt(7, most);
                add(look, found);
            }
        }
        return found;
    }

    private static void add(PreparedStatement asked, Set<String> found) throws SQLException {
        try (ResultSet rows = asked.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
    }

    /** The last row of so many behind that one; null where there are fewer. */
    private @Nullable Place further(Place from) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PostgresSql.FURTHER)) {
            behind(select, 1, from);
            select.setInt(5, most - 1);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new Place(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4))
                        : null;
            }
        }
    }

    private static void behind(PreparedStatement asked, int first, Place from) throws SQLException {
        asked.setString(first, from.replica());
        asked.setLong(first + 1, from.counter());
        asked.setString(first + 2, from.id());
        asked.setString(first + 3, from.said());
    }
}
