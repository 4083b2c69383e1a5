package bonghwa.bench;

import bonghwa.domain.Language;
import bonghwa.exchange.report.Edition;
import bonghwa.exchange.report.ReportOrder;
import bonghwa.exchange.report.Reports;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.Signer;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The report of an incident of so many operations beside the same text drawn with the bare library: time, size of the file, memory;
 * three figures of these names.
 */
record ReportBench(
        Ground ground,
        Function<Language, UnaryOperator<String>> words,
        List<String> names,
        int operations,
        int warm,
        int times)
        implements Bench {

    private static final double MEGA = 1 << 20;

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> {
            Instant now = ground.clock().instant();
            BigRoom room = new BigRoom(now.minusSeconds(20L * operations));
            try (OpenStore store = ground.open(folder)) {
                Commands commands = ground.commands(store);
                String incident = room.declare(commands);
                room.fill(store, commands, operations);
                Signer signer = store.signer().toCompletableFuture().join();
                List<Line> lines = new ArrayList<>();
                store.outgoing().each(lines::add);
                ReportOrder order =
                        new ReportOrder(incident, Clockwork.Kind.REAL, null, now, null, Edition.full(Language.KO));
                return measure(lines, order, signer);
            }
        });
    }

    private List<Figure> measure(List<Line> lines, ReportOrder order, Signer signer)
            throws IOException, JournalFailure {
        Reports reports = new Reports("bench", words);
        BarePages bare = BarePages.of(reports.make(order, lines, lines.getFirst(), signer));
        Stopwatch report = ground.stopwatch();
        Stopwatch drawn = ground.stopwatch();
        PeakMemory ours = new PeakMemory();
        PeakMemory theirs = new PeakMemory();
        double size = 0;
        double bareSize = 0;
        for (int i = 0; i < warm + times; i++) {
            if (i == warm) {
                report.reset();
                drawn.reset();
            }
            size = ours.during(() -> report.time(() -> reports.make(order, lines, lines.getFirst(), signer))).length
                    / MEGA;
            bareSize = theirs.during(() -> drawn.time(bare::drawn)).length / MEGA;
        }
        Spread file = new Spread(size, size);
        Spread bareFile = new Spread(bareSize, bareSize);
        return List.of(
                new Figure(names.get(0), "ms", report.spread(), drawn.spread(), new Aim.Middle(3)),
                new Figure(names.get(1), "MB", file, bareFile, new Aim.None()),
                new Figure(names.get(2), "MB", ours.spread(), theirs.spread(), new Aim.None()));
    }
}
