package bonghwa.op;

import bonghwa.op.Branches.Branch;
import bonghwa.op.Branches.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of one replica's branches somebody lacks: of each branch the lines behind the last one that he is known to hold. */
public final class Lacking {

    private final List<Branch> branches;
    private final long[] known;

    Lacking(List<Branch> branches, long[] known) {
        this.branches = branches;
        this.known = known;
    }

    private long known(int branch) {
        return Math.max(known[branch], branches.get(branch).from() - 1);
    }

    /** How many lines that is. */
    public long count() {
        long count = 0;
        for (int i = 0; i < known.length; i++) {
            count += branches.get(i).last() - known(i);
        }
        return count;
    }

    /** Those lines, in the order of their counters. */
    public Stream<Spot> lines() {
        long first = Long.MAX_VALUE;
        long last = 0;
        for (int i = 0; i < known.length; i++) {
            if (known(i) < branches.get(i).last()) {
                first = Math.min(first, known(i) + 1);
                last = Math.max(last, branches.get(i).last());
            }
        }
        long end = last;
        return Stream.iterate(first, counter -> counter <= end, counter -> counter + 1)
                .flatMap(counter -> under(counter).stream());
    }

    private List<Spot> under(long counter) {
        List<Spot> held = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            Branch branch = branches.get(i);
            if (counter > known(i) && branch.covers(counter)) {
                held.add(new Spot(i, counter, branch.links().place((int) (counter - branch.from()))));
            }
        }
        return held;
    }
}
