package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final FaultyDisk disk = new FaultyDisk();
    private final Lines lines = new Lines(1);

    @Test
    void aNewStoreIsEmptyAndClean() throws Exception {
        Desk desk = Desk.at(disk);
        assertThat(desk.recovery).isEqualTo(new Recovery(At.START, 0, At.START, null, List.of()));
        assertThat(desk.journal.refusal()).isEmpty();
    }

    @Test
    void aBatchIsItsLinesAndABlankLine() throws Exception {
        Desk desk = Desk.at(disk);
        List<Line> batch = lines.batch(2, 10);
        At end = desk.append(batch);
        String expected = new String(batch.get(0).toBytes(), UTF_8)
                + new String(batch.get(1).toBytes(), UTF_8) + "\n";
        assertThat(disk.read(Desk.segment(1))).asString(UTF_8).isEqualTo(expected);
        assertThat(end).isEqualTo(new At(1, expected.getBytes(UTF_8).length)).isEqualTo(desk.journal.end());
    }

    @Test
    void linesComeBackInTheirOrderWithTheirPlaces() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(3, 50));
        desk.append(lines.batch(1, 50));
        desk.journal.close();
        List<At> places = new ArrayList<>();
        List<Line> read = new ArrayList<>();
        Recovery recovery = Journal.read(disk, Desk.STORE, At.START, (line, at) -> {
            read.add(line);
            places.add(at);
        });
        assertThat(read).isEqualTo(desk.acknowledged);
        assertThat(recovery.lines()).isEqualTo(4);
        assertThat(recovery.clean()).isTrue();
        byte[] segment = disk.read(Desk.segment(1));
        for (int i = 0; i < places.size(); i++) {
            String there = new String(
                    segment, (int) places.get(i).offset(), read.get(i).toBytes().length, UTF_8);
            assertThat(there).isEqualTo(new String(read.get(i).toBytes(), UTF_8));
        }
    }

    @Test
    void oneBatchCostsOneForce() throws Exception {
        Desk desk = Desk.at(disk, JournalSettings.DEFAULT);
        desk.append(lines.batch(1, 10));
        int before = disk.forces();
        desk.append(lines.batch(100, 10));
        assertThat(disk.forces() - before).isEqualTo(1);
    }

    @Test
    void readingGoesOnWhereASnapshotEnds() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(3, 3000));
        At snapshot = desk.append(lines.batch(3, 3000));
        List<Line> later = lines.batch(5, 3000);
        desk.append(later);
        desk.journal.close();
        Desk next = Desk.at(disk, snapshot);
        assertThat(next.read).isEqualTo(later);
        assertThat(next.recovery.from()).isEqualTo(snapshot);
    }

    @Test
    void readingGoesOnWithTheLastLineOfABatchOfMany() throws Exception {
        Desk desk = Desk.at(disk);
        List<Line> batch = lines.batch(40, 300);
        At end = desk.append(batch);
        List<Line> later = lines.batch(2, 300);
        desk.append(later);
        desk.journal.close();
        At last = new At(end.segment(), end.offset() - 1 - batch.getLast().toBytes().length);
        Desk next = Desk.at(disk, last);
        assertThat(next.recovery.from()).isEqualTo(last);
        assertThat(next.read)
                .startsWith(batch.getLast())
                .endsWith(later.getLast())
                .hasSize(3);
    }

    @Test
    void theBlankLineBehindABatchIsNoPlaceToGoOn() throws Exception {
        Desk desk = Desk.at(disk);
        At end = desk.append(lines.batch(3, 300));
        desk.journal.close();
        Desk next = Desk.at(disk, new At(end.segment(), end.offset() - 1));
        assertThat(next.recovery.from()).isEqualTo(At.START);
        assertThat(next.recovery.clean()).isTrue();
        assertThat(next.read).isEqualTo(desk.acknowledged);
    }

    @Test
    void aSnapshotThatIsNotOfThisJournalIsNotBelieved() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(3, 30));
        desk.journal.close();
        for (At wrong : List.of(new At(1, 5), new At(1, 1_000_000), new At(7, 0))) {
            Desk next = Desk.at(disk, wrong);
            assertThat(next.read).isEqualTo(desk.acknowledged);
            assertThat(next.recovery.from()).isEqualTo(At.START);
            next.journal.close();
        }
    }

    @Test
    void aFullSegmentIsFollowedByANewOneAndWritingGoesOnInTheLast() throws Exception {
        Desk desk = Desk.at(disk);
        for (int i = 0; i < 10; i++) {
            desk.append(lines.batch(1, 4000));
        }
        At end = desk.journal.end();
        assertThat(end.segment()).isGreaterThan(2);
        desk.journal.close();
        Desk next = Desk.at(disk);
        assertThat(next.read).isEqualTo(desk.acknowledged);
        assertThat(next.recovery.end()).isEqualTo(end);
        next.append(lines.batch(1, 10));
        assertThat(next.journal.end().segment()).isEqualTo(end.segment());
    }

    @Test
    void aBatchLargerThanASegmentStandsInOneOfItsOwn() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(1, 10));
        desk.append(lines.batch(10, 4000));
        assertThat(desk.journal.end().segment()).isEqualTo(2);
        desk.journal.close();
        assertThat(Desk.at(disk).read).isEqualTo(desk.acknowledged);
    }

    @Test
    void aSecondOwnerIsRefusedAndAReaderIsNot() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(2, 10));
        assertThatThrownBy(() -> Desk.at(disk))
                .isInstanceOfSatisfying(
                        JournalFailure.class, e -> assertThat(e.reason()).isEqualTo(JournalFailure.Reason.LOCKED));
        List<Line> read = new ArrayList<>();
        Journal.read(disk, Desk.STORE, At.START, (line, _) -> read.add(line));
        assertThat(read).isEqualTo(desk.acknowledged);
        desk.journal.close();
        Desk.at(disk).journal.close();
    }

    @Test
    void aReaderBesideTheOwnerTakesAHalfWrittenBatchForATailAndTouchesNothing() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(2, 10));
        byte[] half = "{\"half\":".getBytes(UTF_8);
        disk.open(Desk.segment(1)).append(half);
        Recovery recovery = Journal.read(disk, Desk.STORE, At.START, (_, _) -> {});
        assertThat(recovery.tail()).isEqualTo(new TornTail(desk.journal.end(), half.length, null));
        assertThat(disk.size(Desk.segment(1))).isEqualTo(desk.journal.end().offset() + half.length);
    }

    @Test
    void aReaderOfNoStoreFindsNothing() throws IOException {
        assertThat(Journal.read(disk, Desk.STORE, At.START, (_, _) -> {}).lines())
                .isZero();
        assertThat(disk.exists(Desk.STORE.root())).isFalse();
    }

    @Test
    void anEmptyBatchIsOurMistake() throws Exception {
        Desk desk = Desk.at(disk);
        assertThatThrownBy(() -> desk.append(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
