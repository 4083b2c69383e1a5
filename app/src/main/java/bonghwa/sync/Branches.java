package bonghwa.sync;

import bonghwa.op.End;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The gapless branches of one replica among the lines that a hub holds of it: normally one. What does not continue a line that is
 * held, down to the first, is in none of them. It only grows, and costs by what is added and what is asked for, not by what is
 * held. For one thread at a time.
 */
final class Branches {

    private final Map<String, BranchLine> held = new HashMap<>();
    private final List<BranchLine> firsts = new ArrayList<>();
    private final Set<BranchLine> ends = new TreeSet<>(BranchLine.ORDER);

    /** By the id of the line that they continue, which is not held. */
    private final Map<String, Set<Link>> waiting = new HashMap<>();

    private long walked;

    /** Of the links of one replica, in any order. */
    static Branches of(Collection<Link> links) {
        Branches branches = new Branches();
        branches.add(links);
        return branches;
    }

    /** More links, in any order; those that are known already change nothing. */
    void add(Collection<Link> links) {
        links.stream().sorted(Link.ORDER).forEach(this::add);
    }

    private void add(Link link) {
        String previous = link.previous();
        if (previous == null) {
            grow(null, link);
        } else if (held.containsKey(previous)) {
            grow(held.get(previous), link);
        } else {
            waiting.computeIfAbsent(previous, _ -> new LinkedHashSet<>()).add(link);
        }
    }

    /** That link behind that line, and all that waited for it. */
    private void grow(@Nullable BranchLine before, Link link) {
        Deque<BranchLine> grown = new ArrayDeque<>();
        hold(before, link, grown);
        while (!grown.isEmpty()) {
            BranchLine line = grown.pop();
            Set<Link> next = waiting.remove(line.link().id());
            if (next != null) {
                next.forEach(each -> hold(line, each, grown));
            }
        }
    }

    private void hold(@Nullable BranchLine before, Link link, Deque<BranchLine> grown) {
        walked++;
        long counter = before == null ? 1 : before.link().counter() + 1;
        if (link.counter() != counter || held.containsKey(link.id())) {
            return;
        }
        BranchLine line = new BranchLine(link, before);
        held.put(link.id(), line);
        if (before == null) {
            firsts.add(line);
        } else {
            walked += before.continuedBy(line);
            ends.remove(before);
        }
        ends.add(line);
        grown.push(line);
    }

    /** Where the branches end. */
    List<End> ends() {
        return ends.stream().map(line -> line.link().end()).toList();
    }

    /** How many lines were looked at since the beginning: what all of it cost. */
    long walked() {
        return walked;
    }

    /**
     * What somebody with these ends lacks, in the order of counters, so many at the most. An end that is not held here may be ahead of
     * any branch that is no longer than it: nothing is said of those.
     */
    List<Link> lackedBy(Collection<End> have, int most) {
        Set<String> has = have.stream().map(End::hash).collect(Collectors.toSet());
        if (ends.stream().allMatch(line -> has.contains(line.link().id()))) {
            return List.of(); // as nearly always
        }
        long ahead = have.stream()
                .filter(end -> !held.containsKey(end.hash()))
                .mapToLong(End::counter)
                .max()
                .orElse(0);
        Set<BranchLine> wanted = ahead == 0 ? Set.of() : beneath(ahead);
        PriorityQueue<BranchLine> next = new PriorityQueue<>(BranchLine.ORDER);
        BranchReach reach = new BranchReach();
        has.stream().map(held::get).filter(Objects::nonNull).forEach(reach::add);
        reach.beyond(firsts).forEach(next::add);
        List<Link> lacked = new ArrayList<>();
        while (!next.isEmpty() && lacked.size() < most) {
            walked++;
            BranchLine line = next.poll();
            if (ahead == 0 || wanted.contains(line)) {
                lacked.add(line.link());
                next.addAll(line.next());
            }
        }
        return lacked;
    }

    /** All lines of the branches that are longer than that. */
    private Set<BranchLine> beneath(long ahead) {
        Set<BranchLine> all = new LinkedHashSet<>();
        for (BranchLine end : ends) {
            @Nullable BranchLine line = end.link().counter() > ahead ? end : null;
            while (line != null && all.add(line)) {
                walked++;
                line = line.before();
            }
        }
        return all;
    }
}
