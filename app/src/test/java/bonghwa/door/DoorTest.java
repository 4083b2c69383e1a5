package bonghwa.door;

import static bonghwa.door.Doorstep.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The owner of a store carries out what others type, over a real socket file. */
@Timeout(60)
class DoorTest {

    @TempDir
    private Path folder;

    private Doorstep step;

    @BeforeEach
    void place() {
        step = new Doorstep(folder.resolve("door"));
    }

    @AfterEach
    void leave() {
        step.close();
    }

    @Test
    void the_owner_reads_what_the_visitor_types() throws IOException {
        try (Door _ = step.open(Doorstep::echo)) {
            assertThat(step.visit("17:40 결제 느림\n", "log").text()).isEqualTo("17:40 결제 느림\n");
        }
    }

    @Test
    void the_owner_learns_the_folder_the_words_and_the_language_of_the_visitor() throws IOException {
        AtomicReference<CommandLine> heard = new AtomicReference<>();
        try (Door _ = step.open((command, _, _, _) -> {
            heard.set(command);
            return 0;
        })) {
            step.visit("", "log", "", "판교 화재", "--at");
        }
        assertThat(heard.get())
                .isEqualTo(new CommandLine(
                        Path.of("/somewhere/else"),
                        List.of("log", "", "판교 화재", "--at"),
                        Map.of("LANG", "ko_KR.UTF-8")));
    }

    @Test
    void the_visitor_ends_with_the_exit_code_of_the_owner() throws IOException {
        try (Door _ = step.open(
                (command, _, _, _) -> Integer.parseInt(command.arguments().getFirst()))) {
            for (int code : new int[] {0, 1, 2, 5, 127}) {
                assertThat(step.visit("", String.valueOf(code)).exit()).hasValue(code);
            }
        }
    }

    @Test
    void an_exit_code_above_127_arrives_as_it_is() throws IOException {
        try (Door _ = step.open((_, _, _, _) -> 130)) {
            assertThat(step.visit("").exit()).hasValue(130);
        }
    }

    @Test
    void output_and_complaints_come_apart() throws IOException {
        try (Door _ = step.open((_, _, out, err) -> {
            say(out, "A1\n");
            say(err, "a complaint\n");
            say(out, "A2\n");
            return 1;
        })) {
            Doorstep.Visit visit = step.visit("");

            assertThat(visit.text()).isEqualTo("A1\nA2\n");
            assertThat(new String(visit.err(), StandardCharsets.UTF_8)).isEqualTo("a complaint\n");
        }
    }

    @Test
    void megabytes_go_both_ways_unchanged() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        try (Door _ = step.open(Doorstep::echo)) {
            assertThat(step.visit(new ByteArrayInputStream(bytes)).out()).isEqualTo(bytes);
        }
    }

    @Test
    void a_command_that_reads_nothing_answers_while_the_visitor_still_types() throws Exception {
        try (PipedOutputStream typing = new PipedOutputStream();
                PipedInputStream input = new PipedInputStream(typing);
                Door _ = step.open((_, _, out, _) -> {
                    say(out, "done");
                    return 0;
                })) {
            assertThat(step.visit(input, "status").text()).isEqualTo("done");
        }
    }

    @Test
    void words_that_the_owner_leaves_unread_do_not_fail_what_it_has_done() throws IOException {
        try (Door _ = step.open((_, _, _, _) -> 3)) {
            for (int i = 0; i < 300; i++) {
                assertThat(step.visit("unread").exit()).hasValue(3);
            }
        }
    }

    @Test
    void two_visitors_are_served_at_once() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (Door _ = step.open((command, _, out, _) -> {
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                return 9;
            }
            say(out, command.arguments().getFirst());
            return 0;
        })) {
            CompletableFuture<Doorstep.Visit> one = step.visitor(InputStream.nullInputStream(), "one");
            CompletableFuture<Doorstep.Visit> two = step.visitor(InputStream.nullInputStream(), "two");

            assertThat(one.join().text()).isEqualTo("one");
            assertThat(two.join().text()).isEqualTo("two");
        }
    }

    @Test
    void only_the_user_may_open_the_door() throws IOException {
        try (Door _ = step.open(Doorstep::echo)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(step.file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_store_in_a_very_deep_folder_has_a_door_too() throws IOException {
        Path deep =
                Files.createDirectories(folder.resolve("아주-긴-이름의-폴더".repeat(4)).resolve("x".repeat(90)));
        try (Doorstep far = new Doorstep(deep.resolve("door"));
                Door _ = far.open(Doorstep::echo)) {
            assertThat(far.visit("here").text()).isEqualTo("here");
        }
    }
}
