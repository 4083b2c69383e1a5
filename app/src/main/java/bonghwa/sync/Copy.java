package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What an exchange needs of this machine's copy of the record. Calls may block: io lane only, but where it is said. */
public interface Copy {

    /** What is held here, safe on the disk; any lane. */
    VersionVector vector();

    /** At most that many lines that somebody with that vector lacks, of each replica in the order of its counters. */
    List<Line> lacking(VersionVector theirs, int most) throws LocalFailure;

    /** Of that vector what joins what is held here: of the rest nobody can tell what its owner holds of ours. */
    default VersionVector understood(VersionVector theirs) {
        return theirs;
    }

    /** The lines of the others' chains of which nobody here can tell what they continue: who is asked for them can. */
    default List<End> unexplained(VersionVector theirs) {
        return List.of();
    }

    /** How many lines somebody with that vector lacks; any lane. */
    long unsent(VersionVector theirs);

    /** When the oldest line was recorded that somebody with that vector lacks. */
    Optional<Instant> oldest(VersionVector theirs) throws LocalFailure;

    /** Lines that are here without the payload that they name, where no redaction took it; any lane. */
    Collection<End> holes();

    /** Those of these lines that are here with their payload, which nobody redacted. */
    List<Line> full(Collection<End> holes) throws LocalFailure;

    /** Whether somebody says that he holds lines of our own replica that we do not; any lane. */
    boolean outrun(VersionVector theirs);

    /**
     * Lines of others are about to come. A copy that nobody told whom to trust goes by the one desk that wrote them all; else it
     * becomes its own root first, so that whoever stands first among them gains nothing by that. Returns when that is so.
     */
    default void expect(Whose lines) throws HubFailure, LocalFailure {}

    /** Takes lines of others through the one door; completes when they are forced, on the store lane. */
    CompletionStage<Replica.Merge> taking(ReadAhead lines) throws LocalFailure;

    /** The same; returns when they are forced. */
    default Replica.Merge take(List<Line> lines) throws LocalFailure {
        return LocalFailure.awaited(taking(ReadAhead.of(lines)));
    }

    /** When each desk wrote its newest line that is here, by the clock of the record; any lane. */
    Map<String, Instant> desks();
}
