package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bonghwa.op.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the journal does when the disk says no. */
class JournalFaultsTest {

    private final FaultyDisk disk = new FaultyDisk();
    private final Lines lines = new Lines(2);

    private static JournalFailure.Reason refused(Desk desk, List<Line> batch) {
        JournalFailure failure = catchThrowableOfType(JournalFailure.class, () -> desk.append(batch));
        assertThat(failure).as("the append must fail").isNotNull();
        return failure.reason();
    }

    @Test
    void afterAFailedForceNothingIsWrittenAnyMore() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(1, 10));
        disk.failForce(1);
        assertThat(refused(desk, lines.batch(1, 10))).isEqualTo(JournalFailure.Reason.FORCE_FAILED);
        long size = disk.size(Desk.segment(1));
        assertThat(refused(desk, lines.batch(1, 10))).isEqualTo(JournalFailure.Reason.FORCE_FAILED);
        assertThat(disk.size(Desk.segment(1))).isEqualTo(size);
        assertThat(desk.journal.refusal()).map(JournalFailure::reason).contains(JournalFailure.Reason.FORCE_FAILED);
    }

    /** The next process sees the bytes that the failed force dropped. What it builds on them must not fall when they vanish. */
    @Test
    void whatTheNextProcessReadsAfterAFailedForceIsForcedAnew() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(1, 10));
        disk.failForce(1);
        refused(desk, lines.batch(2, 10));
        desk.journal.close();
        Desk next = Desk.at(disk);
        assertThat(next.read).hasSize(3);
        next.append(lines.batch(1, 10));
        Desk last = Desk.at(disk.crash(Crash.nothingKept()));
        assertThat(last.read).isEqualTo(next.sure());
        assertThat(last.recovery.clean()).isTrue();
    }

    @Test
    void noAcknowledgementIsLostWhicheverForceFails() throws Exception {
        for (int n = 1; n <= 30; n++) {
            FaultyDisk fresh = new FaultyDisk();
            Lines some = new Lines(n);
            Desk desk = Desk.at(fresh);
            fresh.failForce(n);
            boolean failed = false;
            for (int i = 0; i < 30 && !failed; i++) {
                try {
                    desk.append(some.batch(2, 1000));
                } catch (JournalFailure e) {
                    failed = true;
                }
            }
            assertThat(failed).as("force %d", n).isTrue();
            Desk next = Desk.at(fresh.crash(Crash.nothingKept()));
            assertThat(next.read).as("force %d", n).startsWith(desk.acknowledged.toArray(Line[]::new));
            assertThat(next.journal.refusal()).isEmpty();
        }
    }

    @Test
    void theReserveIsKeptAndWritingGoesOnWhenThereIsRoomAgain() throws Exception {
        Desk desk = Desk.at(disk, new JournalSettings(20_000, 10_000));
        disk.room(10_100);
        assertThat(refused(desk, lines.batch(1, 1000))).isEqualTo(JournalFailure.Reason.DISK_FULL);
        assertThat(disk.exists(Desk.segment(1))).isFalse();
        disk.room(1_000_000);
        desk.append(lines.batch(1, 1000));
        assertThat(desk.journal.refusal()).isEmpty();
    }

    @Test
    void aDiskThatFillsUpInTheMiddleOfAWriteEndsTheWriting() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(1, 10));
        // Another program fills the disk between the look and the write.
        disk.roomWhenAsked(1_000_000);
        disk.room(3_000);
        assertThat(refused(desk, lines.batch(1, 5_000))).isEqualTo(JournalFailure.Reason.WRITE_FAILED);
        assertThat(disk.size(Desk.segment(1))).isEqualTo(desk.journal.end().offset() + 3_000);
        disk.room(1_000_000);
        assertThat(refused(desk, lines.batch(1, 10))).isEqualTo(JournalFailure.Reason.WRITE_FAILED);
        desk.journal.close();
        Desk next = Desk.at(disk);
        assertThat(next.read).isEqualTo(desk.acknowledged);
        next.append(lines.batch(1, 10));
    }

    @Test
    void aReadOnlyFolderIsReadAndTheTornTailInItStaysWhereItIs() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(2, 10));
        disk.open(Desk.segment(1)).append(new byte[] {'x', 'y'});
        disk.open(Desk.segment(1)).force();
        FaultyDisk later = disk.crash(Crash.nothingKept());
        later.readOnly();
        Desk next = Desk.at(later);
        assertThat(next.read).isEqualTo(desk.acknowledged);
        assertThat(next.recovery.tail()).isEqualTo(new TornTail(desk.journal.end(), 2, null));
        assertThat(refused(next, lines.batch(1, 10))).isEqualTo(JournalFailure.Reason.READ_ONLY);
    }

    @Test
    void aFailedMendingLeavesTheStoreReadable() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(2, 10));
        desk.journal.close();
        disk.open(Desk.segment(1)).append(new byte[] {'x', 'y'});
        disk.failForce(1);
        Desk next = Desk.at(disk);
        assertThat(next.read).isEqualTo(desk.acknowledged);
        assertThat(next.journal.refusal())
                .map(JournalFailure::reason)
                .isEqualTo(Optional.of(JournalFailure.Reason.WRITE_FAILED));
    }

    @Test
    void aReadThatFailsGivesTheLockBack() throws Exception {
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(1, 10));
        desk.journal.close();
        List<Line> seen = new ArrayList<>();
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> Journal.open(disk, Desk.STORE, Desk.SMALL, At.START, (_, _) -> {
                            throw new IllegalStateException("the fold has a bug");
                        })))
                .isNotNull();
        Journal.open(disk, Desk.STORE, Desk.SMALL, At.START, (line, _) -> seen.add(line))
                .journal()
                .close();
        assertThat(seen).hasSize(1);
    }
}
