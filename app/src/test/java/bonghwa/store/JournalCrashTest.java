package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Law 2, durability: whatever the power cut leaves, nothing acknowledged is lost and the store opens. */
class JournalCrashTest {

    /** Random batches, a crash at a random moment (also while recovering from the crash before), and so on, several times. */
    @Property(tries = 300)
    void nothingAcknowledgedIsLostWhateverThePowerCutLeaves(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Lines lines = new Lines(seed);
        FaultyDisk disk = new FaultyDisk();
        List<Line> sure = new ArrayList<>();
        List<Line> written = new ArrayList<>();
        for (int life = 0; life < 4; life++) {
            Desk desk = Desk.at(disk);
            assertOpened(desk, sure, written);
            sure = new ArrayList<>(desk.read);
            written = new ArrayList<>(desk.read);
            if (random.nextInt(3) == 0) {
                disk.failForce(1 + random.nextInt(6));
            }
            for (int i = random.nextInt(8); i > 0 && desk.journal.refusal().isEmpty(); i--) {
                List<Line> batch = lines.anyBatch();
                written.addAll(batch);
                try {
                    desk.append(batch);
                    sure.addAll(batch);
                } catch (JournalFailure e) {
                    assertThat(e.reason()).isIn(JournalFailure.Reason.FORCE_FAILED, JournalFailure.Reason.WRITE_FAILED);
                }
            }
            if (random.nextBoolean() && desk.journal.refusal().isEmpty()) {
                List<Line> torn = lines.anyBatch();
                written.addAll(torn);
                unforced(disk, desk.journal.end(), torn);
            }
            disk = disk.crash(Crash.any(random));
            if (random.nextInt(3) == 0) {
                disk.failForce(1 + random.nextInt(3));
                Desk interrupted = Desk.at(disk);
                assertOpened(interrupted, sure, written);
                disk = disk.crash(Crash.any(random));
            }
        }
    }

    private static void assertOpened(Desk desk, List<Line> sure, List<Line> written) {
        assertThat(desk.recovery.damage()).isEmpty();
        assertThat(desk.read.size()).isBetween(sure.size(), written.size());
        assertThat(desk.read).isEqualTo(written.subList(0, desk.read.size()));
    }

    /** What a process leaves that dies between write and force. */
    private static void unforced(FaultyDisk disk, At end, List<Line> batch) throws Exception {
        if (!disk.exists(Desk.segment(end.segment()))) {
            disk.create(Desk.segment(end.segment()));
        }
        disk.open(Desk.segment(end.segment())).append(bytes(batch));
    }

    private static byte[] bytes(List<Line> batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        batch.forEach(line -> bytes.writeBytes(line.toBytes()));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    @Example
    void theLastWriteMayBeTornAtEveryByte() throws Exception {
        Lines lines = new Lines(3);
        FaultyDisk disk = new FaultyDisk();
        Desk desk = Desk.at(disk);
        desk.append(lines.batch(2, 40));
        List<Line> last = lines.batch(4, 60);
        byte[] batch = bytes(last);
        unforced(disk, desk.journal.end(), last);
        List<Line> next = lines.batch(1, 10);
        for (int cut = 0; cut <= batch.length; cut++) {
            FaultyDisk after = disk.crash(Crash.cutAfter(cut));
            Desk reopened = Desk.at(after);
            int whole = wholeLines(batch, cut);
            assertThat(reopened.read)
                    .as("cut at %d", cut)
                    .hasSize(2 + whole)
                    .startsWith(desk.acknowledged.toArray(Line[]::new));
            assertTailIsSaidAndSetAside(after, reopened, desk.journal.end(), Arrays.copyOf(batch, cut));
            reopened.append(next);
            Desk again = Desk.at(after.crash(Crash.nothingKept()));
            assertThat(again.read).as("cut at %d", cut).isEqualTo(reopened.sure());
            assertThat(again.recovery.clean()).isTrue();
        }
    }

    private static int wholeLines(byte[] batch, int cut) {
        int lines = 0;
        for (int i = 0; i < Math.min(cut, batch.length - 1); i++) {
            lines += batch[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static void assertTailIsSaidAndSetAside(FaultyDisk disk, Desk reopened, At batchStart, byte[] torn)
            throws Exception {
        int from = torn.length;
        while (from > 0 && torn[from - 1] != '\n') {
            from--;
        }
        TornTail tail = reopened.recovery.tail();
        if (from == torn.length) {
            assertThat(tail).isNull();
            return;
        }
        assertThat(tail).isNotNull();
        assertThat(tail.at()).isEqualTo(new At(batchStart.segment(), batchStart.offset() + from));
        assertThat(tail.bytes()).isEqualTo(torn.length - from);
        assertThat(tail.setAside()).isNotNull();
        assertThat(disk.crash(Crash.nothingKept()).read(tail.setAside()))
                .isEqualTo(Arrays.copyOfRange(torn, from, torn.length));
    }
}
