package bonghwa.sync;

import bonghwa.op.End;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A replica in a hub's table that needs a closer look: it forked, or somebody stored junk for it. For one thread at a time. */
final class Tangle {

    /** Counters that are looked at together: only where their rows became more are they read again. */
    static final int SHELF = 1_000;

    /** Lines that are asked for at once, since each may be a megabyte. */
    private static final int AT_ONCE = 100;

    /** Of a line that stands there with and without its payload. */
    private static final Comparator<Row> PAYLOAD_FIRST = Comparator.comparingLong(Row::counter)
            .thenComparing(Row::id)
            .thenComparing(row -> row.line().length, Comparator.reverseOrder());

    private final Rows rows;
    private final String replica;
    private final TangleShelves shelves;
    private long looked = -1;
    private final Branches whole = Branches.of(List.of());
    private final Set<Spot> junk =
            new TreeSet<>(Comparator.comparingLong(Spot::counter).thenComparing(Spot::print));
    private Wanted wanted = new Wanted(Set.of(), whole);

    /** The branches of all rows but those that are left out: all of them, as long as none is. */
    private record Wanted(Set<String> without, Branches branches) {
        void add(String print, Link link) {
            if (!without.isEmpty() && !without.contains(print)) {
                branches.add(List.of(link));
            }
        }
    }

    Tangle(Rows rows, String replica) {
        this.rows = rows;
        this.replica = replica;
        this.shelves = new TangleShelves(rows, replica);
    }

    /**
     * How it stands now: what continues a branch is seen at once; what stands anywhere else, as often as everything is looked at,
     * which {@code look} counts. Rows are only added, so it is enough to count them, and to read those that became more.
     */
    Tangle now(long look) throws SQLException {
        boolean further = look == looked || sorted(shelves.lookAtAll());
        looked = look;
        while (further) {
            List<End> before = ends();
            further = sorted(shelves.lookAt(behind(before))) && !before.equals(ends());
        }
        return this;
    }

    /** Puts what was read where it belongs; whether there was more than before. */
    private boolean sorted(boolean more) {
        for (Spot spot : shelves.fresh()) {
            Link link = spot.link();
            if (spot.junk()) {
                junk.add(spot);
            } else if (link != null) {
                whole.add(List.of(link));
                wanted.add(spot.print(), link);
            }
        }
        return more;
    }

    /** The shelves on which these branches may go on, or the first may begin. */
    private static Set<Long> behind(Collection<End> ends) {
        Set<Long> numbers = new TreeSet<>(ends.isEmpty() ? Set.of(0L) : Set.of());
        ends.forEach(end -> numbers.add((end.counter() + 1) / SHELF));
        return numbers;
    }

    List<End> ends() {
        return whole.ends();
    }

    /** A page of it; rows without the form of a line come first. */
    List<Held> page(List<End> have, Set<String> apart, int most) throws SQLException {
        List<Long> counters = junk.stream()
                .filter(spot -> !apart.contains(spot.print()))
                .limit(most)
                .map(Spot::counter)
                .distinct()
                .toList();
        List<Held> page = new ArrayList<>();
        if (!counters.isEmpty()) {
            rows.lines(replica, counters, apart).stream()
                    .filter(row -> row.link() == null)
                    .map(Row::held)
                    .forEach(page::add);
        }
        page.addAll(lines(without(apart).lackedBy(have, most), apart));
        return page.subList(0, Math.min(most, page.size()));
    }

    /** Without what was set apart: what is no line at all stands in no branch anyway. */
    private Branches without(Set<String> apart) {
        Set<String> here = shelves.of(apart).stream()
                .filter(spot -> spot.link() != null)
                .map(Spot::print)
                .collect(Collectors.toSet());
        if (!here.equals(wanted.without())) {
            wanted = new Wanted(here, here.isEmpty() ? whole : branches(here));
        }
        return wanted.branches();
    }

    private Branches branches(Set<String> without) {
        return Branches.of(shelves.spots()
                .filter(spot -> !without.contains(spot.print()))
                .map(Spot::link)
                .filter(Objects::nonNull)
                .toList());
    }

    /** How many lines were looked at since the beginning. */
    long walked() {
        return whole.walked();
    }

    private List<Held> lines(List<Link> wanted, Set<String> apart) throws SQLException {
        Set<String> ids = wanted.stream().map(Link::id).collect(Collectors.toSet());
        List<Long> counters =
                wanted.stream().map(Link::counter).distinct().sorted().toList();
        List<Held> page = new ArrayList<>();
        for (int i = 0; i < counters.size() && !Fill.full(page); i += AT_ONCE) {
            rows.lines(replica, counters.subList(i, Math.min(counters.size(), i + AT_ONCE)), apart).stream()
                    .filter(row -> ids.contains(row.id()) && !row.odd())
                    .sorted(PAYLOAD_FIRST)
                    .map(Row::held)
                    .forEach(page::add);
        }
        return page;
    }
}
