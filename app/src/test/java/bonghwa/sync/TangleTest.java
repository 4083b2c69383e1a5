package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row of junk makes a replica's rows be looked at one by one: once, and not at every exchange. */
class TangleTest {

    private static final int LENGTH = 4_500;

    private final CountedTable table = new CountedTable();
    private final ChainMaker ours = new ChainMaker(7);
    private long nanos;
    private TablePages pages;

    /** A table in memory that counts the rows that were read one by one. */
    private static final class CountedTable implements Rows {
        private final List<Row> rows = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private int spots;
        private int lines;

        private void store(String replica, long counter, byte[] line) {
            rows.add(new Row(replica, counter, LineColumns.id(line), line, "kim", LineColumns.odd(line)));
        }

        private void store(Line line) {
            store(line.head().origin().replica(), line.head().origin().counter(), line.toBytes());
        }

        private List<Row> of(String replica) {
            return rows.stream().filter(row -> row.replica().equals(replica)).toList();
        }

        private void begin() {
            spots = 0;
            lines = 0;
            asked.clear();
        }

        @Override
        public Set<String> uneven() {
            Set<String> seen = new HashSet<>();
            return rows.stream()
                    .filter(row -> !seen.add(row.replica() + row.counter()))
                    .map(Row::replica)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<Row> ends() {
            return List.of();
        }

        @Override
        public List<Row> newer(VersionVector have, Collection<String> but, int most) {
            return newerHeads(have, but, most);
        }

        @Override
        public List<Row> newerHeads(VersionVector have, Collection<String> but, int most) {
            return rows.stream()
                    .filter(row -> !but.contains(row.replica()) && row.counter() > have.counter(row.replica()))
                    .limit(most)
                    .toList();
        }

        @Override
        public Map<Long, Long> shelves(String replica) {
            asked.add("all");
            return of(replica).stream()
                    .collect(Collectors.groupingBy(row -> row.counter() / Tangle.SHELF, Collectors.counting()));
        }

        @Override
        public Map<Long, Long> shelves(String replica, Collection<Long> numbers) {
            Map<Long, Long> some = new HashMap<>();
            numbers.forEach(number -> some.put(
                    number,
                    of(replica).stream()
                            .filter(row -> row.counter() / Tangle.SHELF == number)
                            .count()));
            return some;
        }

        @Override
        public List<Spot> spots(String replica, long from, long to) {
            List<Spot> found = of(replica).stream()
                    .filter(row -> row.counter() >= from && row.counter() <= to)
                    .map(row -> Spot.of(row, row.held().print()))
                    .toList();
            spots += found.size();
            return found;
        }

        @Override
        public List<Row> lines(String replica, Collection<Long> counters, Set<String> apart) {
            List<Row> found = of(replica).stream()
                    .filter(row -> counters.contains(row.counter())
                            && !apart.contains(row.held().print()))
                    .toList();
            lines += found.size();
            return found;
        }
    }

    @BeforeEach
    void fill() {
        ours.chain(LENGTH).forEach(table::store);
        table.store(ours.replica(), 3, Junk.noHead(ours.lines().get(2)));
        pages = new TablePages(table, new Survey(table, () -> nanos, Duration.ofSeconds(5)));
    }

    private VersionVector end() {
        return VersionVector.of(List.of(End.of(ours.last())));
    }

    @Test
    void what_was_read_of_it_once_is_not_read_at_the_next_exchange_nor_when_everything_is_looked_at() throws Exception {
        assertThat(pages.vector()).isEqualTo(end());
        assertThat(table.spots).isEqualTo(LENGTH + 1);
        String junk = new Held(Junk.noHead(ours.lines().get(2)), "").print();
        table.begin();
        for (int i = 0; i < 5; i++) {
            nanos += Duration.ofSeconds(9).toNanos();
            assertThat(pages.vector()).isEqualTo(end());
            pages.pull(end(), Set.of(junk), 100);
        }

        assertThat(table.asked).hasSize(5);
        assertThat(table.spots).isZero();
    }

    @Test
    void what_continues_it_is_seen_at_once_and_costs_no_more_than_its_shelf() throws Exception {
        pages.vector();
        table.begin();
        List<Line> more = ours.more(2);
        more.forEach(table::store);

        assertThat(pages.vector()).isEqualTo(end());
        assertThat(table.asked).isEmpty();
        assertThat(table.spots).isLessThanOrEqualTo(Tangle.SHELF);
        assertThat(pages.pull(VersionVector.of(List.of(End.of(more.getFirst()))), Set.of(), 100))
                .extracting(Held::line)
                .contains(more.getLast().toBytes());
    }

    @Test
    void what_continues_it_over_several_shelves_is_followed_to_its_end() throws Exception {
        pages.vector();
        ours.more(2_600).forEach(table::store);

        assertThat(pages.vector()).isEqualTo(end());
    }

    @Test
    void a_row_further_down_is_found_when_everything_is_looked_at_and_only_its_shelf_is_read() throws Exception {
        pages.vector();
        table.begin();
        ChainMaker twin = new ChainMaker(7);
        twin.chain(1_500);
        ChainMaker branch = twin.copy();
        Line fork = branch.more(1).getFirst();
        table.store(fork);
        assertThat(pages.vector()).isEqualTo(end());
        nanos += Duration.ofSeconds(9).toNanos();

        assertThat(pages.vector()).isEqualTo(VersionVector.of(List.of(End.of(ours.last()), End.of(fork))));
        assertThat(table.spots).isEqualTo(Tangle.SHELF + 1);
    }

    @Test
    void a_line_that_somebody_stored_under_a_smaller_counter_as_well_is_not_lost() throws Exception {
        ChainMaker others = new ChainMaker(8);
        List<Line> chain = others.chain(6);
        table.store(others.replica(), 2, chain.get(4).toBytes());
        chain.forEach(table::store);

        assertThat(pages.vector().counter(others.replica())).isEqualTo(6);
    }

    @Test
    void to_take_it_page_by_page_while_it_grows_costs_no_more_than_its_length() throws Exception {
        Tangle tangle = new Tangle(table, ours.replica());
        int most = 100;
        List<End> have = List.of();
        int look = 0;
        for (List<Held> page = List.of(); page.size() == most || have.isEmpty(); ) {
            ours.more(1).forEach(table::store);
            tangle.now(look++ / 10);
            page = tangle.page(have, Set.of(junkPrint()), most);
            have = List.of(End.of(Line.parse(page.getLast().line())));
        }

        assertThat(have).isEqualTo(tangle.ends());
        assertThat(tangle.walked()).isLessThan(3L * table.rows.size());
    }

    private String junkPrint() {
        return new Held(Junk.noHead(ours.lines().get(2)), "").print();
    }

    @Test
    void junk_is_given_once_and_once_it_is_set_apart_not_even_asked_for() throws Exception {
        Held junk = pages.pull(end(), Set.of(), 100).getFirst();
        table.begin();

        assertThat(pages.pull(end(), Set.of(junk.print()), 100)).isEmpty();
        assertThat(table.lines).isZero();
        assertThat(table.spots).isZero();
    }

    @Test
    void a_row_at_the_highest_counter_there_can_be_does_no_harm() throws Exception {
        table.store(ours.replica(), Long.MAX_VALUE, Junk.noHead(ours.last()));

        assertThat(pages.vector()).isEqualTo(end());
    }

    @Test
    void the_first_good_row_of_a_replica_of_which_there_was_only_junk_is_seen_at_once() throws Exception {
        ChainMaker others = new ChainMaker(8);
        Line first = others.chain(1).getFirst();
        table.store(others.replica(), 1, Junk.otherPayload(first));
        table.store(others.replica(), 1, Junk.noHead(first));
        pages.vector();
        table.store(first);

        assertThat(pages.vector().counter(others.replica())).isOne();
    }
}
