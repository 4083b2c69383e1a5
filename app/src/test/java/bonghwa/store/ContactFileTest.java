package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When hubs last answered this laptop, for who only reads along. */
class ContactFileTest {

    private static final KnownHub ONE = new KnownHub("postgresql://one/room", "a", "id-1", true, false, null);
    private static final KnownHub TWO = new KnownHub("postgresql://two/room", "b", "id-2", false, false, null);
    private static final Instant NOON = Instant.parse("2022-10-16T03:00:00.123Z");

    @TempDir
    private Path root;

    private ContactFile file;

    @BeforeEach
    void open() {
        file = new ContactFile(new NioDisk(), new StoreFolder(root));
    }

    @Test
    void a_hub_that_never_answered_has_no_hour() throws Exception {
        file.write(ONE, NOON);

        assertThat(file.newest(List.of(TWO))).isEmpty();
        assertThat(file.newest(List.of())).isEmpty();
    }

    @Test
    void of_several_hubs_the_one_that_answered_last_counts() throws Exception {
        file.write(ONE, NOON);
        file.write(TWO, NOON.minusSeconds(600));

        assertThat(file.newest(List.of(ONE, TWO))).contains(NOON);
    }

    @Test
    void another_hub_at_the_same_address_has_not_answered_yet() throws Exception {
        file.write(ONE, NOON);

        assertThat(file.newest(List.of(ONE.met("id-3")))).isEmpty();
    }

    @Test
    void what_cannot_be_understood_says_nothing() throws Exception {
        file.write(ONE, NOON);
        try (var files = Files.list(root)) {
            Files.writeString(files.findFirst().orElseThrow(), "어제쯤\n");
        }

        assertThat(file.newest(List.of(ONE))).isEmpty();
    }
}
