package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import bonghwa.domain.Author;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes lines of one replica, chained as they must be; the signatures are no real ones, since the disk does not look. */
final class Lines {

    private static final Signer NOBODY = new Signer() {
        @Override
        public byte[] sign(byte[] message) {
            return new byte[64];
        }

        @Override
        public byte[] publicKey() {
            return new byte[32];
        }
    };

    private final Random random;
    private @Nullable String previous;
    private long counter;

    Lines(long seed) {
        this.random = new Random(seed);
    }

    /** The next line of the chain, with a payload of about that many bytes. */
    Line next(int size) {
        counter++;
        String payload = "{\"n\":" + counter + ",\"text\":\"" + text(size) + "\"}";
        Origin origin = new Origin(
                "replica", counter, new HybridTimestamp(counter, 0), Instant.ofEpochMilli(counter), previous);
        Head head = new Head(
                1,
                origin,
                "NoteWritten",
                "incident",
                new Author("desk", null, null),
                List.of(),
                null,
                Sha256.of(payload.getBytes(UTF_8)));
        Line line = Line.signed(head, payload, NOBODY);
        previous = line.id();
        return line;
    }

    private String text(int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append((char) (random.nextInt(4) == 0 ? '가' + random.nextInt(11_000) : 'a' + random.nextInt(26)));
        }
        return text.toString();
    }

    List<Line> batch(int lines, int size) {
        List<Line> batch = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            batch.add(next(size));
        }
        return batch;
    }

    /** One to eight lines, most of them short and some longer than a page. */
    List<Line> anyBatch() {
        List<Line> batch = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            batch.add(next(random.nextInt(5) == 0 ? random.nextInt(12_000) : random.nextInt(200)));
        }
        return batch;
    }
}
