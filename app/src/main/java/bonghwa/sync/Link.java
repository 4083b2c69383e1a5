package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The place of a line in its replica's chain: its counter, its id, and the id before it ({@code null}: it is the first). */
record Link(
        String replica, long counter, String id, @Nullable String previous) {

    static final Comparator<Link> ORDER =
            Comparator.comparingLong(Link::counter).thenComparing(Link::id);

    static Link of(Line line) {
        Origin origin = line.head().origin();
        return new Link(origin.replica(), origin.counter(), line.id(), origin.previous());
    }

    End end() {
        return new End(replica, counter, id);
    }
}
