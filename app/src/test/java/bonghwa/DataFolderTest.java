package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where each system keeps what belongs to the user, and which of its faults is explained to the user. */
class DataFolderTest {

    private static final Path HOME = Path.of("/home/kim");

    private static DataFolder on(String system, Map<String, String> environment) {
        return new DataFolder(system, HOME, environment);
    }

    @Test
    void on_linux_the_store_is_under_the_data_folder_of_the_user() {
        assertThat(on("linux", Map.of()).store()).isEqualTo(HOME.resolve(".local/share/bonghwa/store"));
    }

    @Test
    void on_linux_the_user_may_have_moved_the_data_folder() {
        assertThat(on("linux", Map.of("XDG_DATA_HOME", "/data")).store()).isEqualTo(Path.of("/data/bonghwa/store"));
    }

    @Test
    void an_empty_variable_is_as_good_as_none() {
        assertThat(on("linux", Map.of("XDG_DATA_HOME", " ")).data()).isEqualTo(HOME.resolve(".local/share/bonghwa"));
    }

    @Test
    void on_linux_what_belongs_to_the_machine_is_kept_apart_from_what_is_copied() {
        assertThat(on("linux", Map.of()).memory()).isEqualTo(HOME.resolve(".local/state/bonghwa"));
        assertThat(on("linux", Map.of("XDG_STATE_HOME", "/state")).memory()).isEqualTo(Path.of("/state/bonghwa"));
    }

    @Test
    void on_a_mac_everything_is_in_application_support() {
        DataFolder mac = on("mac os x", Map.of("XDG_DATA_HOME", "/data"));

        assertThat(mac.store()).isEqualTo(HOME.resolve("Library/Application Support/Bonghwa/store"));
        assertThat(mac.memory()).isEqualTo(HOME.resolve("Library/Application Support/Bonghwa/machine"));
    }

    @Test
    void on_windows_everything_is_in_roaming_data() {
        assertThat(on("windows 11", Map.of("APPDATA", "/roaming")).store())
                .isEqualTo(Path.of("/roaming/Bonghwa/store"));
        assertThat(on("windows 11", Map.of()).data()).isEqualTo(HOME.resolve("AppData/Roaming/Bonghwa"));
    }

    @Test
    void every_replay_has_a_store_of_its_own_beside_the_real_one() {
        DataFolder folder = on("linux", Map.of());

        assertThat(folder.replay("a")).isNotEqualTo(folder.replay("b")).isNotEqualTo(folder.store());
    }

    @Test
    void every_reason_of_a_journal_has_words_of_its_own() {
        assertThat(Arrays.stream(JournalFailure.Reason.values()).map(Failures::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fault_of_the_disk_is_explained_and_our_own_is_not() {
        assertThat(Failures.of(new IOException("full")).orElseThrow().arguments())
                .containsExactly("full");
        assertThat(Failures.of(new IOException()).orElseThrow().arguments()).containsExactly("IOException");
        assertThat(Failures.of(new IllegalStateException("ours"))).isEmpty();
    }
}
