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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A room into an empty hub in one go, by binary COPY: pushing a million lines is not what is measured. On two connections, since the
 * table works out much of each row. Only a superuser may, since it has policies.
 */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record WholeFill(BenchHub hub, Executor io) {

    private static final int SHARES = 2;
    private static final String INTO = "copy bonghwa.line (replica, counter, line) from stdin (format binary)";
    private static final byte[] FORMAT = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    /** All lines of that room, which one replica wrote, but the first so many, which are there. */
    void fill(MadeRoom room, int there) throws IOException, SQLException {
        List<CompletableFuture<Void>> shares = new ArrayList<>();
        for (int i = 0; i < SHARES; i++) {
            int share = i;
            shares.add(CompletableFuture.runAsync(() -> fill(room, there, share), io));
        }
        try {
            shares.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
        try (Connection connection = hub.raw()) {
            RawTable.act(connection, "vacuum analyze bonghwa.line");
        }
    }

    private void fill(MadeRoom room, int there, int share) {
        try (Connection connection = hub.raw();
                DataOutputStream rows =
                        new DataOutputStream(new PGCopyOutputStream(connection.unwrap(PGConnection.class), INTO))) {
            rows.write(FORMAT);
            rows.writeLong(0); // no flags, and nothing more before the rows
            room.each((line, _) -> {
                long counter = line.head().origin().counter();
                if (counter > there && counter % SHARES == share) {
                    row(rows, line);
                }
            });
            rows.writeShort(-1);
        } catch (IOException | SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static void row(DataOutputStream rows, Line line) {
        Origin origin = line.head().origin();
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
