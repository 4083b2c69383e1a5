package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.testing.RandomRecord;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final HybridTimestamp STAMP = new HybridTimestamp(5, 1);

    private static final Instant STAMP_TIME = Instant.parse("2022-10-15T06:40:00Z");

    private static Optional<byte[]> write(Fold fold) {
        return SnapshotWriter.write(fold, Map.of(), STAMP, "last", 3, 77);
    }

    private static Fold fold(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records);
    }

    @Property(tries = 40)
    void a_snapshot_is_the_full_fold(@ForAll @IntRange(max = 1_000_000) int seed) {
        Fold fold = fold(new RandomRecord(seed, 2, false).records(80));
        byte[] bytes = write(fold).orElseThrow();

        assertThat(SnapshotReader.read(bytes).orElseThrow().fold().room()).isEqualTo(fold.room());
    }

    @Property(tries = 40)
    void folding_goes_on_from_a_snapshot_as_if_it_had_never_stopped(@ForAll @IntRange(max = 1_000_000) int seed) {
        List<Recorded> records = new RandomRecord(seed, 1, false).records(80);
        byte[] bytes = write(fold(records.subList(0, 50))).orElseThrow();
        Fold on = SnapshotReader.read(bytes).orElseThrow().fold().with(records.subList(50, records.size()));

        assertThat(on.room()).isEqualTo(fold(records).room());
    }

    @Test
    void records_that_wait_for_others_wait_on_behind_a_snapshot() {
        Scribe scribe = new Scribe(1);
        Scribe other = new Scribe(2);
        String entry = other.write("incident", new Operation.EntryLogged("C1", Content.of(Kind.NOTE, STAMP_TIME, "글")))
                .id();
        scribe.later(60).write("incident", new Operation.EntryPinned(entry, true));
        Fold early = fold(scribe.records()).with(other.records().subList(1, 2));
        Fold read =
                SnapshotReader.read(write(early).orElseThrow()).orElseThrow().fold();

        assertThat(read.room()).isEqualTo(early.room());
        assertThat(read.room().unapplied()).hasSize(2);
        assertThat(read.with(other.records()).room())
                .isEqualTo(early.with(other.records()).room())
                .returns(List.of(), Room::unapplied);
    }

    @Test
    void a_snapshot_says_behind_which_line_it_stands() {
        byte[] bytes = write(fold(new RandomRecord(1, 1, false).records(9))).orElseThrow();
        SnapshotReader.Read read = SnapshotReader.read(bytes).orElseThrow();

        assertThat(List.of(read.last(), read.segment(), read.offset(), read.stamp()))
                .isEqualTo(List.of("last", 3, 77L, STAMP));
    }

    @Test
    void bytes_that_are_no_snapshot_of_this_version_are_none() {
        byte[] bytes = write(fold(new RandomRecord(1, 1, false).records(9))).orElseThrow();
        String other = new String(bytes, StandardCharsets.UTF_8).replace(Snapshot.UNDERSTANDS, "0:older");

        assertThat(SnapshotReader.read(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SnapshotReader.read(new byte[0])).isEmpty();
        assertThat(SnapshotReader.read("{}\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Property(tries = 60)
    void a_byte_that_changed_makes_it_none(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = write(fold(new RandomRecord(2, 1, false).records(40))).orElseThrow();
        bytes[place % bytes.length] ^= (byte) change;

        assertThat(SnapshotReader.read(bytes)).isEmpty();
    }

    @Property(tries = 30)
    void a_snapshot_that_was_cut_is_none(@ForAll @IntRange(max = 1_000_000) int length) {
        byte[] bytes = write(fold(new RandomRecord(3, 1, false).records(40))).orElseThrow();

        assertThat(SnapshotReader.read(Arrays.copyOf(bytes, length % bytes.length)))
                .isEmpty();
    }

    @Property(tries = 20)
    void a_snapshot_of_a_room_from_a_snapshot_is_the_same(@ForAll @IntRange(max = 1_000_000) int seed) {
        Fold fold = fold(new RandomRecord(seed, 1, false).records(60));
        byte[] once = write(fold).orElseThrow();
        byte[] twice = write(SnapshotReader.read(once).orElseThrow().fold()).orElseThrow();

        assertThat(SnapshotReader.read(twice).orElseThrow().fold().room()).isEqualTo(fold.room());
    }

    @Test
    void a_snapshot_keeps_the_highest_number_of_each_letter() {
        Fold fold = fold(new RandomRecord(4, 2, false).records(40));

        assertThat(SnapshotReader.read(write(fold).orElseThrow()).orElseThrow().numbers())
                .isEqualTo(HighestNumbers.of(fold.room()).all())
                .isNotEmpty();
    }
}
