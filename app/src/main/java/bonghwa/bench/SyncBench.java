package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Stranger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        try (BenchHub hub = BenchHub.of(this)) {
            int pushed = writers(folder, hub, figures);
            if (parts.wants(Parts.ROOM) || needsRoom()) {
                parts.begins().accept("a room of " + size.room());
                MadeRoom room = room(folder);
                if (needsRoom()) {
                    parts.begins().accept("filling the hub");
                    new WholeFill(hub, io).fill(room, pushed);
                    exchange(folder, hub, room, figures);
                }
            }
        }
        return figures;
    }

    private boolean needsRoom() {
        return parts.wants("join", "typed", "idle", "apart");
    }

    private MadeRoom room(Path folder) throws IOException, JournalFailure {
        return MadeRoom.in(ground, Objects.requireNonNullElse(parts.rooms(), folder), size.room());
    }

    /** How many lines of the room it pushed. Where nothing else is measured, a room of so many is enough. */
    private int writers(Path folder, BenchHub hub, List<Figure> figures) throws IOException, JournalFailure {
        if (!parts.begin("writers")) {
            return 0;
        }
        int lines = size.writers() * size.writes();
        MadeRoom room = needsRoom() ? room(folder) : MadeRoom.in(ground, folder, lines);
        parts.found(figures, new WritersTurns(this, hub).take(room.first(lines)));
        return lines;
    }

    private void exchange(Path folder, BenchHub hub, MadeRoom room, List<Figure> figures)
            throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException {
        try (OpenStore two = ground.open(folder.resolve("two"))) {
            if (parts.begin("join")) {
                new JoinTurns(this, hub).take(folder, two).forEach(figure -> parts.found(figures, figure));
            } else {
                hub.exchange(two);
            }
            if (parts.wants("typed", "idle", "apart")) {
                together(room.copied(folder.resolve("one")), two, hub, figures);
            }
        }
    }

    private void together(OpenStore from, OpenStore two, BenchHub hub, List<Figure> figures)
            throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException {
        try (OpenStore one = from) {
            Commands commands = ground.commands(one);
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
    }
}
