package bonghwa.bench;

import bonghwa.domain.State;
import bonghwa.house.Excused;
import bonghwa.replica.Commands;
import bonghwa.replica.MergeStore;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.MergeCopy;
import bonghwa.sync.Replicator;
import bonghwa.sync.Stranger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A change at a laptop until a wall that stands by itself has drawn it (signed, forced, pushed, rung, pulled, checked, forced,
 * folded, laid out), beside an insert, a NOTIFY, the select of who listened, and the pulse of an empty scene. In turns.
 */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record DrawnTurns(WallBench bench, WallBench.Place place) {

    private static final int WARM = 20;
    private static final int ROOM = 500;
    /** A hub is rung ten times a second at most; who types faster than that would measure the wait. */
    private static final long PAUSE_NANOS = 150_000_000;

    /** About as long as a line. */
    private static final byte[] LINE = "카카오맵 정상 ".repeat(40).getBytes(StandardCharsets.UTF_8);

    Figure take(Path folder) throws IOException, JournalFailure, HubFailure, LocalFailure, Stranger, SQLException {
        SyncBench.Size few =
                new SyncBench.Size(0, 2, 2, 0, ROOM, 0, bench.size().watch().look());
        SyncBench server = new SyncBench(bench.ground(), bench.io(), place.url(), place.password(), few, Parts.WHOLE);
        try (OpenStore laptop = bench.ground().open(folder.resolve("laptop"));
                MergeStore wall = MergeStore.open(bench.ground().setting(folder.resolve("wall")));
                BenchHub hub = BenchHub.of(server)) {
            Commands commands = bench.ground().commands(laptop);
            BigRoom room = new BigRoom(bench.ground().clock().instant());
            room.declare(commands);
            room.fill(laptop, commands, ROOM);
            hub.exchange(laptop);
            Replicator line = hub.wall(new MergeCopy(wall));
            line.once();
            hub.begin(laptop);
            bench.io().execute(line::run);
            return turns(hub, new Typing(commands, laptop, bench.ground().clock()), wall);
        }
    }

    private Figure turns(BenchHub hub, Typing typing, MergeStore wall)
            throws IOException, JournalFailure, SQLException {
        WallBench.Shown page = Pulses.made(
                bench.bridge(), () -> bench.screen().wall(wall.replica().room()));
        EmptyScene nothing = Pulses.made(bench.bridge(), EmptyScene::new);
        Pulses ours = Pulses.of(bench.bridge(), page.scene());
        Pulses raw = Pulses.of(bench.bridge(), nothing.scene());
        wall.replica().subscribe(_ -> ours.change(() -> page.show(wall.replica().room())));
        Stopwatch drawn = bench.ground().stopwatch();
        Stopwatch pulsed = bench.ground().stopwatch();
        Dice dice = new Dice(17);
        try (RawTable table = new RawTable(hub)) {
            table.read();
            for (int i = 0; i < WARM + bench.size().changes(); i++) {
                if (i == WARM) {
                    drawn.reset();
                    pulsed.reset();
                }
                State next = dice.any(List.of(State.values()));
                LockSupport.parkNanos(PAUSE_NANOS);
                ours.begin();
                drawn.time(() -> {
                    typing.report(List.of(BigCatalogue.any(dice)), next);
                    return ours.await();
                });
                pulsed.time(() -> SyncBench.hub(() -> passedOn(table, raw, nothing)));
            }
        } finally {
            ours.end();
            raw.end();
        }
        return new Figure("wall-drawn", "ms", drawn.spread(), pulsed.spread(), new Aim.None());
    }

    private static boolean passedOn(RawTable table, Pulses raw, EmptyScene nothing) throws IOException, SQLException {
        raw.begin();
        table.insert(LINE);
        table.ring();
        table.hear();
        raw.change(() -> nothing.scroll(1));
        return raw.await();
    }
}
