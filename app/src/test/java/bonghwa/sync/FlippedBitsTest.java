package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without TLS a cable may change any bit: of a line that comes, of one that goes, of what a hub says it holds. No such bit ever comes
 * into a journal, and none keeps the right lines out for longer than until the next exchange.
 */
class FlippedBitsTest {

    /** Every so many bits one is flipped; odd, so that each place in a byte has its turn. */
    private static final int STRIDE = 61;

    @TempDir
    private Path folder;

    private final MemoryHub.Table table = new MemoryHub.Table("hub");
    private final Apart apart = new Apart();
    private Station writer;
    private Station reader;

    @BeforeEach
    void open() throws Exception {
        writer = new Station(folder.resolve("writer")).says("화재");
        reader = new Station(folder.resolve("reader"));
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
        reader.close();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private Round exchange(Station station, Hub hub) throws Exception {
        return new Exchange(station.copy(), hub, apart, () -> station.now, true).round(_ -> {});
    }

    private List<Line> written() throws LocalFailure {
        return writer.copy().lacking(VersionVector.EMPTY, 100);
    }

    /** A hub whose answers change on their way. */
    private static final class Rotten extends MemoryHub {
        private final UnaryOperator<Held> lines;
        private final UnaryOperator<End> ends;

        Rotten(Table table, UnaryOperator<Held> lines, UnaryOperator<End> ends) {
            super(table, "me");
            this.lines = lines;
            this.ends = ends;
        }

        @Override
        public VersionVector vector() throws HubFailure {
            List<End> all = new ArrayList<>();
            super.vector().ends().values().forEach(all::addAll);
            return VersionVector.of(all.stream().map(ends).toList());
        }

        @Override
        public List<Held> pull(VersionVector have, Set<String> known, int most) {
            return super.pull(have, known, most).stream().map(lines).toList();
        }

        @Override
        public List<Held> full(Collection<End> holes) {
            return super.full(holes).stream().map(lines).toList();
        }
    }

    @Test
    void of_a_line_that_comes_no_changed_bit_is_taken_and_the_right_line_comes_next() throws Exception {
        List<Line> lines = written();
        lines.forEach(line -> table.store(line.toBytes(), "kim"));
        for (int i = 0; i < lines.size(); i++) {
            String right = new String(lines.get(i).toBytes(), StandardCharsets.UTF_8);
            Set<String> before = new TreeSet<>();
            lines.subList(0, i).forEach(line -> before.add(line.id()));
            for (int bit = i; bit < right.getBytes(StandardCharsets.UTF_8).length * 8; bit += STRIDE) {
                int at = bit;
                exchange(
                        reader,
                        new Rotten(
                                table,
                                held -> new String(held.line(), StandardCharsets.UTF_8).equals(right)
                                        ? new Held(flipped(held.line(), at), held.account())
                                        : held,
                                end -> end));
                assertThat(reader.record()).as("bit %s of line %s", bit, i).isEqualTo(before);
            }
        }
        exchange(reader, new MemoryHub(table, "me"));

        assertThat(reader.record()).isEqualTo(writer.record());
        assertThat(reader.shows()).isEqualTo(writer.shows());
    }

    @Test
    void of_a_line_that_goes_a_changed_bit_is_junk_at_the_hub_and_the_right_line_is_pushed_after_all()
            throws Exception {
        for (Line line : written()) {
            for (int bit = 0; bit < line.length() * 8; bit += 2 * STRIDE) {
                table.store(flipped(line.toBytes(), bit), "kim");
            }
        }
        int junk = table.size();
        exchange(writer, new MemoryHub(table, "kim"));
        exchange(reader, new MemoryHub(table, "me"));

        assertThat(table.size()).isEqualTo(junk + written().size());
        assertThat(reader.record()).isEqualTo(writer.record());
        assertThat(exchange(writer, new MemoryHub(table, "kim")).pushed()).isZero();
    }

    @Test
    void what_a_hub_seems_to_hold_ends_no_replica_and_keeps_nothing_back_for_longer_than_one_exchange()
            throws Exception {
        List<Line> lines = written();
        Set<String> replicas = writer.copy().vector().ends().keySet();
        for (int bit = 0; bit < 63 + 43 * 8; bit += 5) {
            int at = bit;
            MemoryHub.Table each = new MemoryHub.Table("hub");
            each.store(lines.getFirst().toBytes(), "kim");
            exchange(writer, new Rotten(each, held -> held, end -> changed(end, at)));
            exchange(writer, new MemoryHub(each, "kim"));
            assertThat(each.size()).as("bit %s", bit).isEqualTo(lines.size());
        }

        assertThat(writer.copy().vector().ends().keySet()).isEqualTo(replicas);
    }

    private static End changed(End end, int bit) {
        if (bit < 63) {
            return new End(end.replica(), Math.max(1, end.counter() ^ 1L << bit), end.hash());
        }
        byte[] hash = flipped(end.hash().getBytes(StandardCharsets.ISO_8859_1), bit - 63);
        return new End(end.replica(), end.counter(), new String(hash, StandardCharsets.ISO_8859_1));
    }
}
