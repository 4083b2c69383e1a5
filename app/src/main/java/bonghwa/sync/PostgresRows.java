package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements on a hub's table in PostgreSQL, on one connection. */
final class PostgresRows implements Rows {

    private final Connection connection;

    PostgresRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Set<String> uneven() throws SQLException {
        return new PostgresUneven(connection, PostgresUneven.PAGE).replicas();
    }

    @Override
    public List<Row> ends() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PostgresSql.ENDS)) {
            select.setArray(1, texts(List.of()));
            return rows(select);
        }
    }

    @Override
    public List<Row> newer(VersionVector have, Collection<String> but, int most) throws SQLException {
        return newer(PostgresSql.NEWER_LINES, have, but, most);
    }

    @Override
    public List<Row> newerHeads(VersionVector have, Collection<String> but, int most) throws SQLException {
        return newer(PostgresSql.NEWER_HEADS, have, but, most);
    }

    private List<Row> newer(String query, VersionVector have, Collection<String> but, int most) throws SQLException {
        List<String> replicas = new ArrayList<>();
        List<Long> counters = new ArrayList<>();
        for (Map.Entry<String, List<End>> each : have.ends().entrySet()) {
            replicas.add(each.getKey());
            counters.add(have.counter(each.getKey()));
        }
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, texts(but));
            select.setArray(2, texts(replicas));
            select.setArray(3, connection.createArrayOf("bigint", counters.toArray()));
            select.setInt(4, most);
            select.setInt(5, most);
            return rows(select);
        }
    }

    @Override
    public Map<Long, Long> shelves(String replica) throws SQLException {
        return ShelfRows.all(connection, PostgresSql.SHELVES, replica);
    }

    @Override
    public Map<Long, Long> shelves(String replica, Collection<Long> numbers) throws SQLException {
        return ShelfRows.some(connection, PostgresSql.SOME_SHELVES, replica, numbers);
    }

    @Override
    public List<Spot> spots(String replica, long from, long to) throws SQLException {
        return ShelfRows.spots(connection, PostgresSql.SPOTS, replica, from, to);
    }

    @Override
    public List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PostgresSql.LINES)) {
            select.setString(1, replica);
            select.setArray(2, connection.createArrayOf("bigint", counters.toArray()));
            select.setBoolean(3, apart.isEmpty());
            select.setArray(4, texts(apart));
            return rows(select);
        }
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** What the query gives: replica, counter, id, line, account, odd. */
    static List<Row> rows(PreparedStatement select) throws SQLException {
        return rows(select, Long.MAX_VALUE);
    }

    /** The same, until their lines are so many bytes. */
    static List<Row> rows(PreparedStatement select, long bytes) throws SQLException {
        List<Row> found = new ArrayList<>();
        long sum = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (sum < bytes && rows.next()) {
                found.add(row(rows));
                sum += found.getLast().line().length;
            }
        }
        return found;
    }

    static Row row(ResultSet rows) throws SQLException {
        return new Row(
                rows.getString(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getBytes(4),
                rows.getString(5),
                rows.getBoolean(6));
    }
}
