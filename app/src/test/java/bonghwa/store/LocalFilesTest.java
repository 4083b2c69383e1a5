package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LocalFilesTest {

    private static final Path FILE = Path.of("/store/draft.txt");

    private final FaultyDisk disk = new FaultyDisk();
    private final LocalFiles files = new LocalFiles(disk);

    @Test
    void whatIsNotThereIsEmpty() throws IOException {
        assertThat(files.read(FILE)).isEmpty();
        assertThat(files.readText(FILE)).isEmpty();
    }

    @Test
    void aWrittenFileSurvivesAPowerCutAndLeavesNoPart() throws IOException {
        files.writeText(FILE, "로그인 복구");
        FaultyDisk after = disk.crash(Crash.nothingKept());
        assertThat(new LocalFiles(after).readText(FILE)).contains("로그인 복구");
        assertThat(disk.list(Path.of("/store"))).containsExactly(FILE);
    }

    @Test
    void textIsComposedWhenWrittenAndWhenRead() throws IOException {
        String decomposed = Normalizer.normalize("로그인", Normalizer.Form.NFD);
        files.writeText(FILE, decomposed);
        assertThat(disk.read(FILE)).asString(UTF_8).isEqualTo("로그인");
        files.write(FILE, decomposed.getBytes(UTF_8));
        assertThat(files.readText(FILE)).contains("로그인");
    }

    @Test
    void aLeftOverPartIsNoObstacle() throws IOException {
        files.write(Path.of("/store/draft.txt.part"), new byte[] {1, 2, 3});
        files.writeText(FILE, "새 글");
        assertThat(files.readText(FILE)).contains("새 글");
    }

    @Test
    void whatAProcessThatIsNoMoreLeftGoesAndWhatAnotherOneIsWritingStays() throws IOException {
        Path gone = FILE.resolveSibling("draft.txt.999999999-1.part");
        Path others = FILE.resolveSibling("draft.txt." + ProcessHandle.current().pid() + "-1.part");
        Path stranger = FILE.resolveSibling("other.txt.999999999-1.part");
        for (Path part : List.of(gone, others, stranger)) {
            disk.makeFolder(FILE.getParent());
            disk.create(part);
        }
        files.writeText(FILE, "새 글");

        assertThat(disk.list(Path.of("/store"))).containsExactlyInAnyOrder(FILE, others, stranger);
        assertThat(disk.size(others)).isZero();
    }

    @Test
    void aFailedWriteLeavesNoPart() throws IOException {
        disk.failForce(1);
        assertThatThrownBy(() -> files.writeText(FILE, "neu")).isInstanceOf(IOException.class);

        assertThat(disk.list(Path.of("/store"))).isEmpty();
    }

    @Test
    void afterAFailedWriteTheOldFileStands() throws IOException {
        files.writeText(FILE, "old");
        disk.failForce(1);
        assertThatThrownBy(() -> files.writeText(FILE, "new")).isInstanceOf(IOException.class);
        assertThat(files.readText(FILE)).contains("old");
    }

    /** Whatever the power cut leaves, it is one whole version: the last that was acknowledged or the one being written. */
    @Property(tries = 200)
    void thereIsAlwaysOneWholeVersion(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        FaultyDisk old = new FaultyDisk();
        String before = "b".repeat(random.nextInt(9000));
        new LocalFiles(old).writeText(FILE, before);
        if (random.nextBoolean()) {
            old.failForce(1);
        }
        String after = "a".repeat(random.nextInt(9000));
        boolean acknowledged = true;
        try {
            new LocalFiles(old).writeText(FILE, after);
        } catch (IOException e) {
            acknowledged = false;
        }
        String found =
                new LocalFiles(old.crash(Crash.any(random))).readText(FILE).orElseThrow();
        assertThat(found).isEqualTo(acknowledged ? after : before);
    }
}
