package bonghwa.sync;

import java.util.List;
import java.util.Set;

/** What a hub answers to somebody who lacks much and wants to see the newest incident before everything is here. */
public sealed interface Preview {

    /** So many lines may be lacking before it is worth asking. */
    long MUCH = 20_000;

    /** Bytes that are given at the most, room and incident together. */
    int MOST = 8 << 20;

    /**
     * What is wanted.
     *
     * @param held how many lines the one who asks holds
     * @param until what is stamped later than that (milliseconds) is somebody's wrong clock, or a lie
     * @param without incidents that turned out to be nothing
     */
    record Wish(long held, long until, Set<String> without) {}

    /** There is no more than what is here soon anyway. */
    record Little() implements Preview {}

    /** This hub cannot say: it is a folder, or was set up by an older version. */
    record Cannot() implements Preview {}

    /** The room's own lines, the first and the newest of that incident, in any order: not yet believed, and not all. */
    record Lines(String incident, List<Held> lines) implements Preview {
        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
