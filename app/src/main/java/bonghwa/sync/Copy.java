package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.Replica;
import java.util.List;

/** What an exchange needs of this machine's copy of the record. Calls may block: io lane only. */
public interface Copy {

    /** What is held here, safe on the disk. */
    VersionVector vector();

    /** At most that many lines that somebody with that vector lacks, of each replica in the order of its counters. */
    List<Line> lacking(VersionVector theirs, int most) throws LocalFailure;

    /** Takes lines of others through the one door; returns when they are forced. */
    Replica.Merge take(List<Line> lines) throws LocalFailure;
}
