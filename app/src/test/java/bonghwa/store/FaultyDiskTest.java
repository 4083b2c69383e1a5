package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The simulator itself: without faults it is a disk, with them it loses exactly what it may lose. */
class FaultyDiskTest extends DiskContract {

    private static final Path FOLDER = Path.of("/faulty/folder");
    private static final Path FILE = FOLDER.resolve("file");

    private final FaultyDisk disk = new FaultyDisk();

    @Override
    Disk disk() {
        return disk;
    }

    @Override
    Path folder() {
        return FOLDER;
    }

    @BeforeEach
    void makeFolder() throws IOException {
        disk.makeFolder(FOLDER);
    }

    @Property(tries = 100)
    void withoutFaultsTheImageEqualsTheBytesWritten(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        FaultyDisk plain = new FaultyDisk();
        plain.makeFolder(FOLDER);
        plain.create(FILE);
        plain.forceFolder(FOLDER);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        DiskFile open = plain.open(FILE);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[random.nextInt(9000)];
            random.nextBytes(bytes);
            open.append(bytes);
            expected.writeBytes(bytes);
            if (random.nextBoolean()) {
                open.force();
            }
        }
        assertThat(plain.read(FILE)).isEqualTo(expected.toByteArray());
        assertThat(plain.crash(Crash.everythingKept()).read(FILE)).isEqualTo(expected.toByteArray());
    }

    private DiskFile written(String forced, String unforced) throws IOException {
        disk.create(FILE);
        disk.forceFolder(FOLDER);
        DiskFile open = disk.open(FILE);
        open.append(forced.getBytes(UTF_8));
        open.force();
        open.append(unforced.getBytes(UTF_8));
        return open;
    }

    @Test
    void whatWasForcedSurvivesAndTheRestNeedNot() throws IOException {
        written("safe", "lost");
        assertThat(disk.crash(Crash.nothingKept()).read(FILE)).asString(UTF_8).isEqualTo("safe");
        assertThat(disk.crash(Crash.cutAfter(2)).read(FILE)).asString(UTF_8).isEqualTo("safelo");
    }

    @Property(tries = 100)
    void pagesThatWereNotWrittenAreZeroOrMissing(@ForAll long seed) throws IOException {
        FaultyDisk plain = new FaultyDisk();
        plain.makeFolder(FOLDER);
        plain.create(FILE);
        plain.forceFolder(FOLDER);
        DiskFile open = plain.open(FILE);
        open.append("a".repeat(5000).getBytes(UTF_8));
        open.force();
        open.append("b".repeat(20_000).getBytes(UTF_8));
        byte[] after = plain.crash(Crash.somePages(4096, new Random(seed))).read(FILE);
        assertThat(after.length).isBetween(5000, 25_000);
        assertThat(new String(after, 0, 5000, UTF_8)).isEqualTo("a".repeat(5000));
        for (int page = 8192; page < after.length; page += 4096) {
            assertThat(after[page]).isIn((byte) 0, (byte) 'b');
        }
    }

    @Test
    void aNameThatWasNotForcedMayBeGone() throws IOException {
        disk.create(FILE);
        assertThat(disk.crash(Crash.nothingKept()).exists(FILE)).isFalse();
        assertThat(disk.crash(Crash.everythingKept()).exists(FILE)).isTrue();
        disk.forceFolder(FOLDER);
        assertThat(disk.crash(Crash.nothingKept()).exists(FILE)).isTrue();
    }

    @Test
    void aForceThatFailedLosesItsBytesForGoodThoughReadersSeeThem() throws IOException {
        DiskFile open = written("safe", "lost");
        disk.failForce(1);
        assertThatThrownBy(open::force).isInstanceOf(IOException.class);
        open.force();
        assertThat(disk.read(FILE)).asString(UTF_8).isEqualTo("safelost");
        assertThat(disk.crash(Crash.everythingKept()).read(FILE))
                .asString(UTF_8)
                .isEqualTo("safe");
    }

    @Test
    void aFullDiskTakesAPart() throws IOException {
        DiskFile open = written("safe", "");
        disk.room(2);
        assertThatThrownBy(() -> open.append("more".getBytes(UTF_8))).hasMessageContaining("No space");
        assertThat(disk.read(FILE)).asString(UTF_8).isEqualTo("safemo");
    }

    @Test
    void aReadOnlyDiskRefusesEveryChange() throws IOException {
        DiskFile open = written("safe", "");
        disk.readOnly();
        assertThatThrownBy(() -> open.append(new byte[1])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.create(FOLDER.resolve("b"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.delete(FILE)).isInstanceOf(IOException.class);
        assertThat(disk.read(FILE)).asString(UTF_8).isEqualTo("safe");
    }
}
