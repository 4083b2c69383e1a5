package bonghwa.op;

import org.jspecify.annotations.Nullable;

/**
 * A replica's chain so far: its key, the last counter, hash and stamp. Each line names its predecessor, so one good signature
 * vouches for all lines before it. Immutable.
 */
public record Chain(Certificate certificate, long counter, String hash, HybridTimestamp stamp) {

    /** Why a line does not continue a chain. */
    public enum Fault {
        NO_CERTIFICATE,
        FORGED_CERTIFICATE,
        GAP,
        OTHER_PREDECESSOR,
        STAMP_BACK,
        BAD_SIGNATURE
    }

    /** A chain with one more line, or why that line is none of it. */
    public sealed interface Step {
        record Continued(Chain chain) implements Step {}

        record Broken(Fault fault) implements Step {}
    }

    /** Puts a line behind a chain ({@code null}: the line must be the first). {@code verify}: check its signature as well. */
    public static Step append(@Nullable Chain chain, Line line, boolean verify) {
        return chain == null ? first(line, verify) : chain.next(line, verify);
    }

    private static Step first(Line line, boolean verify) {
        Origin origin = line.head().origin();
        if (origin.counter() != 1) {
            return new Step.Broken(Fault.GAP);
        }
        if (!(OperationCodec.read(line)
                instanceof Meaning.Understood(Operation.ReplicaCertified(Certificate c), _))) {
            return new Step.Broken(Fault.NO_CERTIFICATE);
        }
        try {
            boolean own = c.replica().equals(origin.replica())
                    && c.desk().equals(line.head().author().desk());
            if (!own || (verify && !c.genuine())) {
                return new Step.Broken(Fault.FORGED_CERTIFICATE);
            }
        } catch (IllegalArgumentException e) {
            return new Step.Broken(Fault.FORGED_CERTIFICATE);
        }
        return signed(line, c, verify);
    }

    private Step next(Line line, boolean verify) {
        Origin origin = line.head().origin();
        if (origin.counter() != counter + 1) {
            return new Step.Broken(Fault.GAP);
        }
        if (!hash.equals(origin.previous())) {
            return new Step.Broken(Fault.OTHER_PREDECESSOR);
        }
        if (origin.stamp().compareTo(stamp) < 0) {
            return new Step.Broken(Fault.STAMP_BACK);
        }
        return signed(line, certificate, verify);
    }

    private static Step signed(Line line, Certificate certificate, boolean verify) {
        if (verify && !line.signedBy(Base64Url.decode(certificate.replicaKey()))) {
            return new Step.Broken(Fault.BAD_SIGNATURE);
        }
        Origin origin = line.head().origin();
        return new Step.Continued(new Chain(certificate, origin.counter(), line.id(), origin.stamp()));
    }

    public End end() {
        return new End(certificate.replica(), counter, hash);
    }
}
