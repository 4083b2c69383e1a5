package bonghwa.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The power under a disk: with it the disk is what it was; when it goes, it goes in the middle. */
class PowerTest extends DiskContract {

    private static final Path FOLDER = Path.of("/faulty/folder");
    private static final Path FILE = FOLDER.resolve("file");

    private final FaultyDisk under = new FaultyDisk();
    private final Power power = new Power(under);

    @Override
    Disk disk() {
        return power.disk();
    }

    @Override
    Path folder() {
        return FOLDER;
    }

    @BeforeEach
    void makeFolder() throws IOException {
        power.disk().makeFolder(FOLDER);
    }

    private DiskFile file() throws IOException {
        power.disk().create(FILE);
        power.disk().forceFolder(FOLDER);
        return power.disk().open(FILE);
    }

    @Test
    void what_is_written_when_it_goes_may_be_there_or_not() throws IOException {
        DiskFile file = file();
        power.cut(1, Crash.everythingKept());
        assertThatThrownBy(() -> file.append("half".getBytes(UTF_8))).hasMessage("the power is cut");

        assertThat(power.gone()).isPresent();
        assertThat(under.crash(Crash.everythingKept()).read(FILE)).hasSize(4);
        assertThat(under.crash(Crash.nothingKept()).read(FILE)).isEmpty();
    }

    @Test
    void a_force_at_which_it_goes_has_forced_nothing() throws IOException {
        DiskFile file = file();
        power.cut(2, Crash.nothingKept());
        file.append("lost".getBytes(UTF_8));
        assertThatThrownBy(file::force).hasMessage("the power is cut");

        assertThat(under.crash(Crash.nothingKept()).read(FILE)).isEmpty();
    }

    @Test
    void without_it_the_disk_does_nothing_and_says_so() throws IOException {
        DiskFile file = file();
        power.cut(1, Crash.nothingKept());
        assertThatThrownBy(file::force).isInstanceOf(IOException.class);

        assertThatThrownBy(file::force).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> power.disk().read(FILE)).isInstanceOf(IOException.class);
        file.close();
    }

    @Test
    void what_was_to_be_cut_can_be_left_alone_before_it_is() throws IOException {
        DiskFile file = file();
        power.cut(2, Crash.nothingKept());
        file.append("kept".getBytes(UTF_8));
        power.keep();
        file.force();

        assertThat(power.gone()).isEmpty();
        assertThat(under.crash(Crash.nothingKept()).read(FILE)).hasSize(4);
    }
}
