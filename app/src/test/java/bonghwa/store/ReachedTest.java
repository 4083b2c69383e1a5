package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine remembers how far a store came; a note that is torn, old or missing says less, never more. */
class ReachedTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("reached");
    }

    private Reached session(String name) {
        return new Reached(new NioDisk(), file, name);
    }

    private static End end(long counter) {
        return new End("replica", counter, "hash" + counter);
    }

    @Test
    void the_last_note_is_remembered() throws IOException {
        Reached reached = session("s");
        assertThat(reached.last()).isEmpty();
        for (int i = 1; i <= 3; i++) {
            reached.note(end(i));
        }
        assertThat(session("s").last()).hasValue(end(3));
    }

    @Test
    void what_another_session_noted_is_of_no_account() throws IOException {
        session("s").note(end(3));
        assertThat(session("t").last()).isEmpty();
    }

    @Test
    void a_new_session_begins_anew() throws IOException {
        session("s").note(end(3));
        session("t").note(end(4));
        assertThat(session("t").last()).hasValue(end(4));
        assertThat(session("s").last()).isEmpty();
    }

    @Test
    void half_a_note_is_none() throws IOException {
        Reached reached = session("s");
        reached.note(end(1));
        reached.note(end(2));
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 1; cut < whole.length / 2; cut++) {
            Files.write(file, Arrays.copyOf(whole, whole.length - cut));
            assertThat(session("s").last()).hasValue(end(1));
        }
    }

    @Test
    void rubbish_is_passed_over() throws IOException {
        Reached reached = session("s");
        reached.note(end(1));
        Files.write(file, new byte[200], StandardOpenOption.APPEND);
        Files.writeString(file, "\ns replica 99999999999999999999 hash\n", StandardOpenOption.APPEND);
        assertThat(reached.last()).hasValue(end(1));
    }

    @Test
    void a_long_night_does_not_fill_the_disk() throws IOException {
        Reached reached = session("s".repeat(50_000));
        for (int i = 1; i <= 50; i++) {
            reached.note(end(i));
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(reached.last()).hasValue(end(50));
    }

    @Test
    void a_machine_that_can_note_nothing_hinders_nobody() throws IOException {
        Reached reached = session("s");
        reached.note(end(1));
        Files.delete(file);
        reached.note(end(2));
        assertThat(reached.last()).isEmpty();
    }

    @Test
    void the_note_that_stays_open_is_read_before_it_is_closed_and_goes_on_afterwards() throws IOException {
        Reached reached = session("s");
        reached.note(end(1));
        reached.note(end(2));
        assertThat(session("s").last()).hasValue(end(2));
        reached.close();
        reached.note(end(3));
        assertThat(session("s").last()).hasValue(end(3));
        reached.close();
    }
}
