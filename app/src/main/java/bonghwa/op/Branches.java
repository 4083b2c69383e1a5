package bonghwa.op;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is held of one replica: normally one gapless chain; several branches once two lines stood under one counter. What is held
 * depends on the lines that came, never on their order. Immutable; one thread adds.
 */
public final class Branches {

    public static final Branches NONE = new Branches(List.of());

    /**
     * A run of lines. {@code parent} is the index of the branch that it left, or -1; {@code from} the counter of its own first line.
     */
    record Branch(int parent, long from, Certificate certificate, Links links) {

        long last() {
            return from + links.size() - 1;
        }

        boolean covers(long counter) {
            return counter >= from && counter <= last();
        }

        boolean has(long counter, byte[] id) {
            return covers(counter) && links.is((int) (counter - from), id);
        }

        /** The chain up to that line of its own. */
        Chain until(long counter) {
            int index = (int) (counter - from);
            return new Chain(certificate, counter, links.id(index), links.stamp(index));
        }

        Chain end() {
            return until(last());
        }
    }

    /** One line that is held: its branch, its counter, and where its holder keeps it. */
    public record Spot(int branch, long counter, long place) {}

    /** What came of one more line. */
    public sealed interface Step {
        /** It is held now; {@code fork}: it stands under a counter that has another line already. */
        record Taken(Branches branches, boolean fork) implements Step {}

        /** It was held before. */
        record Known(Spot spot) implements Step {}

        /** It continues nothing that is held, or is forged. */
        record Broken(Chain.Fault fault) implements Step {}
    }

    private final List<Branch> branches;

    private Branches(List<Branch> branches) {
        this.branches = branches;
    }

    static Branches of(List<Branch> branches) {
        return new Branches(List.copyOf(branches));
    }

    List<Branch> all() {
        return branches;
    }

    /** These with one more line of the same replica, kept at that place. {@code verify}: check its signature as well. */
    public Step append(Line line, boolean verify, long place) {
        Origin origin = line.head().origin();
        byte[] id = Base64Url.decode(line.id());
        @Nullable Spot known = find(origin.counter(), id);
        if (known != null) {
            return new Step.Known(known);
        }
        int parent = -1;
        @Nullable String previous = origin.previous();
        if (previous != null) {
            @Nullable Spot before = find(origin.counter() - 1, hash(previous));
            if (before == null) {
                return new Step.Broken(Chain.Fault.GAP);
            }
            parent = before.branch();
        }
        @Nullable Chain chain = parent < 0 ? null : branches.get(parent).until(origin.counter() - 1);
        return switch (Chain.append(chain, line, verify)) {
            case Chain.Step.Continued(Chain next) -> taken(parent, next, id, place);
            case Chain.Step.Broken(Chain.Fault fault) -> new Step.Broken(fault);
        };
    }

    private Step taken(int parent, Chain next, byte[] id, long place) {
        List<Branch> all = new ArrayList<>(branches);
        boolean on = parent >= 0 && branches.get(parent).last() == next.counter() - 1;
        if (on) {
            Branch branch = branches.get(parent);
            Links longer = branch.links().with(id, next.stamp(), place);
            all.set(parent, new Branch(branch.parent(), branch.from(), branch.certificate(), longer));
        } else {
            all.add(new Branch(parent, next.counter(), next.certificate(), Links.NONE.with(id, next.stamp(), place)));
        }
        return new Step.Taken(of(all), !on && all.size() > 1);
    }

    /** These with another place for a line that is held. */
    public Branches placed(Spot held, long place) {
        List<Branch> all = new ArrayList<>(branches);
        Branch branch = all.get(held.branch());
        Links links = branch.links().placed((int) (held.counter() - branch.from()), place);
        all.set(held.branch(), new Branch(branch.parent(), branch.from(), branch.certificate(), links));
        return of(all);
    }

    /** These, each line in the place that its place becomes. */
    public Branches moved(LongUnaryOperator place) {
        return of(branches.stream()
                .map(b -> new Branch(
                        b.parent(), b.from(), b.certificate(), b.links().moved(place)))
                .toList());
    }

    /** Where the lines of those ids are held; looks at all. */
    public List<Spot> spots(Set<String> ids) {
        List<Spot> found = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            for (int at = 0; at < branch.links().size(); at++) {
                if (ids.contains(branch.links().id(at))) {
                    found.add(new Spot(i, branch.from() + at, branch.links().place(at)));
                }
            }
        }
        return found;
    }

    private @Nullable Spot find(long counter, byte[] id) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (branch.has(counter, id)) {
                return new Spot(i, counter, branch.links().place((int) (counter - branch.from())));
            }
        }
        return null;
    }

    /** What names nothing is no hash of anything. */
    private static byte[] hash(String text) {
        try {
            return Base64Url.decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The id of a line that is held. */
    public String id(Spot spot) {
        Branch branch = branches.get(spot.branch());
        return branch.links().id((int) (spot.counter() - branch.from()));
    }

    /** The line of that counter and hash, if it is held. */
    public Optional<Spot> spot(End end) {
        return Optional.ofNullable(find(end.counter(), hash(end.hash())));
    }

    /** The ids of the lines of that counter: several where branches part. */
    public List<String> ids(long counter) {
        return branches.stream()
                .filter(branch -> branch.covers(counter))
                .map(branch -> branch.links().id((int) (counter - branch.from())))
                .toList();
    }

    /** Where the first line is kept that was held; the largest number if nothing is. */
    public long place() {
        return branches.isEmpty() ? Long.MAX_VALUE : branches.getFirst().links().place(0);
    }

    /** Whether the line of that counter and hash is held. */
    public boolean holds(End end) {
        return find(end.counter(), hash(end.hash())) != null;
    }

    /** The counter of the last line of the longest branch; 0 if nothing is held. */
    public long longest() {
        return branches.stream().mapToLong(Branch::last).max().orElse(0);
    }

    /** The counters of the last lines of all branches together: how many lines are held, as long as there is but one. */
    public long lines() {
        return branches.stream().mapToLong(Branch::last).sum();
    }

    /** The ends of the branches whose last line has a lower counter than that. */
    public List<End> endsBelow(long counter) {
        return branches.stream()
                .filter(branch -> branch.last() < counter)
                .map(branch -> branch.end().end())
                .toList();
    }

    /** The chain, as long as there is but one; else the one that was there first. Null if nothing is held. */
    public @Nullable Chain chain() {
        return branches.isEmpty() ? null : branches.getFirst().end();
    }

    /** The chains to the end of each branch. */
    public List<Chain> chains() {
        return branches.stream().map(Branch::end).toList();
    }

    public List<End> ends() {
        return branches.stream().map(b -> b.end().end()).toList();
    }

    public boolean forked() {
        return branches.size() > 1;
    }

    /** The counters where branches part, each with the desks that vouch for them. */
    public Set<Parting> partings() {
        Set<Parting> partings =
                new TreeSet<>(Comparator.comparingLong(Parting::counter).thenComparing(Parting::desk));
        for (Branch branch : branches.subList(Math.min(1, branches.size()), branches.size())) {
            Branch other = branches.get(Math.max(0, branch.parent()));
            Stream.of(branch, other)
                    .map(b -> new Parting(b.certificate().desk(), branch.from()))
                    .forEach(partings::add);
        }
        return partings;
    }

    /** From that counter on a replica of that desk said different things. */
    public record Parting(String desk, long counter) {}

    /** What somebody lacks who holds the lines up to those ends. Ends that are not held here tell nothing. */
    public Lacking lacking(Collection<End> ends) {
        long[] known = new long[branches.size()];
        ends.forEach(end -> {
            @Nullable Spot held = find(end.counter(), hash(end.hash()));
            long counter = end.counter();
            for (int i = held == null ? -1 : held.branch();
                    i >= 0;
                    i = branches.get(i).parent()) {
                known[i] = Math.max(known[i], counter);
                counter = branches.get(i).from() - 1;
            }
        });
        return new Lacking(branches, known);
    }
}
