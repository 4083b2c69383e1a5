package bonghwa.testing;

import bonghwa.domain.Author;
import bonghwa.op.Base64Url;
import bonghwa.op.Certificate;
import bonghwa.op.Clockwork;
import bonghwa.op.Ed25519;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Origin;
import bonghwa.op.Recorded;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.jspecify.annotations.Nullable;

/** Writes real, signed, chained lines of one replica for tests; every key and salt comes from its seed. */
public final class Scribe {

    private final Signer desk;
    private @Nullable String person;
    private final Signer replica;
    private final List<Line> lines = new ArrayList<>();
    private Instant clock;
    private HybridTimestamp stamp = HybridTimestamp.ZERO;

    public Scribe(int seed, Clockwork clockwork, Instant start) {
        desk = signer(seed * 2 + 1);
        replica = signer(seed * 2 + 2);
        clock = start;
        write(
                null,
                new Operation.ReplicaCertified(Certificate.issue(desk, replica.publicKey(), letter(seed), clockwork)));
    }

    /** A replica with that key, for which that desk vouches: a desk has as many as it likes. */
    public Scribe(Signer desk, Signer replica, Instant start) {
        this.desk = desk;
        this.replica = replica;
        this.clock = start;
        write(null, new Operation.ReplicaCertified(Certificate.issue(desk, replica.publicKey(), "Z", Clockwork.REAL)));
    }

    private Scribe(Scribe other, int lines) {
        this.desk = other.desk;
        this.replica = other.replica;
        this.clock = other.clock;
        this.lines.addAll(other.lines.subList(0, lines));
        this.stamp = this.lines.getLast().head().origin().stamp();
    }

    /** The same replica as it was when it had so many lines: what it writes from now on is another branch. */
    public Scribe branch(int lines) {
        return new Scribe(this, lines);
    }

    public Scribe(int seed) {
        this(seed, Clockwork.REAL, Instant.parse("2022-10-15T06:10:00Z"));
    }

    private Scribe(Scribe other) {
        desk = other.desk;
        replica = other.replica;
        clock = other.clock;
        stamp = other.stamp;
        lines.addAll(other.lines);
    }

    /** A copy with the same keys, as of a copied store: what both write from here on are two branches. */
    public Scribe copied() {
        return new Scribe(this);
    }

    /** A copy of what it was after that many lines, as of a store that was set back. */
    public Scribe setBack(int count) {
        Scribe back = new Scribe(this);
        back.lines.subList(count, back.lines.size()).clear();
        back.stamp = back.lines.getLast().head().origin().stamp();
        return back;
    }

    /** Forgets what it stamped last, as a liar would. */
    public Scribe forget() {
        stamp = HybridTimestamp.ZERO;
        return this;
    }

    private static String letter(int seed) {
        return String.valueOf((char) ('A' + Math.floorMod(seed, 26)));
    }

    /** A signer whose key is made from a number. */
    public static Signer signer(int seed) {
        byte[] secret = new byte[32];
        secret[0] = (byte) seed;
        secret[1] = (byte) (seed >> 8);
        Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(secret, 0);
        byte[] publicKey = Ed25519.publicKey(key);
        String id = Sha256.of(publicKey);
        return new Signer() {
            @Override
            public byte[] sign(byte[] message) {
                return Ed25519.sign(key, message);
            }

            @Override
            public byte[] publicKey() {
                return publicKey.clone();
            }

            @Override
            public String id() {
                return id;
            }
        };
    }

    /** The machine's clock goes to that moment; it may go back. */
    public Scribe at(Instant moment) {
        clock = moment;
        return this;
    }

    public Scribe later(long seconds) {
        return at(clock.plusSeconds(seconds));
    }

    public Line write(@Nullable String incident, Operation operation, String... replaces) {
        OperationCodec.Written written = OperationCodec.write(operation, salt());
        return sign(incident, written.type(), written.says(), written.payload(), List.of(replaces));
    }

    /** That person types from now on. */
    public void by(@Nullable String typist) {
        person = typist;
    }

    /** Writes a line of any type with any payload, as a newer version might. */
    public Line sign(
            @Nullable String incident, String type, @Nullable String says, String payload, List<String> replaces) {
        stamp = stamp.next(clock.toEpochMilli());
        Origin origin = new Origin(
                replica.id(),
                lines.size() + 1,
                stamp,
                clock,
                lines.isEmpty() ? null : lines.getLast().id());
        Head head = new Head(
                Head.FORMAT,
                origin,
                type,
                incident,
                new Author(desk.id(), person, null),
                replaces,
                says,
                Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
        Line line = Line.signed(head, payload, replica);
        lines.add(line);
        return line;
    }

    private String salt() {
        return Base64Url.encode(new byte[] {(byte) lines.size(), (byte) (lines.size() >> 8)});
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<Recorded> records() {
        return lines.stream().map(Recorded::of).toList();
    }

    public Instant clock() {
        return clock;
    }

    public Signer replica() {
        return replica;
    }

    public Signer desk() {
        return desk;
    }
}
