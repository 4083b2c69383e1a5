package bonghwa.bench;

import bonghwa.house.Excused;
import bonghwa.op.Line;
import bonghwa.store.JournalFailure;
import bonghwa.sync.Hub;
import bonghwa.sync.HubFailure;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/** Many laptops that push a line at a time, all at once, beside as many plain connections that insert the same bytes. */
@Excused(
        rule = "SQL_STAYS_IN_STORE_AND_SYNC",
        reason = "what is measured stands beside the same done raw, which is SQL and nothing else")
record WritersTurns(SyncBench bench, BenchHub hub) {

    /** What one of them does with a line. */
    private interface Push {
        void of(Line line) throws IOException, JournalFailure, HubFailure, SQLException;
    }

    Figure take(List<Line> lines) throws IOException, JournalFailure {
        return SyncBench.hub(() -> {
            List<Hub> hubs = new ArrayList<>();
            List<RawTable> tables = new ArrayList<>();
            try {
                for (int i = 0; i < bench.size().writers(); i++) {
                    hubs.add(hub.connect());
                    hubs.getLast().identity();
                    tables.add(new RawTable(hub));
                }
                Spread raw = all(lines, i -> line -> tables.get(i).insert(line.toBytes()));
                Spread ours = all(lines, i -> line -> hubs.get(i).push(List.of(line)));
                return new Figure("sync-writers", "ms", ours, raw, new Aim.None());
            } finally {
                hubs.forEach(Hub::close);
                tables.forEach(RawTable::close);
            }
        });
    }

    private interface Writers {
        Push at(int number);
    }

    private Spread all(List<Line> lines, Writers writers) {
        int each = bench.size().writes();
        List<CompletableFuture<List<Double>>> under = new ArrayList<>();
        for (int i = 0; i < bench.size().writers(); i++) {
            Push push = writers.at(i);
            List<Line> mine = lines.subList(i * each, (i + 1) * each);
            under.add(CompletableFuture.supplyAsync(() -> one(mine, push), bench.io()));
        }
        List<Double> times = new ArrayList<>();
        under.forEach(writer -> times.addAll(writer.join()));
        return Spread.of(times);
    }

    private List<Double> one(List<Line> lines, Push push) {
        LongSupplier nanos = bench.ground().nanos();
        List<Double> times = new ArrayList<>();
        for (Line line : lines) {
            long begun = nanos.getAsLong();
            try {
                SyncBench.hub(() -> {
                    push.of(line);
                    return line;
                });
            } catch (IOException | JournalFailure e) {
                throw new IllegalStateException(e);
            }
            times.add((nanos.getAsLong() - begun) / 1e6);
        }
        return times;
    }
}
