package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundTest {

    @TempDir
    private Path temp;

    private Ground ground;

    @BeforeEach
    void ground() {
        ground = Grounds.at(temp.resolve("data"));
    }

    @Test
    void each_work_has_a_folder_of_its_own_which_is_gone_afterwards() throws Exception {
        Set<Path> folders = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            folders.add(ground.inFolder(folder -> {
                Files.createDirectories(folder.resolve("a/b"));
                Files.writeString(folder.resolve("a/b/c"), "left behind");
                return folder;
            }));
        }

        assertThat(folders).hasSize(2).allSatisfy(folder -> assertThat(folder).doesNotExist());
    }

    @Test
    void the_folder_is_gone_as_well_when_the_work_fails() {
        assertThatThrownBy(() -> ground.inFolder(folder -> {
                    throw new IOException(folder.toString());
                }))
                .isInstanceOf(IOException.class)
                .satisfies(e -> assertThat(Path.of(e.getMessage())).doesNotExist());
    }

    @Test
    void a_store_opened_twice_is_the_same_store() throws Exception {
        int incidents = ground.inFolder(folder -> {
            try (var store = ground.open(folder)) {
                new BigRoom(Grounds.NOW).declare(ground.commands(store));
            }
            try (var store = ground.open(folder)) {
                return store.room().incidents().size();
            }
        });

        assertThat(incidents).isEqualTo(1);
    }
}
