package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.NioDisk;
import bonghwa.store.SettingsFile;
import bonghwa.store.StoreFolder;
import bonghwa.ui.Splits;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window keeps beside its store, none of which is part of the record. */
class KeptSettingsTest {

    @TempDir
    private Path folder;

    private KeptSettings kept;

    @BeforeEach
    void open() throws Exception {
        kept = new KeptSettings(new SettingsFile(new NioDisk(), new StoreFolder(folder)));
    }

    @Test
    void who_typed_here_is_known_after_a_restart_and_forgotten_when_nobody_does() throws Exception {
        assertThat(kept.typist()).isEmpty();

        kept.writeTypist("night-scribe");
        assertThat(kept.typist()).isEqualTo("night-scribe");

        kept.writeTypist("");
        assertThat(kept.typist()).isEmpty();
    }

    @Test
    void each_thing_kept_leaves_the_others() throws Exception {
        kept.writeTypist("night-scribe");
        kept.writeSeen("2022-10-16T12:00:00Z night-scribe");

        kept.write(kept.read());

        assertThat(kept.typist()).isEqualTo("night-scribe");
        assertThat(kept.seen()).isEqualTo("2022-10-16T12:00:00Z night-scribe");
        assertThat(kept.read().splits()).isEqualTo(Splits.USUAL);
    }

    @Test
    void a_file_that_is_none_stops_nobody() throws Exception {
        Files.writeString(new StoreFolder(folder).settings(), "no json at all");

        assertThat(kept.typist()).isEmpty();
        assertThat(kept.read().staleHours()).isEqualTo(3);
    }
}
