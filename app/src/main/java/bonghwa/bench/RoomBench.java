package bonghwa.bench;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Recorded;
import bonghwa.replica.OpenStore;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.StoreFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folding a big room from lines in memory, and opening it from its snapshot, beside merely reading these lines from a file and
 * parsing them. One of each in turn.
 */
record RoomBench(Ground ground, int operations, int warm, int times) implements Bench {

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> {
            BigRoom.in(ground, folder, operations);
            Path plain = folder.resolve("plain");
            write(folder, plain);
            return measure(folder, plain);
        });
    }

    /** The journal's lines without the journal around them. */
    private void write(Path folder, Path plain) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
            Journal.read(ground.disk(), new StoreFolder(folder.resolve("store")), At.START, (line, _) -> {
                try {
                    out.write(line.toBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private List<Figure> measure(Path folder, Path plain) throws IOException, JournalFailure {
        Stopwatch fold = ground.stopwatch();
        Stopwatch open = ground.stopwatch();
        Stopwatch parse = ground.stopwatch();
        for (int i = 0; i < warm + times; i++) {
            if (i == warm) {
                List.of(fold, open, parse).forEach(Stopwatch::reset);
            }
            List<Line> lines = parse.time(() -> read(plain));
            Room folded = fold.time(() -> fold(lines));
            OpenStore opened = open.time(() -> ground.open(folder));
            boolean same =
                    opened.room().incidents().size() == folded.incidents().size();
            opened.close();
            if (!same) {
                throw new IllegalStateException("the snapshot is not of this room");
            }
        }
        return List.of(
                new Figure("fold", "ms", fold.spread(), parse.spread(), new Aim.None()),
                new Figure("open", "ms", open.spread(), parse.spread(), new Aim.Middle(0.2)));
    }

    private static Room fold(List<Line> lines) {
        return Fold.empty(Clockwork.Kind.REAL)
                .with(lines.stream().map(Recorded::of).toList())
                .room();
    }

    private static List<Line> read(Path plain) throws IOException {
        byte[] bytes = Files.readAllBytes(plain);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(line(Arrays.copyOfRange(bytes, from, i)));
                from = i + 1;
            }
        }
        return lines;
    }

    private static Line line(byte[] bytes) throws IOException {
        try {
            return Line.parse(bytes);
        } catch (MalformedLine e) {
            throw new IOException("a line of our own cannot be read", e);
        }
    }
}
