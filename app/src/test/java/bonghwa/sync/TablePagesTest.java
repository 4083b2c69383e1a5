package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a page is made of rows, without a database: what gives nothing hides nothing, whether it is many rows or big ones. */
class TablePagesTest {

    /** A table in memory whose rows claim to be even; a page of it ends at the bytes of a page. */
    private record InMemory(List<Row> all) implements Rows {

        @Override
        public Set<String> uneven() {
            return Set.of();
        }

        @Override
        public List<Row> ends() {
            return List.of();
        }

        @Override
        public List<Row> newer(VersionVector have, Collection<String> but, int most) {
            List<Row> newer = new ArrayList<>();
            for (Row row : all) {
                boolean wanted = !but.contains(row.replica()) && row.counter() > have.counter(row.replica());
                if (wanted && newer.size() < most && !Fill.reached(newer)) {
                    newer.add(row);
                }
            }
            return newer;
        }

        @Override
        public List<Row> newerHeads(VersionVector have, Collection<String> but, int most) {
            return List.of();
        }

        @Override
        public Map<Long, Long> shelves(String replica) {
            return Map.of();
        }

        @Override
        public Map<Long, Long> shelves(String replica, Collection<Long> numbers) {
            return Map.of();
        }

        @Override
        public List<Spot> spots(String replica, long from, long to) {
            return List.of();
        }

        @Override
        public List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) {
            return List.of();
        }
    }

    private static List<Row> junk(int rows, int length) {
        List<Row> junk = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            junk.add(new Row("-first", i, "id" + i, new byte[length], "mallory", true));
        }
        return junk;
    }

    private static List<Held> pulled(List<Row> junk, List<Line> lines, int most) throws SQLException {
        List<Row> all = new ArrayList<>(junk);
        lines.forEach(line -> all.add(new Row(
                line.head().origin().replica(),
                line.head().origin().counter(),
                line.id(),
                line.toBytes(),
                "kim",
                false)));
        InMemory rows = new InMemory(all);
        return new TablePages(rows, new Survey(rows, () -> 0, Duration.ofDays(1)))
                .pull(VersionVector.EMPTY, Set.of(), most);
    }

    @Test
    void megabytes_that_give_nothing_hide_none_behind_them() throws Exception {
        List<Line> lines = new ChainMaker(3).chain(4);

        assertThat(pulled(junk(6, 1 << 20), lines, 100)).hasSize(4);
    }

    @Test
    void many_rows_that_give_nothing_hide_none_behind_them() throws Exception {
        List<Line> lines = new ChainMaker(4).chain(3);

        assertThat(pulled(junk(10, 20), lines, 10)).hasSize(3);
    }

    @Test
    void a_page_is_no_longer_than_was_asked_for() throws Exception {
        assertThat(pulled(List.of(), new ChainMaker(5).chain(30), 7)).hasSize(7);
    }
}
