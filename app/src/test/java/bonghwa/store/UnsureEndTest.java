package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.JournalFailure.Reason;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;

/**
 * A process died before its last batch was forced, and the next one finds that batch in the system's memory on a disk that refuses
 * to keep it. A power cut takes it away again, and its counters are used anew: so nobody else may have heard of them.
 */
class UnsureEndTest {

    private final Lives lives = new Lives(0);
    private final Lives.Request kept = lives.ask(1);
    private final List<String> sure;

    UnsureEndTest() throws IOException, JournalFailure {
        lives.work();
        sure = given();
        lives.disk.failForce(1);
        lives.ask(1);
        lives.work();
        lives.store.close();
        lives.disk.failForce(1);
        lives.open();
    }

    private List<String> given() throws IOException {
        return lives.store.outgoing().after(VersionVector.EMPTY, 1_000).stream()
                .map(Line::id)
                .toList();
    }

    @Example
    void what_the_disk_refuses_to_keep_is_read_and_given_to_nobody() throws Exception {
        assertThat(lives.replica().refusal()).extracting(JournalFailure::reason).isEqualTo(Reason.WRITE_FAILED);
        assertThat(lives.entries()).hasSize(2).startsWith(kept.text());
        assertThat(given()).isEqualTo(sure);
        assertThat(lives.store
                        .outgoing()
                        .full(List.copyOf(lives.replica().vector().ends().values().stream()
                                .flatMap(List::stream)
                                .toList())))
                .as("nor as what fills somebody's hole")
                .isEmpty();
    }

    @Example
    void it_counts_as_unsent_meanwhile() {
        assertThat(lives.store.outgoing().unsent(VersionVector.EMPTY)).isEqualTo(sure.size() + 1L);
    }

    @Example
    void a_disk_that_keeps_it_again_gives_it_away() throws Exception {
        lives.store.close();
        lives.open();

        assertThat(lives.replica().refusal()).isNull();
        assertThat(given()).hasSize(sure.size() + 1).startsWith(sure.toArray(String[]::new));
        lives.crash(Crash.nothingKept());
        lives.open();
        assertThat(lives.entries()).hasSize(2);
    }

    @Example
    void after_a_power_cut_its_counter_is_used_by_another_line_and_that_is_no_fork_for_anybody() throws Exception {
        List<String> before = given();
        lives.crash(Crash.nothingKept());
        lives.open();
        lives.ask(1);
        lives.work();

        assertThat(given()).hasSize(sure.size() + 1).startsWith(before.toArray(String[]::new));
    }
}
