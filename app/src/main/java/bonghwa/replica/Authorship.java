package bonghwa.replica;

import bonghwa.op.Base64Url;
import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Line;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As which replica this store writes. A counter must never be used twice: so a replica that forked, of which anybody knows more than
 * we do, or which is far ahead of its machine's clock, ends, and its desk goes on with a new one, without asking. Store lane.
 */
record Authorship(Desk desk, InstantSource clock, Refused refused) {

    /** As whom the next line is written. */
    Identity identity(Holding holding) throws IOException {
        Identity identity = desk.identity();
        Branches own = holding.branches(identity.replica().id());
        @Nullable Chain chain = own.chain();
        boolean ended = own.forked() || (chain != null && chain.stamp().farAhead(clock.millis()));
        return ended ? desk.renew() : identity;
    }

    /**
     * Compares with lines that somebody else holds, or says that he holds. If one of our own replica is not among what we hold, this
     * store was copied or set back, and ends its replica; true if that was so.
     */
    boolean compare(Holding holding, Collection<End> known) throws IOException {
        String own = desk.current().orElse("");
        boolean outrun = known.stream()
                .anyMatch(end ->
                        end.replica().equals(own) && !holding.branches(own).holds(end) && refused.before(end) == null);
        if (outrun) {
            desk.renew();
        }
        return outrun;
    }

    /** Those lines are on the disk, and nobody has been told of them yet. */
    void forced(List<Line> lines) {
        End end = End.of(lines.getLast());
        if (desk.current().filter(end.replica()::equals).isPresent()) {
            desk.forced(end);
        }
    }

    /**
     * Looks at lines that could not be taken, as what they continue is not here. One that our own replica signed shows as well that
     * this store was set back; a wrong signature shows nothing. True if that was so.
     */
    boolean recognise(Holding holding, Collection<Line> lines) throws IOException {
        String own = desk.current().orElse("");
        @Nullable Chain chain = holding.chain(own);
        if (chain == null) {
            return false;
        }
        byte[] key = Base64Url.decode(chain.certificate().replicaKey());
        boolean ours =
                lines.stream().anyMatch(line -> line.head().origin().replica().equals(own) && line.signedBy(key));
        if (ours) {
            desk.renew();
        }
        return ours;
    }

    /** The replica that this store writes as; empty if it never wrote. Any thread. */
    Optional<String> current() {
        return desk.current();
    }
}
