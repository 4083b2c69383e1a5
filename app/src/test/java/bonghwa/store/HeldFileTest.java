package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hub held last is a help for people; a file that is odd is as none. */
class HeldFileTest {

    private static final KnownHub HUB = new KnownHub("postgresql://hub/room", "me", "id", false, false, null);
    private static final VersionVector HELD =
            VersionVector.of(List.of(new End("a", 3, "x"), new End("a", 2, "y"), new End("b", 1, "z")));

    @TempDir
    Path folder;

    private HeldFile file() {
        return new HeldFile(new NioDisk(), new StoreFolder(folder));
    }

    @Test
    void a_hub_that_was_never_asked_has_none() throws Exception {
        assertThat(file().read(HUB)).isEmpty();
    }

    @Test
    void what_was_kept_is_read_with_all_branches() throws Exception {
        file().write(HUB, HELD);

        assertThat(file().read(HUB)).contains(HELD);
    }

    @Test
    void another_hub_under_the_same_address_held_something_else() throws Exception {
        file().write(HUB, HELD);

        assertThat(file().read(HUB.met("another"))).isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_as_none() throws Exception {
        file().write(HUB, HELD);
        for (String odd : List.of("a b\n", "a many z\n", "a 1 2 3\n")) {
            try (var files = Files.list(folder)) {
                Files.writeString(files.findFirst().orElseThrow(), odd);
            }
            assertThat(file().read(HUB)).isEmpty();
        }
    }
}
