package bonghwa.bench;

import bonghwa.domain.Catalogue;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.imports.Format;
import bonghwa.exchange.imports.ImportPlan;
import bonghwa.exchange.imports.Setting;
import bonghwa.replica.Importing;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A table of so many rows until it is understood, and until it is signed, forced and stands in the room, beside merely decoding it and
 * cutting it into lines and cells. One of each in turn.
 */
record ImportBench(Ground ground, int rows, int times) implements Bench {

    private static final Instant BEGAN = Instant.parse("2022-10-15T06:19:00Z");

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        byte[] table = table();
        Stopwatch plain = ground.stopwatch();
        Stopwatch read = ground.stopwatch();
        Stopwatch taken = ground.stopwatch();
        for (int i = 0; i < times; i++) {
            plain.time(() -> cells(table));
            ImportPlan plan = read.time(() -> plan(table));
            ground.inFolder(folder -> {
                try (OpenStore store = ground.open(folder)) {
                    Importing importing = new Importing(ground.commands(store));
                    return taken.time(() -> importing
                            .record(plan.additions(), plan.stories(), null)
                            .toCompletableFuture()
                            .join());
                }
            });
        }
        return List.of(
                new Figure("import-read", "ms", read.spread(), plain.spread(), new Aim.None()),
                new Figure("import", "ms", taken.spread(), plain.spread(), new Aim.None()));
    }

    private static ImportPlan plan(byte[] table) throws IOException {
        try {
            return ImportPlan.read(
                    Format.CSV, table, new Setting("table.csv", Catalogue.EMPTY, ZoneOffset.UTC, BEGAN, Map.of()));
        } catch (BadFile e) {
            throw new IOException(e);
        }
    }

    private byte[] table() throws IOException {
        Words words = Words.of(new Dice(1));
        StringBuilder text = new StringBuilder("time,service,state,text\n");
        for (int i = 0; i < rows; i++) {
            text.append(BEGAN.plusSeconds(i)).append(",service ").append(i % 20);
            text.append(i % 3 == 0 ? ",down," : ",,")
                    .append('"')
                    .append(words.next())
                    .append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long cells(byte[] table) throws IOException {
        long cells = 0;
        BufferedReader lines = new BufferedReader(new StringReader(new String(table, StandardCharsets.UTF_8)));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            cells += line.split(",", 4).length;
        }
        return cells;
    }
}
