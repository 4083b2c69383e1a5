package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.replica.Onlooker;
import bonghwa.store.ContactFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.ui.model.WallContact.Place;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wall beside a laptop is as new as that laptop: of one that exchanges with a hub, as its last contact there. */
class WallPipeTest {

    private static final KnownHub HUB = new KnownHub("postgresql://one/room", "a", "id-1", true, false, null);
    private static final Instant BEFORE = Instant.parse("2022-10-16T12:40:00Z");

    private final NioDisk disk = new NioDisk();

    @TempDir
    private Path root;

    private StoreFolder folder;
    private WallPipe pipe;
    private Instant now = BEFORE.plusSeconds(240);

    @BeforeEach
    void open() throws Exception {
        folder = new StoreFolder(root);
        pipe = new WallPipe(
                Onlooker.at(disk, folder, () -> now),
                new LaptopHubs(new HubsFile(disk, folder)),
                () -> now,
                new WallBell(folder.journal()),
                Runnable::run);
    }

    @AfterEach
    void close() throws Exception {
        pipe.close();
    }

    @Test
    void a_laptop_alone_is_as_new_as_it_was_read() throws Exception {
        pipe.look();

        assertThat(pipe.place()).isEqualTo(Place.THIS_LAPTOP);
        assertThat(pipe.answered()).isEqualTo(now);
    }

    @Test
    void that_it_could_be_read_is_no_contact_with_its_hub() throws Exception {
        new HubsFile(disk, folder).add(HUB);
        new ContactFile(disk, folder).write(HUB, BEFORE);
        pipe.look();

        assertThat(pipe.place()).isEqualTo(Place.MEMBER);
        assertThat(pipe.answered()).isEqualTo(BEFORE);

        new ContactFile(disk, folder).write(HUB, now);
        pipe.look();

        assertThat(pipe.answered()).isEqualTo(now);
    }

    @Test
    void a_hub_that_never_answered_that_laptop_is_none_that_did() throws Exception {
        new HubsFile(disk, folder).add(HUB);
        pipe.look();

        assertThat(pipe.place()).isEqualTo(Place.MEMBER);
        assertThat(pipe.answered()).isNull();
    }

    @Test
    void a_record_that_was_read_before_the_hub_answered_is_no_newer_than_that() throws Exception {
        new HubsFile(disk, folder).add(HUB);
        new ContactFile(disk, folder).write(HUB, now.plusSeconds(60));
        pipe.look();

        assertThat(pipe.answered()).isEqualTo(now);
    }
}
