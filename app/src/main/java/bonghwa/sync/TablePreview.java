package bonghwa.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The newest incident out of a hub's table, on one connection. */
record TablePreview(Connection connection) {

    /** Neither database has that column in a hub that an older version set up. */
    private static final Set<String> NO_COLUMN = Set.of("42703", "42S22");

    private static final int FETCHED = 64;
    private static final int OF_THE_ROOM = 3_000;
    private static final int FIRST = 200;
    private static final int NEWEST = 3_000;

    private static final String COUNT = "select count(*) from (select 1 from bonghwa.line limit ?) few";

    private static final String INCIDENT = """
        select topic from bonghwa.line where topic > '' and stamped <= ? and not (topic = any(?))
        order by stamped desc limit 1
        """;

    Preview of(Preview.Wish wish) throws SQLException {
        try {
            return count(wish.held() + Preview.MUCH) < wish.held() + Preview.MUCH ? new Preview.Little() : newest(wish);
        } catch (SQLException e) {
            if (NO_COLUMN.contains(String.valueOf(e.getSQLState()))) {
                return new Preview.Cannot();
            }
            throw e;
        }
    }

    private long count(long most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setLong(1, most);
            try (ResultSet count = select.executeQuery()) {
                return count.next() ? count.getLong(1) : 0;
            }
        }
    }

    private Preview newest(Preview.Wish wish) throws SQLException {
        String incident;
        try (PreparedStatement select = connection.prepareStatement(INCIDENT)) {
            select.setLong(1, wish.until());
            select.setArray(
                    2, connection.createArrayOf("varchar", wish.without().toArray()));
            try (ResultSet topics = select.executeQuery()) {
                if (!topics.next()) {
                    return new Preview.Little();
                }
                incident = topics.getString(1);
            }
        }
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false); // else the driver fetches all rows at once, and each may be a megabyte
        try {
            // The oldest say what there is, the newest who was put out since: in a big room both ends matter.
            List<Held> lines = new ArrayList<>(some("", "asc", OF_THE_ROOM / 2, wish));
            lines.addAll(some("", "desc", OF_THE_ROOM / 2, wish));
            lines.addAll(some(incident, "asc", FIRST, wish));
            lines.addAll(some(incident, "desc", NEWEST, wish));
            return new Preview.Lines(incident, lines);
        } finally {
            connection.rollback(); // nothing was written, and after an error nothing else is possible
            connection.setAutoCommit(before);
        }
    }

    /** None of the four gets more than its quarter of the bytes, so that nobody crowds out the others. */
    private List<Held> some(String topic, String order, int most, Preview.Wish wish) throws SQLException {
        List<Held> found = new ArrayList<>();
        long bytes = 0;
        try (PreparedStatement select = connection.prepareStatement(
                "select line, pushed_by from bonghwa.line where topic = ? and stamped <= ? order by stamped " + order
                        + " limit ?")) {
            select.setFetchSize(FETCHED);
            select.setString(1, topic);
            select.setLong(2, wish.until());
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
                while (bytes < Preview.MOST / 4 && rows.next()) {
                    found.add(new Held(rows.getBytes(1), rows.getString(2)));
                    bytes += found.getLast().line().length;
                }
            }
        }
        return found;
    }
}
