package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements on a hub's table in H2, on one connection. */
final class H2Rows implements Rows {

    private static final String SOMEBODY_ELSE = "HYT00";

    /** Of big lines no more than these lie about at once. */
    private static final int FETCHED = 64;

    private final Connection connection;

    H2Rows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Set<String> uneven() throws SQLException {
        return new H2Replicas(connection).uneven();
    }

    @Override
    public List<Row> ends() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(H2Sql.ENDS)) {
            return rows(select);
        }
    }

    @Override
    public List<Row> newer(VersionVector have, Collection<String> but, int most) throws SQLException {
        return newer(H2Sql.NEWER_LINES, have, but, most);
    }

    @Override
    public List<Row> newerHeads(VersionVector have, Collection<String> but, int most) throws SQLException {
        return newer(H2Sql.NEWER_HEADS, have, but, most);
    }

    /**
     * Asked of one replica after the other, along the index; sorting all that is new would cost more with each page.
     */
    private List<Row> newer(String query, VersionVector have, Collection<String> but, int most) throws SQLException {
        List<Row> found = new ArrayList<>();
        long bytes = 0;
        for (String replica : new H2Replicas(connection).withNews(have, but)) {
            if (found.size() < most && bytes < Fill.MOST) {
                try (PreparedStatement select = connection.prepareStatement(query)) {
                    select.setString(1, replica);
                    select.setLong(2, have.counter(replica));
                    select.setInt(3, most - found.size());
                    List<Row> some = some(select, Fill.MOST - bytes);
                    bytes += some.stream().mapToLong(row -> row.line().length).sum();
                    found.addAll(some);
                }
            }
        }
        return found;
    }

    @Override
    public Map<Long, Long> shelves(String replica) throws SQLException {
        return ShelfRows.all(connection, H2Sql.SHELVES, replica);
    }

    @Override
    public Map<Long, Long> shelves(String replica, Collection<Long> numbers) throws SQLException {
        return ShelfRows.some(connection, H2Sql.SOME_SHELVES, replica, numbers);
    }

    @Override
    public List<Spot> spots(String replica, long from, long to) throws SQLException {
        return ShelfRows.spots(connection, H2Sql.SPOTS, replica, from, to);
    }

    @Override
    public List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(H2Sql.LINES)) {
            select.setString(1, replica);
            select.setArray(2, array("bigint", counters));
            select.setArray(3, array("varchar", apart));
            return rows(select);
        }
    }

    /** Stores the lines, but for those that somebody else holds; how many of them were not there yet. */
    int push(List<Line> lines) throws SQLException {
        return new HalvedPush(connection, SOMEBODY_ELSE, this::insert).push(lines);
    }

    private int insert(List<Line> lines, int patience) throws SQLException {
        int stored = 0;
        try (Statement limit = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(H2Sql.PUSH)) {
            limit.execute("set lock_timeout " + patience);
            for (Line line : lines) {
                insert.setString(1, line.head().origin().replica());
                insert.setLong(2, line.head().origin().counter());
                insert.setBytes(3, line.toBytes());
                insert.addBatch();
            }
            for (int count : insert.executeBatch()) {
                stored += count;
            }
        }
        return stored;
    }

    /** How many rows there are; costs nothing. */
    long count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(H2Sql.COUNT);
                ResultSet count = select.executeQuery()) {
            return count.next() ? count.getLong(1) : 0;
        }
    }

    private Array array(String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    /** The rows until they are so many bytes. */
    private static List<Row> some(PreparedStatement select, long bytes) throws SQLException {
        select.setFetchSize(FETCHED);
        return PostgresRows.rows(select, bytes);
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        return PostgresRows.rows(select);
    }
}
