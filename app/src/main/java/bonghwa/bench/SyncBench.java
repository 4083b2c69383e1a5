package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.ReplicaCopy;
import bonghwa.sync.Stranger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The exchange through a PostgreSQL hub that somebody names, which must be empty and keeps what was measured: each figure beside the
 * same done raw, with the same server, driver and bytes.
 */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record SyncBench(Ground ground, Executor io, String url, String password, Size size, Parts parts) implements Bench {

    /** How much of everything; what is measured over time lasts {@code idle}. */
    record Size(int typed, int crowd, int writers, int writes, int room, int apart, Duration idle) {}

    /** Something that fails as hubs, databases and files do. */
    interface Work<T> {
        T run() throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException;
    }

    static <T> T hub(Work<T> work) throws IOException, JournalFailure {
        try {
            return work.run();
        } catch (HubFailure | LocalFailure | Stranger | SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> hub(() -> measure(folder)));
    }

    private List<Figure> measure(Path folder)
            throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException {
        List<Figure> figures = new ArrayList<>();
        try (OpenStore one = ground.open(folder.resolve("one"));
                OpenStore two = ground.open(folder.resolve("two"));
                BenchHub hub = BenchHub.of(this)) {
            Commands commands = ground.commands(one);
            BigRoom room = new BigRoom(ground.clock().instant());
            parts.begins().accept("a room of " + size.room());
            room.declare(commands);
            room.fill(one, commands, size.room());
            List<Line> lines = new ReplicaCopy(one.replica(), one.outgoing())
                    .lacking(VersionVector.EMPTY, size.writers() * size.writes());
            if (parts.begin("writers")) {
                parts.found(figures, new WritersTurns(this, hub).take(lines));
            }
            parts.begins().accept("filling the hub");
            hub.exchange(one);
            if (parts.begin("join")) {
                new JoinTurns(this, hub).take(folder, two).forEach(figure -> parts.found(figures, figure));
            } else {
                hub.exchange(two);
            }
            if (parts.begin("typed")) {
                new TypedTurns(this, hub, one, two, commands).take().forEach(figure -> parts.found(figures, figure));
            }
            if (parts.begin("idle")) {
                parts.found(figures, new IdleTurns(this, hub).take(two));
            }
            if (parts.begin("apart")) {
                parts.found(figures, new ApartTurns(this, hub, one, two).take(commands));
            }
        }
        return figures;
    }
}
