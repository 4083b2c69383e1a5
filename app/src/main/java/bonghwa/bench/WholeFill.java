package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A room into an empty hub in one go, by binary COPY: pushing a million lines is not what is measured. Only a superuser may, since
 * the table has policies.
 */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record WholeFill(Connection connection) {

    private static final String INTO = "copy bonghwa.line (replica, counter, line) from stdin (format binary)";
    private static final byte[] FORMAT = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    /** All lines of that room, which one replica wrote, but the first so many, which are there. */
    void fill(MadeRoom room, int there) throws IOException, SQLException {
        try (DataOutputStream rows =
                new DataOutputStream(new PGCopyOutputStream(connection.unwrap(PGConnection.class), INTO))) {
            rows.write(FORMAT);
            rows.writeLong(0); // no flags, and nothing more before the rows
            room.each((line, _) -> row(rows, line, there));
            rows.writeShort(-1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        RawTable.act(connection, "vacuum analyze bonghwa.line");
    }

    private static void row(DataOutputStream rows, Line line, int there) {
        Origin origin = line.head().origin();
        if (origin.counter() <= there) {
            return;
        }
        try {
            rows.writeShort(3);
            field(rows, origin.replica().getBytes(StandardCharsets.UTF_8));
            rows.writeInt(Long.BYTES);
            rows.writeLong(origin.counter());
            field(rows, line.toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(DataOutputStream rows, byte[] value) throws IOException {
        rows.writeInt(value.length);
        rows.write(value);
    }
}
