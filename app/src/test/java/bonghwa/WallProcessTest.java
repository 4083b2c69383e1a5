package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The wall that a window opens is a process of its own: begun by the launcher, begun again after a crash, and missed aloud. */
class WallProcessTest {

    private static final List<String> COMMAND = List.of("bonghwa", "wall");
    private static final WallScreens TWO =
            new WallScreens(List.of(new Rectangle2D(0, 0, 1440, 900), new Rectangle2D(1440, 0, 1920, 1080)));
    private static final Rectangle2D WINDOW = new Rectangle2D(0, 0, 1440, 900);

    private final List<List<String>> begun = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private CompletableFuture<Integer> exit = new CompletableFuture<>();
    private Duration now = Duration.ZERO;
    private final WallProcess walls = new WallProcess(this::begin, Runnable::run, () -> now.toNanos(), failures::add);

    private WallProcess.Running begin(List<String> command) {
        begun.add(command);
        exit = new CompletableFuture<>();
        return new WallProcess.Running(exit, () -> "cannot open the display");
    }

    private List<String> refused() {
        return failures.stream().map(f -> ((Refusal) f).key()).toList();
    }

    @Test
    void it_is_begun_once_however_often_somebody_asks() {
        walls.open(COMMAND);
        walls.open(COMMAND);

        assertThat(begun).containsExactly(COMMAND);
        assertThat(refused()).containsExactly("wall.open.already");
    }

    @Test
    void after_its_chord_it_stays_away_until_somebody_asks_again() {
        walls.open(COMMAND);
        now = Duration.ofHours(2);
        exit.complete(0);
        assertThat(begun).hasSize(1);

        walls.open(COMMAND);

        assertThat(begun).hasSize(2);
        assertThat(failures).isEmpty();
    }

    @Test
    void what_crashes_is_begun_again() {
        walls.open(COMMAND);
        now = Duration.ofMinutes(3);
        exit.complete(137);

        assertThat(begun).containsExactly(COMMAND, COMMAND);
        assertThat(failures).isEmpty();
    }

    @Test
    void what_never_came_up_is_said_with_its_last_words_and_not_tried_for_ever() {
        walls.open(COMMAND);
        exit.complete(1);

        assertThat(begun).hasSize(1);
        assertThat(refused()).containsExactly("wall.open.failed");
        assertThat(((Refusal) failures.getFirst()).arguments()).containsExactly("cannot open the display");
    }

    @Test
    void a_launcher_that_is_not_there_is_said() {
        WallProcess none = new WallProcess(
                command -> {
                    throw new IOException("no " + command.getFirst());
                },
                Runnable::run,
                () -> 0,
                failures::add);
        none.open(COMMAND);
        none.open(COMMAND);

        assertThat(refused()).containsExactly("wall.open.failed", "wall.open.failed");
    }

    @Test
    void a_window_opens_it_on_the_screen_beside_itself(@TempDir Path store) {
        new WallBeside(walls, Optional.of("/opt/bonghwa"), store, failures::add).open(TWO, WINDOW, Language.EN);

        assertThat(begun)
                .containsExactly(
                        List.of("/opt/bonghwa", "--store", store.toString(), "--lang", "en", "wall", "--screen", "2"));
    }

    @Test
    void with_one_screen_or_without_a_launcher_it_is_said_why_there_is_no_wall(@TempDir Path store) {
        WallScreens one = new WallScreens(TWO.screens().subList(0, 1));
        new WallBeside(walls, Optional.of("/opt/bonghwa"), store, failures::add).open(one, WINDOW, Language.KO);
        new WallBeside(walls, Optional.empty(), store, failures::add).open(TWO, WINDOW, Language.KO);

        assertThat(begun).isEmpty();
        assertThat(refused()).containsExactly("wall.open.one-screen", "wall.open.no-launcher");
    }

    @Test
    void the_launcher_is_that_of_the_script_or_of_the_installed_program() {
        assertThat(WallStart.launcher(Map.of("bonghwa.launcher", "/a/bonghwa")::get))
                .contains("/a/bonghwa");
        assertThat(WallStart.launcher(Map.of("jpackage.app-path", "/Bonghwa.app")::get))
                .contains("/Bonghwa.app");
        assertThat(WallStart.launcher(_ -> null)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_real_process_tells_its_code_and_its_last_line(@TempDir Path folder) throws Exception {
        Path said = Files.createFile(folder.resolve("wall.log"));
        WallProcess.Running running = new WallStart(said)
                .begin(List.of("/bin/sh", "-c", "echo first; echo 'no display' >&2; read -r line || exit 7"));

        assertThat(running.exit().toCompletableFuture().get())
                .as("nothing can be typed into it")
                .isEqualTo(7);
        assertThat(running.words().get()).isEqualTo("no display");
    }
}
