package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.io.Closeable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shared place with one append-only table of lines. It stores, it never decides: who counts is for the readers to know. Calls
 * block, and end within a deadline of seconds: io lane only. Every failure is a {@link HubFailure}; whatever it is, nothing is
 * lost, since what to push is asked anew each time.
 */
public interface Hub extends Closeable {

    /** Which hub it is; another id under the same address is another hub. */
    HubIdentity identity() throws HubFailure;

    /** The ends of the gapless branches that the hub holds. Lines that continue nothing are not in it. */
    VersionVector vector() throws HubFailure;

    /**
     * At most that many lines that somebody with that vector lacks: of each replica in the order of its counters, of a branch
     * that the vector does not know all of it. Lines behind a gap wait until it is filled. An end that the hub has not may lie
     * anywhere, so of branches that are no longer than it nothing is given: push first. What has not the form of a line is given as
     * it is. {@code apart}: the {@linkplain Held#print() prints} of what was junk and is not to be given again. Empty: nothing is new.
     */
    List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure;

    /**
     * Stores the lines, all or none, and rings. What is there already is passed over; what somebody else is storing at this moment
     * may be left out, so ask afterwards. Of one replica in the order of its counters; the caller pushes on one lane.
     */
    void push(List<Line> lines) throws HubFailure;

    /**
     * At most that many lines that stand here only without the payload that they name, in the order of replica, counter and hash
     * and behind that one ({@code null}: from the first). Redacted or lost: the hub does not know.
     */
    List<End> holes(@Nullable End after, int most) throws HubFailure;

    /** Those of these lines that stand here with the payload that they name. */
    List<Held> full(Collection<End> holes) throws HubFailure;

    /** What the newest incident needs, for somebody who lacks much: shown until all is here, never recorded. */
    default Preview preview(Preview.Wish wish) throws HubFailure {
        return new Preview.Cannot();
    }

    /** Waits until somebody pushed, or that long; true if it rang. A ring is a hint: it can be lost, late, or false. */
    boolean awaitRing(Duration most) throws HubFailure;

    /** What time it is there; empty where it has no clock of its own. */
    default Optional<Instant> clock() throws HubFailure {
        return Optional.empty();
    }

    /** The names of what the hub holds and cannot read: it is left out, all else is given, and people are told. */
    default List<String> damaged() throws HubFailure {
        return List.of();
    }

    @Override
    void close();
}
