package bonghwa.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that hangs together with the first one of its replica: what it continues, and what continues it. One thread at a time. */
final class BranchLine {

    static final Comparator<BranchLine> ORDER = Comparator.comparing(BranchLine::link, Link.ORDER);

    private final Link link;
    private final @Nullable BranchLine before;
    private List<BranchLine> next = List.of();
    private BranchLine start;

    BranchLine(Link link, @Nullable BranchLine before) {
        this.link = link;
        this.before = before;
        this.start = before == null ? this : before.start;
    }

    Link link() {
        return link;
    }

    @Nullable
    BranchLine before() {
        return before;
    }

    List<BranchLine> next() {
        return next;
    }

    /** The first line of this branch: from there to here nothing parts. */
    BranchLine start() {
        return start;
    }

    /** That line continues this one; how many lines it cost to note where branches part now. */
    long continuedBy(BranchLine line) {
        long cost = 0;
        if (next.size() == 1) {
            cost = next.getFirst().startsHere();
        }
        List<BranchLine> more = new ArrayList<>(next);
        more.add(line);
        next = next.isEmpty() ? List.of(line) : more;
        if (more.size() > 1) {
            line.start = line;
        }
        return cost;
    }

    private long startsHere() {
        @Nullable BranchLine line = this;
        long cost = 0;
        while (line != null) {
            line.start = this;
            cost++;
            line = line.next.size() == 1 ? line.next.getFirst() : null;
        }
        return cost;
    }
}
