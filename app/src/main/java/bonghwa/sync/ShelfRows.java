package bonghwa.sync;

import bonghwa.op.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks how many rows of a replica stand where, and which, with the statements of either database. */
final class ShelfRows {

    private ShelfRows() {}

    static Map<Long, Long> all(Connection connection, String query, String replica) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, replica);
            return counts(select);
        }
    }

    static Map<Long, Long> some(Connection connection, String query, String replica, Collection<Long> numbers)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, replica);
            select.setArray(2, connection.createArrayOf("bigint", numbers.toArray()));
            return counts(select);
        }
    }

    private static Map<Long, Long> counts(PreparedStatement select) throws SQLException {
        Map<Long, Long> counts = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return counts;
    }

    static List<Spot> spots(Connection connection, String query, String replica, long from, long to)
            throws SQLException {
        List<Spot> spots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, replica);
            select.setLong(2, from);
            select.setLong(3, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = PostgresRows.row(rows);
                    believe(
                            row,
                            replica,
                            spots.isEmpty() ? from : spots.getLast().counter(),
                            to);
                    spots.add(Spot.of(row, rows.getString(7)));
                }
            }
        }
        return spots;
    }

    /** What is kept for as long as the connection lives must be what the database said: without TLS a cable may change it. */
    private static void believe(Row row, String replica, long from, long to) throws SQLException {
        boolean asked = row.replica().equals(replica) && row.counter() >= from && row.counter() <= to;
        if (!asked || !row.id().equals(id(row.line()))) {
            throw new SQLException("an answer that was changed on the way", "08000");
        }
    }

    private static String id(byte[] headed) {
        int tab = 0;
        while (tab < headed.length && headed[tab] != '\t') {
            tab++;
        }
        int end = Math.max(tab, headed.length - 1);
        return Sha256.of(Arrays.copyOf(headed, tab), Arrays.copyOfRange(headed, Math.min(tab + 1, end), end));
    }
}
