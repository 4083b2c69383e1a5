package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.NioDisk;
import bonghwa.sync.FolderHub;
import bonghwa.sync.Invitation;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.WallContact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wall that stands by itself: it is let in once, takes what the hub has, shows it without the hub, and leaves no trace there. */
class WallHubTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");
    private static final Duration SOON = Duration.ofMillis(5);

    @TempDir
    private Path home;

    private final SecureRandom random = new SecureRandom();
    private Lanes lanes;
    private Machinery machinery;
    private OpenStore writer;
    private Path hub;
    private Path wall;

    @BeforeEach
    void open() throws Exception {
        lanes = Lanes.open(_ -> {});
        machinery = new Machinery(
                () -> NOW, System::nanoTime, random, new NioDisk(), lanes, new DataFolder("linux", home, Map.of()));
        writer = Stores.open(home.resolve("writer"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
        wall = home.resolve("wall");
        hub = Files.createDirectory(home.resolve("hub"));
        declare("판교 화재");
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
        lanes.close();
    }

    private void declare(String title) throws Exception {
        Stores.commands(writer)
                .declare(new Declaration(Text.of(title), Severity.SEV2, NOW, Weekend.KST))
                .toCompletableFuture()
                .get();
    }

    /** The writer gives the hub what it lacks. */
    private void push() throws Exception {
        try (FolderHub line = new FolderHub(hub, random)) {
            line.push(writer.outgoing().after(line.vector(), 1000));
        }
    }

    private void hubStands() throws Exception {
        FolderHub.init(hub, random);
        push();
    }

    private Invitation invitation() {
        String root = writer.stewardship().own().orElseThrow();
        return new Invitation(hub.toString(), root, "", "", Invitation.Role.WALL, false, Clockwork.REAL);
    }

    private WallHub invited() throws Exception {
        WallHub.prepare(machinery, wall, invitation());
        WallHub opened = WallHub.open(machinery, wall);
        begin(opened, invitation());
        return opened;
    }

    private void begin(WallHub opened, Invitation invitation) {
        lanes.io().execute(() -> {
            try {
                opened.begin(invitation, SOON);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void until(BooleanSupplier come) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it came in time").isLessThan(patience);
            LockSupport.parkNanos(SOON.toNanos());
        }
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(hub)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(hub.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    @Test
    void it_shows_what_the_hub_has_and_changes_nothing_there() throws Exception {
        hubStands();
        Map<String, String> before = bytes();

        try (WallHub shown = invited()) {
            until(() -> shown.look().declared().size() == 1);

            assertThat(shown.answered()).isEqualTo(NOW);
            assertThat(shown.place()).isEqualTo(WallContact.Place.HUB);
            assertThat(shown.heard()).containsEntry(writer.stewardship().own().orElseThrow(), NOW);
        }
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void what_comes_later_is_shown_too_and_whoever_shows_it_is_rung_for() throws Exception {
        hubStands();
        try (WallHub shown = invited()) {
            until(() -> shown.look().declared().size() == 1);
            AtomicInteger seen = new AtomicInteger();
            shown.listen(() -> seen.set(shown.look().declared().size()));
            assertThat(seen).as("nothing came yet").hasValue(0);
            declare("둘째 사고");
            push();

            until(() -> seen.get() == 2);
        }
    }

    @Test
    void it_waits_for_a_hub_that_is_not_there_yet() throws Exception {
        try (WallHub shown = invited()) {
            assertThat(shown.look().declared()).isEmpty();
            assertThat(shown.answered()).as("nobody answered").isNull();

            hubStands();

            until(() -> shown.look().declared().size() == 1);
        }
    }

    @Test
    void after_a_restart_without_its_hub_it_shows_what_it_last_had() throws Exception {
        hubStands();
        try (WallHub shown = invited()) {
            until(() -> shown.look().declared().size() == 1);
        }
        Files.move(hub, home.resolve("burnt"));

        assertThat(WallHub.isOne(machinery, wall)).isTrue();
        try (WallHub again = WallHub.open(machinery, wall)) {
            begin(again, invitation());

            assertThat(again.look().declared()).hasSize(1);
            assertThat(again.answered()).isNull();
        }
    }

    @Test
    void a_folder_in_which_a_laptop_records_is_no_wall() throws Exception {
        assertThat(WallHub.records(machinery, writer.folder().root())).isTrue();
        assertThat(WallHub.isOne(machinery, writer.folder().root())).isFalse();
        assertThat(WallHub.records(machinery, wall)).isFalse();
    }
}
