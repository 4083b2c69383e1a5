package bonghwa.sync;

import bonghwa.domain.Author;
import bonghwa.op.Base64Url;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes chained lines of one replica, fast: nobody at a hub looks at signatures. */
final class ChainMaker {

    private final int seed;
    private final List<Line> lines = new ArrayList<>();
    private int twins;

    ChainMaker(int seed) {
        this.seed = seed;
    }

    /** The same replica, which goes on from here by itself: what it writes is a fork. */
    ChainMaker copy() {
        ChainMaker twin = new ChainMaker(seed);
        twin.lines.addAll(lines);
        twin.twins = twins + 1;
        return twin;
    }

    String replica() {
        return Sha256.of(new byte[] {(byte) seed, (byte) (seed >> 8)}).substring(0, 22);
    }

    /** All lines, so many at the least. */
    List<Line> chain(int length) {
        more(length - lines.size());
        return lines();
    }

    /** So many more lines, alone. */
    List<Line> more(int count) {
        int before = lines.size();
        for (int i = 0; i < count; i++) {
            write("EntryPinned", "{\"text\":\"줄 " + lines.size() + " of " + twins + "\"}");
        }
        return List.copyOf(lines.subList(before, lines.size()));
    }

    /** A well-formed line of that replica that continues nothing, and which nobody signed. */
    static Line adrift(String replica, long counter) {
        String payload = "{\"text\":\"adrift\"}";
        Origin origin = new Origin(
                replica,
                counter,
                new HybridTimestamp(counter, 0),
                Instant.ofEpochMilli(counter),
                counter == 1 ? null : "x".repeat(43));
        Head head = new Head(
                Head.FORMAT,
                origin,
                "EntryPinned",
                "incident",
                new Author("desk", null, null),
                List.of(),
                null,
                Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, payload, new NoSigner(counter));
    }

    Line write(String type, String payload) {
        long counter = lines.size() + 1L;
        Origin origin = new Origin(
                replica(),
                counter,
                new HybridTimestamp(counter, twins),
                Instant.ofEpochMilli(counter),
                lines.isEmpty() ? null : lines.getLast().id());
        Head head = new Head(
                Head.FORMAT,
                origin,
                type,
                "incident",
                new Author("desk", null, null),
                List.of(),
                null,
                Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
        Line line = Line.signed(head, payload, new NoSigner(counter));
        lines.add(line);
        return line;
    }

    Line last() {
        return lines.getLast();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Signs with anything. */
    private record NoSigner(long counter) implements Signer {

        @Override
        public byte[] sign(byte[] message) {
            byte[] hash = Base64Url.decode(Sha256.of(message));
            byte[] signature = new byte[64];
            System.arraycopy(hash, 0, signature, 0, hash.length);
            return signature;
        }

        @Override
        public byte[] publicKey() {
            return new byte[32];
        }
    }
}
