package bonghwa.sync;

import bonghwa.op.End;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hub's table holds without its payload, and copies that have theirs, on one connection. */
record TableHoles(Connection connection) {

    /** The hash of nothing: there is no payload. */
    private static final String NOTHING = "'47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'";

    private static final String HOLLOW = """
        select l.replica, l.counter, l.id from bonghwa.line l
        where l.said = %s and (l.replica, l.counter, l.id) > (?, ?, ?)
        and not exists (select 1 from bonghwa.line f where f.replica = l.replica and f.counter = l.counter
          and f.id = l.id and f.said <> l.said and not f.odd)
        order by l.replica, l.counter, l.id limit ?
        """.formatted(NOTHING);

    private static final String FULL = """
        select l.line, l.pushed_by from unnest(?, ?, ?) as hole(replica, counter, id)
        join bonghwa.line l on l.replica = hole.replica and l.counter = hole.counter and l.id = hole.id
        where l.said <> %s and not l.odd
        """.formatted(NOTHING);

    private static final int FETCHED = 16;

    List<End> holes(@Nullable End after, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLLOW)) {
            select.setString(1, after == null ? "" : after.replica());
            select.setLong(2, after == null ? 0 : after.counter());
            select.setString(3, after == null ? "" : after.hash());
            select.setInt(4, most);
            List<End> holes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    holes.add(new End(rows.getString(1), rows.getLong(2), rows.getString(3)));
                }
            }
            return holes;
        }
    }

    /** At most some megabytes: what is left out is asked for again, and anybody may have stored it. */
    List<Held> full(Collection<End> holes) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false); // else the driver fetches all rows at once
        try (PreparedStatement select = connection.prepareStatement(FULL)) {
            select.setFetchSize(FETCHED);
            select.setArray(1, array("varchar", holes.stream().map(End::replica).toArray()));
            select.setArray(2, array("bigint", holes.stream().map(End::counter).toArray()));
            select.setArray(3, array("varchar", holes.stream().map(End::hash).toArray()));
            List<Held> full = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                long bytes = 0;
                while (bytes < Fill.MOST && rows.next()) {
                    full.add(new Held(rows.getBytes(1), rows.getString(2)));
                    bytes += full.getLast().line().length;
                }
            }
            return full;
        } finally {
            connection.rollback(); // nothing was written
            connection.setAutoCommit(before);
        }
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
