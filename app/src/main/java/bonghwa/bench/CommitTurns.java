package bonghwa.bench;

import bonghwa.domain.Board;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.line.EntryLine;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Vocabulary;
import bonghwa.store.JournalFailure;
import bonghwa.store.RawDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One commit, one append and one insert in turn, so that all three live through the same moments. */
final class CommitTurns {

    private final CommitBench bench;
    private final OpenStore store;
    private final FileChannel plain;
    private final RawDatabase database;
    private final Commands commands;
    private final String incident;
    private final Vocabulary vocabulary = new Vocabulary(BigCatalogue.all(), null);
    private final Words words = Words.of(new Dice(7));
    private final Dice dice = new Dice(8);
    private final Stopwatch ours;
    private final Stopwatch append;
    private final Stopwatch insert;

    CommitTurns(CommitBench bench, OpenStore store, FileChannel plain, RawDatabase database) throws IOException {
        this.bench = bench;
        this.ours = bench.ground().stopwatch();
        this.append = bench.ground().stopwatch();
        this.insert = bench.ground().stopwatch();
        this.store = store;
        this.plain = plain;
        this.database = database;
        commands = bench.ground().commands(store);
        incident = new BigRoom(bench.ground().clock().instant()).declare(commands);
    }

    List<Figure> take() throws IOException, JournalFailure {
        for (int i = 0; i < bench.warm() + bench.times(); i++) {
            if (i == bench.warm()) {
                Stream.of(ours, append, insert).forEach(Stopwatch::reset);
            }
            one(i);
        }
        return List.of(
                new Figure("commit", "ms", ours.spread(), append.spread(), new Aim.Middle(3)),
                new Figure("commit-database", "ms", ours.spread(), insert.spread(), new Aim.Middle(1)));
    }

    private void one(int i) throws IOException, JournalFailure {
        String typed = String.format(
                        Locale.ROOT,
                        "#service-%02d/f%d %d%% 복구 중 %s",
                        1 + dice.roll(20),
                        1 + dice.roll(5),
                        dice.roll(101),
                        words.next())
                .replaceAll("(?<!^)[#@!>]", "");
        long before = Files.size(segment());
        Situation situation = situation();
        ours.time(() -> commit(typed, situation));
        ByteBuffer same = recorded(before);
        String text = StandardCharsets.UTF_8.decode(same.duplicate()).toString();
        append.time(() -> {
            while (same.hasRemaining()) {
                plain.write(same);
            }
            plain.force(false);
            return same;
        });
        insert.time(() -> {
            database.insert(i, text);
            return text;
        });
    }

    /** How things stand is known before somebody types: the window works it out behind each commit. */
    private Situation situation() {
        Instant now = bench.ground().clock().instant();
        Incident shown = store.room().incident(incident).orElseThrow();
        return new Situation(now, shown.facts().zone(), Board.of(store.room().catalogue(), shown.log(), now));
    }

    private Room commit(String typed, Situation situation) {
        Content content = EntryLine.parse(typed, vocabulary, situation)
                .content()
                .orElseThrow(() -> new IllegalStateException("not understood: " + typed));
        commands.log(incident, content).toCompletableFuture().join();
        return store.room();
    }

    private Path segment() {
        return store.folder().journal().resolve("00000001.lines");
    }

    private ByteBuffer recorded(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(segment())) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // until all of it is here
            }
            return bytes.flip();
        }
    }
}
