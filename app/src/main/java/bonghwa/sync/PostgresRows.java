package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements on a hub's table, on one connection. What they give is sorted by replica, counter, id and payload's hash. */
final class PostgresRows {

    /** The replicas, by jumping from one to the next in the primary key: thousands of times faster than looking at all rows. */
    private static final String REPLICAS = """
        with recursive jump(replica) as (
          (select replica from bonghwa.line order by replica limit 1)
          union all
          select (select l.replica from bonghwa.line l where l.replica > jump.replica order by l.replica limit 1)
          from jump where jump.replica is not null),
        replicas as (select replica from jump where replica is not null and replica <> all (?))
        """;

    /** Those with a gap, or with more than one row under a counter. */
    private static final String UNEVEN = """
        select replica from bonghwa.line group by replica
        having count(*) <> max(counter) or count(*) <> count(distinct counter)
        """;

    private static final String ENDS = REPLICAS + """
        select e.replica, e.counter, e.id, e.head, '' from replicas cross join lateral (
          select l.replica, l.counter, l.id, substring(l.line for position('\\x09'::bytea in l.line) + 87) as head
          from bonghwa.line l where l.replica = replicas.replica order by l.counter desc limit 1) e
        """;

    private static final String NEWER = REPLICAS + """
        select n.replica, n.counter, n.id, n.line, n.pushed_by from replicas
        left join unnest(?, ?) as have(replica, counter) on have.replica = replicas.replica
        cross join lateral (
          select l.* from bonghwa.line l
          where l.replica = replicas.replica and l.counter > coalesce(have.counter, 0)
          order by l.counter, l.id, l.said limit ?) n
        limit ?
        """;

    private static final String PRESENT = """
        and (? or translate(encode(sha256(line), 'base64'), '+/=', '-_') <> all (?))
        order by counter, id, said
        """;

    private static final String HEADS = """
        select replica, counter, id, substring(line for position('\\x09'::bytea in line) + 87), pushed_by
        from bonghwa.line where replica = ?
        """ + PRESENT;

    private static final String LINES = """
        select replica, counter, id, line, pushed_by from bonghwa.line
        where replica = ? and counter = any (?)
        """ + PRESENT;

    private static final String PUSH =
            "insert into bonghwa.line (replica, counter, line) values (?, ?, ?) on conflict do nothing";

    private static final int BATCH = 500;

    private final Connection connection;

    PostgresRows(Connection connection) {
        this.connection = connection;
    }

    Set<String> uneven() throws SQLException {
        Set<String> uneven = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(UNEVEN);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                uneven.add(rows.getString(1));
            }
        }
        return uneven;
    }

    /** The last row of each replica but these, without its payload. */
    List<Row> ends(Collection<String> but) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENDS)) {
            select.setArray(1, texts(but));
            return rows(select);
        }
    }

    /** Rows of all replicas but these, behind the highest counter that the vector has of them. */
    List<Row> newer(VersionVector have, Collection<String> but, int most) throws SQLException {
        List<String> replicas = new ArrayList<>();
        List<Long> counters = new ArrayList<>();
        for (Map.Entry<String, List<End>> each : have.ends().entrySet()) {
            replicas.add(each.getKey());
            counters.add(have.counter(each.getKey()));
        }
        try (PreparedStatement select = connection.prepareStatement(NEWER)) {
            select.setArray(1, texts(but));
            select.setArray(2, texts(replicas));
            select.setArray(3, connection.createArrayOf("bigint", counters.toArray()));
            select.setInt(4, most);
            select.setInt(5, most);
            return rows(select);
        }
    }

    /** All rows of the replica that are not set apart, without their payloads. */
    List<Row> heads(String replica, Set<String> apart) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEADS)) {
            select.setString(1, replica);
            select.setBoolean(2, apart.isEmpty());
            select.setArray(3, texts(apart));
            return rows(select);
        }
    }

    /** All rows of the replica under those counters that are not set apart. */
    List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setString(1, replica);
            select.setArray(2, connection.createArrayOf("bigint", counters.toArray()));
            select.setBoolean(3, apart.isEmpty());
            select.setArray(4, texts(apart));
            return rows(select);
        }
    }

    /** Stores the lines in one transaction. */
    void push(List<Line> lines) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(PUSH)) {
            int waiting = 0;
            for (Line line : lines) {
                insert.setString(1, line.head().origin().replica());
                insert.setLong(2, line.head().origin().counter());
                insert.setBytes(3, line.toBytes());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Row(
                        rows.getString(1), rows.getLong(2), rows.getString(3), rows.getBytes(4), rows.getString(5)));
            }
        }
        return found;
    }
}
