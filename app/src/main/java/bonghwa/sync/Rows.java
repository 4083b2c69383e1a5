package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions to a hub's table, on one connection, whatever database it is in. Sorted by replica, counter, id, payload's hash. */
interface Rows {

    /** The replicas with a gap, with more than one row under a counter, or with a payload that the head does not name. */
    Set<String> uneven() throws SQLException;

    /** The last row of each replica, without its payload. */
    List<Row> ends() throws SQLException;

    /** Rows of all replicas but these, behind the highest counter that the vector has of them. */
    List<Row> newer(VersionVector have, Collection<String> but, int most) throws SQLException;

    /** The same, without their payloads. */
    List<Row> newerHeads(VersionVector have, Collection<String> but, int most) throws SQLException;

    /** How many rows of the replica stand on each of its shelves: the counters from a multiple of {@link Tangle#SHELF} on. */
    Map<Long, Long> shelves(String replica) throws SQLException;

    /** The same of these shelves alone. */
    Map<Long, Long> shelves(String replica, Collection<Long> numbers) throws SQLException;

    /** The rows of the replica from one counter to another, without their lines. */
    List<Spot> spots(String replica, long from, long to) throws SQLException;

    /** All rows of the replica under those counters that are not set apart. */
    List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) throws SQLException;
}
