package bonghwa.sync;

import bonghwa.op.End;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A replica in a hub's table that needs a closer look: it forked, or somebody stored junk for it. */
record Tangle(Rows rows, String replica) {

    /** Lines that are asked for at once, since each may be a megabyte. */
    private static final int AT_ONCE = 100;

    /** Of a line that stands there with and without its payload. */
    private static final Comparator<Row> PAYLOAD_FIRST = Comparator.comparingLong(Row::counter)
            .thenComparing(Row::id)
            .thenComparing(row -> row.line().length, Comparator.reverseOrder());

    List<End> ends() throws SQLException {
        return Branches.of(links(rows.heads(replica, Set.of()))).ends();
    }

    /** A page of it; rows without the form of a line come first. */
    List<Held> page(List<End> have, Set<String> apart, int most) throws SQLException {
        List<Row> heads = rows.heads(replica, apart);
        Set<Long> junk = new TreeSet<>();
        heads.stream().filter(row -> row.link() == null).limit(most).forEach(row -> junk.add(row.counter()));
        List<Held> page = new ArrayList<>();
        rows.lines(replica, junk, apart).stream()
                .filter(row -> row.link() == null)
                .map(Row::held)
                .forEach(page::add);
        List<Link> lacked = Branches.of(links(heads)).lackedBy(have);
        page.addAll(lines(lacked.subList(0, Math.min(most, lacked.size())), apart));
        return page.subList(0, Math.min(most, page.size()));
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

    /** The places of the rows that are lines and stand where they say. */
    private static List<Link> links(List<Row> heads) {
        List<Link> links = new ArrayList<>();
        for (Row row : heads) {
            Link link = row.link();
            if (link != null && link.replica().equals(row.replica()) && link.counter() == row.counter()) {
                links.add(link);
            }
        }
        return links;
    }
}
