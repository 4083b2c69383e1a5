package bonghwa.domain;

/**
 * A replica that said two different things under one counter: its journal was copied or set back, or somebody has its key. From
 * that counter on what it wrote is kept, all of it, and disputed.
 */
public record Fork(String replica, String desk, long counter) implements Comparable<Fork> {

    @Override
    public int compareTo(Fork other) {
        int byReplica = replica.compareTo(other.replica);
        int byDesk = byReplica != 0 ? byReplica : desk.compareTo(other.desk);
        return byDesk != 0 ? byDesk : Long.compare(counter, other.counter);
    }
}
