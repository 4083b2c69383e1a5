package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.VersionVector;
import bonghwa.sync.SyncStatus.Link;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Between two whole exchanges only what rang is looked at: nothing is asked before it is done, and nothing is claimed that is not so. */
class GlanceTest extends OneReplicator {

    @Test
    void what_is_recorded_goes_out_without_a_question_before() {
        laptop.says("화재");
        replicator.step();
        laptop.says("정전");
        replicator.recorded();
        peer.asked.clear();

        replicator.glance();

        assertThat(peer.asked).startsWith("push").doesNotContain("pull", "holes");
        assertThat(table.size()).isEqualTo(3);
        assertThat(replicator.status().load().unsent()).isZero();
    }

    @Test
    void what_the_hub_rang_for_is_taken_without_a_question_before() throws Exception {
        other.says("화재");
        exchangeOfTheOther();
        replicator.step();
        other.says("정전");
        exchangeOfTheOther();
        pass(Duration.ofSeconds(3));
        peer.asked.clear();
        told.clear();
        peer.whenQuiet = () -> {
            replicator.glance();
            assertThat(peer.asked).startsWith("pull").doesNotContain("holes", "push");
            assertThat(told).isNotEmpty().allSatisfy(s -> {
                assertThat(s.link()).as("it never falls behind").isEqualTo(Link.LIVE);
                assertThat(s.load().unsent())
                        .as("what came from there is not unsent")
                        .isZero();
            });
        };
        rings.add(true);
        beside.getFirst().run();

        assertThat(laptop.record()).containsAll(other.record());
    }

    @Test
    void when_nothing_rang_nothing_is_asked() {
        replicator.step();
        peer.asked.clear();

        replicator.glance();

        assertThat(peer.asked).isEmpty();
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
    }

    @Test
    void once_the_last_whole_exchange_is_old_everything_is_asked() {
        replicator.step();
        pass(Duration.ofSeconds(15));
        peer.asked.clear();

        replicator.glance();

        assertThat(peer.asked).contains("vector", "pull", "holes");
    }

    @Test
    void it_is_due_when_the_whole_exchange_would_have_been() {
        Duration pause = replicator.step();
        pass(Duration.ofSeconds(3));

        assertThat(replicator.glance()).isEqualTo(pause.minusSeconds(3));
    }

    @Test
    void over_a_new_connection_everything_is_asked() {
        laptop.says("화재");
        replicator.step();
        peer.cut = true;
        laptop.says("정전");

        replicator.glance();

        assertThat(peer.connections).isEqualTo(2);
        assertThat(peer.asked).contains("holes");
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void a_tail_that_the_hub_lost_unseen_is_there_again_after_the_next_whole_exchange() throws Exception {
        laptop.says("화재");
        replicator.step();
        table.lose(0);
        laptop.says("정전");

        replicator.glance();
        assertThat(new MemoryHub(table, "me").vector())
                .as("it hangs in the air there")
                .isEqualTo(VersionVector.EMPTY);
        assertThat(replicator.status().load().unsent()).as("and is not claimed").isEqualTo(3);
        replicator.step();

        assertThat(new MemoryHub(table, "me").pull(VersionVector.EMPTY, Set.of(), 10))
                .hasSize(3);
        assertThat(replicator.status().load().unsent()).isZero();
    }

    @Test
    void whoever_waits_hears_whether_it_rang() throws Exception {
        Bell quiet = new Bell();
        List.of(1, 2, 3).forEach(_ -> quiet.ring());

        assertThat(quiet.await(Duration.ofSeconds(5))).isTrue();
        assertThat(quiet.await(Duration.ZERO)).as("three rings are one").isFalse();
    }
}
