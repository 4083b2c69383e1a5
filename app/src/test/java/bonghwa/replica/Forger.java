package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.op.Certificate;
import bonghwa.op.Clockwork;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Origin;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes single lines as somebody with a stolen key could, behind any line. */
final class Forger {

    private Forger() {}

    /** A line that pins an entry, behind that one. */
    static Line after(Line before, Signer replica, String entry) {
        Origin last = before.head().origin();
        Origin origin = new Origin(
                last.replica(),
                last.counter() + 1,
                new HybridTimestamp(last.stamp().millis() + 1, 0),
                last.recordedAt(),
                before.id());
        return signed(
                origin,
                new Operation.EntryPinned(entry, true),
                "incident",
                before.head().author().desk(),
                replica);
    }

    /** A first line whose certificate one desk signed, as if it were another's. */
    static Line certificate(Signer replica, Signer desk, String claimed) {
        Certificate certificate = Certificate.issue(desk, replica.publicKey(), "F", Clockwork.REAL);
        Origin origin = new Origin(replica.id(), 1, new HybridTimestamp(1, 0), Instant.EPOCH, null);
        return signed(origin, new Operation.ReplicaCertified(certificate), null, claimed, replica);
    }

    private static Line signed(
            Origin origin, Operation operation, @Nullable String incident, String desk, Signer replica) {
        OperationCodec.Written written = OperationCodec.write(operation, "salt");
        Head head = new Head(
                Head.FORMAT,
                origin,
                written.type(),
                incident,
                new Author(desk, null, null),
                List.of(),
                written.says(),
                Sha256.of(written.payload().getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, written.payload(), replica);
    }
}
