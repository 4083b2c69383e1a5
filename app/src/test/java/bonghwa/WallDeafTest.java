package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.NioDisk;
import bonghwa.sync.FolderHub;
import bonghwa.sync.Invitation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 6 at the screen: whatever hands do to a wall, its journal and its hub stay byte for byte, and it stays where it is. */
@FxTest
class WallDeafTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");
    private static final Rectangle2D PLACE = new Rectangle2D(0, 0, 1024, 768);
    private static final long SEED = 20221015;

    @TempDir
    private Path home;

    private final SecureRandom random = new SecureRandom();
    private Lanes lanes;
    private OpenStore writer;
    private Commands commands;
    private WallHub wall;

    /** A wall that followed a hub and is now without it: sync is stopped. */
    @BeforeEach
    void open() throws Exception {
        lanes = Lanes.open(_ -> {});
        Machinery machinery = new Machinery(
                () -> NOW, System::nanoTime, random, new NioDisk(), lanes, new DataFolder("linux", home, Map.of()));
        writer = Stores.open(home.resolve("writer"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
        commands = Stores.commands(writer);
        commands.declare(new Declaration(Text.of("판교 화재"), Severity.SEV2, NOW, Weekend.KST))
                .toCompletableFuture()
                .get();
        Path hub = Files.createDirectory(home.resolve("hub"));
        FolderHub.init(hub, random);
        try (FolderHub line = new FolderHub(hub, random)) {
            line.push(writer.outgoing().after(line.vector(), 1000));
        }
        String root = writer.stewardship().own().orElseThrow();
        Invitation invitation =
                new Invitation(hub.toString(), root, "", "", Invitation.Role.WALL, false, Clockwork.REAL);
        WallHub.prepare(machinery, home.resolve("wall"), invitation);
        try (WallHub following = WallHub.open(machinery, home.resolve("wall"))) {
            following.begin(invitation, Duration.ofMillis(5));
            long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (following.look().declared().isEmpty() && System.nanoTime() < patience) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        wall = WallHub.open(machinery, home.resolve("wall"));
        assertThat(wall.look().declared()).hasSize(1);
    }

    @AfterEach
    void close() throws Exception {
        wall.close();
        writer.close();
        lanes.close();
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(home.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private Stage stage(Screen screen, Consumer<Scene> planted) {
        return screen.read(() -> {
            WallScene page =
                    WallDrawing.page(wall.look(), NOW, Language.KO, Theme.DARK, PLACE.getWidth(), PLACE.getHeight());
            planted.accept(page.scene());
            Stage stage = WallStage.of(page.scene(), PLACE);
            stage.show();
            return stage;
        });
    }

    private void handled(Screen screen, int gestures, Consumer<Scene> planted, Consumer<Map<String, String>> check)
            throws IOException {
        Map<String, String> before = bytes();
        Stage stage = stage(screen, planted);
        screen.run(() -> {
            WallInputs hands = new WallInputs(stage.getScene(), SEED);
            assertThat(hands.everyKey(KeyCode.W)).isGreaterThan(3000);
            hands.byChance(gestures);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(screen.read(stage::isShowing)).as("it is still there").isTrue();
        assertThat(screen.read(stage::isFullScreen)).isTrue();
        check.accept(before);
        screen.run(() -> new WallInputs(stage.getScene(), SEED).chord(KeyCode.W));
        assertThat(screen.read(stage::isShowing)).as("its chord leaves it").isFalse();
    }

    private void unchanged(Map<String, String> before) {
        try {
            assertThat(bytes()).isEqualTo(before);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void no_key_and_no_gesture_changes_a_byte(Screen screen) throws Exception {
        handled(screen, 500, _ -> {}, this::unchanged);
    }

    @Test
    @Tag("night")
    void ten_thousand_gestures_change_nothing_either(Screen screen) throws Exception {
        handled(screen, 10_000, _ -> {}, this::unchanged);
    }

    @Test
    void a_planted_command_is_found_by_the_same_hands(Screen screen) throws Exception {
        handled(
                screen,
                10,
                scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, this::declare),
                before -> assertThat(screen.read(this::bytes)).isNotEqualTo(before));
    }

    private void declare(KeyEvent event) {
        if (event.getCode() == KeyCode.N && event.isControlDown() && !event.isShiftDown()) {
            var _ = commands.declare(new Declaration(Text.of("심은 사고"), Severity.SEV4, NOW, Weekend.KST));
        }
    }
}
