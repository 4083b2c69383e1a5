package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What had been forced and cannot be read any more: it is said, the rest is read, and nothing is written over. */
class JournalDamageTest {

    private final FaultyDisk disk = new FaultyDisk();
    private final Lines lines = new Lines(4);

    private Desk filled() throws Exception {
        Desk desk = Desk.at(disk);
        for (int i = 0; i < 10; i++) {
            desk.append(lines.batch(2, 2000));
        }
        desk.journal.close();
        return desk;
    }

    private static void assertReadOnly(Desk desk) {
        assertThatThrownBy(() -> desk.append(new Lines(9).batch(1, 10)))
                .isInstanceOfSatisfying(
                        JournalFailure.class, e -> assertThat(e.reason()).isEqualTo(JournalFailure.Reason.DAMAGED));
    }

    @Test
    void aBadLineBeforeALaterBatchIsDamageAndAllOthersAreRead() throws Exception {
        Desk desk = filled();
        disk.rot(Desk.segment(1), 100, (byte) 0);
        byte[] before = disk.read(Desk.segment(1));
        Desk next = Desk.at(disk);
        assertThat(next.recovery.damage()).singleElement().satisfies(d -> {
            assertThat(d.at()).isEqualTo(At.START);
            assertThat(d.what()).isEqualTo(Damage.What.BAD_LINE);
            assertThat(d.detail()).isNotBlank();
        });
        assertThat(next.read).isEqualTo(desk.acknowledged.subList(1, desk.acknowledged.size()));
        assertReadOnly(next);
        assertThat(disk.read(Desk.segment(1))).isEqualTo(before);
    }

    @Test
    void aTornTailOfADamagedJournalStaysWhereItIs() throws Exception {
        filled();
        disk.rot(Desk.segment(1), 100, (byte) 0);
        At end = Desk.at(disk.crash(Crash.nothingKept())).recovery.end();
        disk.open(Desk.segment(end.segment())).append("torn".getBytes(UTF_8));
        long size = disk.size(Desk.segment(end.segment()));
        Desk next = Desk.at(disk);
        assertThat(next.recovery.tail()).isEqualTo(new TornTail(end, 4, null));
        assertThat(disk.size(Desk.segment(end.segment()))).isEqualTo(size);
        assertThat(disk.exists(Desk.STORE.setAside())).isFalse();
    }

    @Test
    void aMissingSegmentIsDamage() throws Exception {
        filled();
        disk.delete(Desk.segment(2));
        Desk next = Desk.at(disk);
        assertThat(next.recovery.damage()).extracting(Damage::what).containsExactly(Damage.What.MISSING_SEGMENT);
        assertThat(next.recovery.damage().getFirst().at()).isEqualTo(new At(2, 0));
        assertThat(next.read).isNotEmpty();
        assertReadOnly(next);
    }

    @Test
    void aSegmentThatEndsTooEarlyIsDamageWhenThereIsALaterOne() throws Exception {
        filled();
        DiskFile open = disk.open(Desk.segment(1));
        open.truncate(open.size() - 1);
        assertThat(Desk.at(disk.crash(Crash.everythingKept())).recovery.damage())
                .extracting(Damage::what)
                .containsExactly(Damage.What.CUT_SEGMENT);
        open.truncate(0);
        assertThat(Desk.at(disk.crash(Crash.everythingKept())).recovery.damage())
                .extracting(Damage::what)
                .containsExactly(Damage.What.CUT_SEGMENT);
    }

    @Test
    void rubbishWithoutEndIsReadWithoutFillingTheMemory() throws Exception {
        Desk desk = filled();
        byte[] zeros = new byte[5 * Line.MAX_LINE];
        disk.rot(Desk.segment(1), disk.size(Desk.segment(1)), zeros);
        Desk next = Desk.at(disk);
        assertThat(next.read).isEqualTo(desk.acknowledged);
        assertThat(next.recovery.damage()).extracting(Damage::what).contains(Damage.What.CUT_SEGMENT);
    }

    @Test
    void ownFilesThatAreNoSegmentsAreNoDamage() throws Exception {
        Desk desk = filled();
        disk.create(Desk.STORE.journal().resolve("00000001.lines.bak"));
        disk.create(Desk.STORE.journal().resolve("notes.txt"));
        Desk next = Desk.at(disk);
        assertThat(next.recovery.clean()).isTrue();
        assertThat(next.read).isEqualTo(desk.acknowledged);
    }

    /** Any byte before the last batch may rot: whatever is still a line is read, in order, and nothing is changed on the disk. */
    @Property(tries = 150)
    void whatIsReadableIsReadAndNothingIsOverwritten(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        FaultyDisk rotten = new FaultyDisk();
        Lines some = new Lines(seed);
        Desk desk = Desk.at(rotten);
        for (int i = 0; i < 6; i++) {
            desk.append(some.anyBatch());
        }
        At beforeLast = desk.journal.end();
        desk.append(some.batch(1, 100));
        desk.journal.close();
        int segment = 1 + random.nextInt(beforeLast.segment());
        long limit = segment == beforeLast.segment() ? beforeLast.offset() : rotten.size(Desk.segment(segment));
        byte[] rot = new byte[1 + random.nextInt(600)];
        random.nextBytes(rot);
        long at = random.nextLong(Math.max(1, limit - rot.length));
        rotten.rot(Desk.segment(segment), at, rot.length > limit ? new byte[] {0} : rot);
        byte[] before = rotten.read(Desk.segment(segment));
        Desk next = Desk.at(rotten);
        List<Line> missing = new ArrayList<>(desk.acknowledged);
        missing.removeAll(next.read);
        assertThat(next.recovery.damage().isEmpty()).isEqualTo(missing.isEmpty());
        List<Line> kept = new ArrayList<>(desk.acknowledged);
        kept.removeAll(missing);
        assertThat(next.read).isEqualTo(kept);
        assertThat(next.read.getLast()).isEqualTo(desk.acknowledged.getLast());
        assertThat(rotten.read(Desk.segment(segment))).isEqualTo(before);
    }
}
