package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.sync.SyncStatus.Link;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The replicator holds one connection to its hub, and comes back after whatever happened to it. */
class ReplicatorConnectionTest extends OneReplicator {

    @Test
    void a_hub_that_does_not_answer_is_silent_and_is_tried_again_after_a_while() {
        failing.add(HubFailure.Reason.UNREACHABLE);
        failing.add(HubFailure.Reason.UNREACHABLE);

        Duration first = replicator.step();
        Duration second = replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.SILENT);
        assertThat(replicator.status().reason()).isEqualTo(HubFailure.Reason.UNREACHABLE);
        assertThat(first).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(second).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        replicator.step();
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().reason()).isNull();
    }

    @Test
    void how_long_a_hub_is_silent_is_counted_from_the_first_failure() {
        failing.add(HubFailure.Reason.UNREACHABLE);
        failing.add(HubFailure.Reason.UNREACHABLE);
        replicator.step();
        Instant since = now;
        pass(Duration.ofSeconds(20));
        replicator.step();

        assertThat(replicator.status().since()).isEqualTo(since);
    }

    @Test
    void a_hub_that_says_no_is_refused_with_its_reason() {
        failing.add(HubFailure.Reason.REFUSED);
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.REFUSED);
        assertThat(replicator.status().reason()).isEqualTo(HubFailure.Reason.REFUSED);
    }

    @Test
    void a_connection_that_died_meanwhile_says_nothing_of_the_hub() {
        replicator.step();
        peer.cut = true;
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(told).noneMatch(s -> s.link() == Link.SILENT);
        assertThat(peer.connections).isEqualTo(2);
    }

    @Test
    void one_connection_serves_many_steps() {
        replicator.step();
        replicator.step();
        replicator.step();

        assertThat(peer.connections).isOne();
    }

    @Test
    void a_connection_that_somebody_else_made_is_listened_to_once_it_is_exchanged_on() throws Exception {
        replicator.once();
        assertThat(beside).as("who asks once does not stay").isEmpty();

        replicator.step();
        replicator.step();

        assertThat(peer.connections).isOne();
        assertThat(beside).as("one listens").hasSize(1);
    }

    @Test
    void a_hub_that_could_not_be_noted_is_met_anew_and_listened_to() {
        peer.full = true;
        replicator.step();
        assertThat(replicator.status().link()).isEqualTo(Link.STOPPED);
        assertThat(peer.open).isZero();
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(peer.known).isEqualTo("hub-1");
        assertThat(beside).as("who hears it ring").hasSize(1);
    }

    @Test
    void a_fault_of_ours_is_told_and_never_called_live_and_it_is_tried_again() {
        replicator.step();
        now = now.plusSeconds(3600);
        peer.faulty = true;
        int tasks = beside.size();

        assertThatThrownBy(replicator::run).isInstanceOf(IllegalStateException.class);
        assertThat(replicator.status().link()).isEqualTo(Link.STOPPED);
        assertThat(beside).as("it goes on later").hasSize(tasks + 1);
    }

    @Test
    void a_machine_that_slept_connects_anew() {
        replicator.step();
        now = now.plusSeconds(3600);
        nanos += Duration.ofSeconds(5).toNanos();
        replicator.step();

        assertThat(peer.connections).isEqualTo(2);
        assertThat(peer.open).isOne();
    }

    @Test
    void who_asks_for_one_exchange_hears_of_its_failure() {
        failing.add(HubFailure.Reason.NOT_A_HUB);

        assertThatThrownBy(replicator::once)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.NOT_A_HUB));
    }

    @Test
    void a_ring_of_the_hub_wakes_it() {
        rings.add(true);
        replicator.step();
        beside.getFirst().run();

        assertThat(bell.rung).isPositive();
    }

    @Test
    void a_hub_that_goes_silent_while_it_is_listened_to_is_said_at_once_and_dropped() {
        replicator.step();
        beside.getFirst().run();

        assertThat(replicator.status().link()).isEqualTo(Link.SILENT);
        assertThat(peer.open).isZero();
        assertThat(bell.rung).isOne();
    }

    @Test
    void a_listener_of_an_old_connection_ends_without_a_word() {
        replicator.step();
        now = now.plusSeconds(3600);
        replicator.step();
        beside.getFirst().run();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(peer.open).isOne();
    }

    @Test
    void nothing_is_open_once_it_was_closed() {
        replicator.step();
        replicator.close();

        assertThat(peer.open).isZero();
    }
}
