package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an invitation in hand until both see one room, with the program itself and a real server; the three acts of the person who
 * joins (a chord, a paste, Enter) are {@code SyncFlowTest}'s.
 */
@Tag("night")
@ExtendWith(EmbeddedServer.Shared.class)
class JoinInAMinuteTest {

    /** What is left of the minute for somebody who reads the sheet for the first time, and for the steward's key. */
    private static final Duration LEFT_FOR_PEOPLE = Duration.ofSeconds(40);

    @TempDir
    private Path home;

    private final Map<String, Long> took = new LinkedHashMap<>();

    private LaunchedProgram laptop(String name) throws Exception {
        return new LaunchedProgram(Files.createDirectories(home.resolve(name)));
    }

    private List<String> timed(String step, LaunchedProgram laptop, String... words) throws Exception {
        long begun = System.nanoTime();
        List<String> said = laptop.says(words);
        took.put(step, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return said;
    }

    @Test
    @Timeout(300)
    void the_machines_part_of_joining_leaves_most_of_a_minute_to_the_people(EmbeddedServer server) throws Exception {
        PostgresUrl hub = server.database();
        LaunchedProgram steward = laptop("steward");
        LaunchedProgram guest = laptop("guest");
        steward.says("incident", "declare", "판교 화재");
        steward.says("hub", "init", "postgresql://postgres@" + hub.place(), "--insecure");
        guest.says("incident", "declare", "혼자 적은 것");
        String text = steward.says("hub", "add-member", "kim").getLast();
        Path invitation = Files.writeString(home.resolve("invitation.txt"), text);

        timed("join", guest, "join", invitation.toString());
        timed("admit", steward, "hub", "admit", "kim");
        timed("sync", guest, "sync", "--once");

        System.err.println("Joining, each step in milliseconds, a process each: " + took);
        for (LaunchedProgram each : List.of(steward, guest)) {
            each.says("sync", "--once");
            assertThat(String.join("\n", each.says("incident", "list"))).contains("판교 화재", "혼자 적은 것");
        }
        long machines = took.values().stream().mapToLong(Long::longValue).sum();
        assertThat(Duration.ofMillis(machines)).isLessThan(Duration.ofMinutes(1).minus(LEFT_FOR_PEOPLE));
    }
}
