package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.LocalFiles;
import bonghwa.store.NioDisk;
import bonghwa.store.SettingsFile;
import bonghwa.store.StoreFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk keeps for itself, on a disk that is slow or says no. */
class DeskFilesTest {

    @TempDir
    private Path folder;

    private final List<Runnable> lane = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private KeptSettings kept;
    private Draft draft;
    private DeskFiles files;

    @BeforeEach
    void open() {
        StoreFolder store = new StoreFolder(folder);
        kept = new KeptSettings(new SettingsFile(new NioDisk(), store));
        draft = new Draft(new LocalFiles(new NioDisk()), store.draft());
        files = new DeskFiles(lane::add, draft, kept, failures::add);
    }

    @Test
    void a_line_that_is_being_typed_waits_as_one_write_and_is_there_when_the_window_was_closed() {
        for (String typed : List.of("화", "화재", "화재 신고")) {
            files.drafts().keep(typed);
        }
        assertThat(lane).hasSize(1);
        assertThat(draft.read()).isEmpty();

        files.flush();

        assertThat(draft.read()).isEqualTo("화재 신고");
    }

    @Test
    void what_stands_in_one_file_leaves_each_other_alone() {
        files.typist().keep("night-scribe");
        files.seen().keep("2022-10-16T12:00:00Z night-scribe");
        files.settings().keep(kept.read());
        files.typist().keep("day-scribe");
        lane.forEach(Runnable::run);

        assertThat(kept.typist()).isEqualTo("day-scribe");
        assertThat(kept.seen()).isEqualTo("2022-10-16T12:00:00Z night-scribe");
        assertThat(failures).isEmpty();
    }

    @Test
    void what_cannot_be_kept_is_said_and_not_for_every_key() throws Exception {
        Files.createDirectories(new StoreFolder(folder).draft().resolve("in-the-way"));

        for (String typed : List.of("화", "화재", "화재 신고")) {
            files.drafts().keep(typed);
            files.flush();
        }

        assertThat(failures).hasSize(1);
    }
}
