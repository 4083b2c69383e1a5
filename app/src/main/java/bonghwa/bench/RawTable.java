package bonghwa.bench;

import bonghwa.house.Excused;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The least table that lines could be passed on by: a number and bytes. One connection each for who writes and who listens. */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
final class RawTable implements Closeable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Connection writer;
    private final Connection reader;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private long last;

    RawTable(BenchHub hub) throws SQLException {
        writer = hub.raw();
        reader = hub.raw();
        act(writer, "create table if not exists bench_raw (id bigserial primary key, body bytea not null)");
        act(reader, "listen bench_raw");
        insert = writer.prepareStatement("insert into bench_raw (body) values (?)");
        select = reader.prepareStatement("select id, body from bench_raw where id > ? order by id");
    }

    static void act(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void insert(byte[] body) throws SQLException {
        insert.setBytes(1, body);
        insert.executeUpdate();
    }

    void ring() throws SQLException {
        act(writer, "notify bench_raw");
    }

    /** Waits until it rings and reads what is new; how many rows that was. */
    int hear() throws SQLException {
        reader.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
        return read();
    }

    int read() throws SQLException {
        select.setLong(1, last);
        int rows = 0;
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                last = found.getLong(1);
                rows += found.getBytes(2).length > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    @Override
    public void close() {
        try (Connection _ = writer;
                Connection gone = reader) {
            gone.clearWarnings();
        } catch (SQLException e) {
            // What is measured is measured.
        }
    }
}
