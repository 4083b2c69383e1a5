package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Replicator;
import bonghwa.sync.Stranger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/** A laptop that comes new to a big room, beside a binary COPY of the same lines that is appended to a file and forced. */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record JoinTurns(SyncBench bench, BenchHub hub) {

    private static final double USABLE_MILLIS = 2_000;
    private static final int BUFFER = 1 << 20;

    List<Figure> take(Path folder, OpenStore fresh)
            throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException {
        Stopwatch raw = bench.ground().stopwatch();
        raw.time(() -> SyncBench.hub(() -> copy(folder)));
        AtomicLong usable = new AtomicLong();
        long begun = bench.ground().nanos().getAsLong();
        fresh.replica().subscribe(commit -> {
            if (!commit.after().declared().isEmpty()) {
                usable.compareAndSet(0, bench.ground().nanos().getAsLong());
            }
        });
        Replicator laptop = hub.replicator(BenchHub.copy(fresh));
        laptop.foresee(seen -> {
            boolean shows = !seen.over(fresh.replica().holding().fold())
                    .room()
                    .declared()
                    .isEmpty();
            usable.compareAndSet(0, shows ? bench.ground().nanos().getAsLong() : 0);
        });
        Stopwatch ours = bench.ground().stopwatch();
        ours.time(() -> SyncBench.hub(laptop::once));
        Spread first = Spread.millis(usable.get() - begun);
        return List.of(
                new Figure("sync-join", "ms", ours.spread(), raw.spread(), new Aim.Middle(10)),
                new Figure("sync-join-usable", "ms", first, raw.spread(), new Aim.Value(USABLE_MILLIS)));
    }

    private long copy(Path folder) throws SQLException, IOException {
        try (Connection connection = hub.raw();
                FileChannel file = FileChannel.open(
                        folder.resolve("copied"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select line from bonghwa.line) to stdout (format binary)", new Appended(file));
            file.force(false);
            return rows;
        }
    }

    /** Bytes that go into a file a megabyte at a time. */
    private static final class Appended extends OutputStream {
        private final FileChannel file;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

        Appended(FileChannel file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (buffer.remaining() < length) {
                flush();
            }
            if (length > buffer.capacity()) {
                file.write(ByteBuffer.wrap(bytes, from, length));
            } else {
                buffer.put(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            buffer.clear();
        }
    }
}
