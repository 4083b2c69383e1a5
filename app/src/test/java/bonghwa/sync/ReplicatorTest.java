package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.sync.SyncStatus.Link;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The replicator keeps one hub and this laptop equal, and tells the truth about it. */
class ReplicatorTest extends OneReplicator {

    @Test
    void before_anything_was_heard_nothing_is_claimed() {
        SyncStatus.OfHub status = replicator.status();

        assertThat(status.link()).isEqualTo(Link.CONNECTING);
        assertThat(status.contact()).isEqualTo(new HubContact(null, null));
        assertThat(status.load().unsent()).isEqualTo(-1);
    }

    @Test
    void after_one_step_the_hub_holds_what_is_here_and_that_is_said() {
        laptop.says("화재");

        Duration wait = replicator.step();

        assertThat(table.size()).isEqualTo(2);
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().load()).isEqualTo(new HubLoad(0, null, 0, 0));
        assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    @Test
    void nobody_is_live_before_everything_was_taken_that_the_hub_held() throws Exception {
        other.says("화재").says("정전");
        exchangeOfTheOther();

        replicator.step();

        assertThat(told.stream().map(SyncStatus.OfHub::link).distinct()).containsExactly(Link.CATCHING_UP, Link.LIVE);
        assertThat(told).anySatisfy(s -> {
            assertThat(s.link()).isEqualTo(Link.CATCHING_UP);
            assertThat(s.load().toCome()).isEqualTo(3);
        });
    }

    @Test
    void last_contact_is_told_apart_from_last_news() throws Exception {
        other.says("화재");
        exchangeOfTheOther();
        replicator.step();
        Instant news = now;
        pass(Duration.ofSeconds(10));
        replicator.step();

        assertThat(replicator.status().contact()).isEqualTo(new HubContact(now, news));
    }

    @Test
    void who_only_reads_asks_what_time_it_is_there_and_nobody_else_does() {
        table.there = now.plusSeconds(900);
        replicator.step();
        assertThat(replicator.status().contact().ahead()).isNull();

        peer.readsOnly = true;
        replicator.step();
        assertThat(replicator.status().contact().ahead()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_hour_of_an_answer_is_kept_for_who_only_reads_along_and_a_silent_hub_changes_nothing() {
        replicator.step();
        Instant heard = now;
        pass(Duration.ofSeconds(10));
        failing.add(HubFailure.Reason.UNREACHABLE);
        peer.cut = true;
        replicator.step();

        assertThat(peer.answered).isEqualTo(heard);
    }

    @Test
    void what_is_recorded_while_the_hub_is_silent_is_counted_with_its_age_until_it_is_there() {
        laptop.says("화재");
        replicator.step();
        pass(Duration.ofSeconds(60));
        Instant first = now;
        laptop.says("정전");
        replicator.recorded();
        pass(Duration.ofSeconds(60));
        laptop.says("복구");
        replicator.recorded();

        assertThat(replicator.status().load().unsent()).isEqualTo(2);
        assertThat(replicator.status().load().oldest()).isEqualTo(first);
        replicator.step();
        assertThat(replicator.status().load().unsent()).isZero();
        assertThat(replicator.status().load().oldest()).isNull();
    }

    @Test
    void another_hub_under_a_known_address_is_said_and_given_nothing() {
        laptop.says("화재");
        replicator.step();
        table = new MemoryHub.Table("hub-2");
        now = now.plusSeconds(3600);
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.STRANGER);
        assertThat(replicator.status().stranger()).isEqualTo("hub-2");
        assertThat(table.size()).isZero();
    }

    @Test
    void another_hub_is_filled_once_somebody_said_that_it_is_meant() throws Exception {
        laptop.says("화재");
        replicator.step();
        table = new MemoryHub.Table("hub-2");
        now = now.plusSeconds(3600);
        replicator.step();
        replicator.accept("hub-2");
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(replicator.status().stranger()).isNull();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void by_which_account_a_desk_came_is_kept() throws Exception {
        other.says("화재");
        exchangeOfTheOther();
        replicator.once();

        assertThat(came.values()).containsExactly("other");
    }

    @Test
    void after_a_restart_without_a_network_what_is_unsent_is_counted_with_the_age_of_the_record() throws Exception {
        laptop.says("화재");
        replicator.step();
        laptop.now = now.plusSeconds(60);
        laptop.says("정전");
        pass(Duration.ofHours(3));
        Timing timing = new Timing(() -> now, () -> nanos, () -> laptop.now, new Random(2));
        try (Replicator after = new Replicator(peer, laptop.copy(), timing, beside::add, bell, told::add)) {
            failing.add(HubFailure.Reason.UNREACHABLE);
            after.step();

            assertThat(after.status().link()).isEqualTo(Link.SILENT);
            assertThat(after.status().load().unsent()).isEqualTo(1);
            assertThat(after.status().load().oldest()).isEqualTo(Station.T.plusSeconds(60));
        }
    }

    @Test
    void a_machine_that_woke_up_is_not_live_until_it_has_asked_again() {
        laptop.says("화재");
        replicator.step();
        now = now.plus(Duration.ofHours(1));

        assertThat(replicator.woken()).isTrue();
        assertThat(replicator.status().link()).isEqualTo(Link.CONNECTING);
        assertThat(replicator.status().since()).isEqualTo(now);
        assertThat(peer.open).isZero();
        assertThat(replicator.woken()).isFalse();
    }

    @Test
    void what_was_asked_before_a_sleep_is_asked_anew_and_not_called_live_after_it() {
        laptop.says("화재");
        peer.whenPulled = () -> {
            peer.whenPulled = () -> {};
            now = now.plus(Duration.ofHours(1));
        };
        replicator.step();

        assertThat(peer.connections).isEqualTo(2);
        assertThat(told.stream().map(SyncStatus.OfHub::link)).containsSubsequence(Link.CONNECTING, Link.LIVE);
        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
    }

    @Test
    void where_both_clocks_run_on_through_a_sleep_it_is_found_by_a_moment_that_took_too_long() throws Exception {
        laptop.says("화재");
        bell.whenAwaited = () -> pass(Duration.ofHours(1));
        bell.whenAwaitedAgain = replicator::close;
        replicator.run();

        assertThat(told.stream().map(SyncStatus.OfHub::link))
                .containsSubsequence(Link.LIVE, Link.CONNECTING, Link.LIVE);
        assertThat(peer.connections).isEqualTo(2);
    }

    @Test
    void where_both_clocks_run_on_what_took_long_is_asked_once_more_before_it_is_called_live() throws Exception {
        laptop.says("화재");
        other.says("정전");
        exchangeOfTheOther();
        List<Link> links = new ArrayList<>();
        peer.whenPulled = () -> {
            pass(Duration.ofMinutes(5));
            links.add(replicator.status().link());
        };
        Round round = replicator.once();

        assertThat(links).hasSizeGreaterThan(1).doesNotContain(Link.LIVE);
        assertThat(peer.asked.stream().filter("vector"::equals)).hasSizeGreaterThan(2);
        assertThat(round.pushed()).as("what came of both tries").isEqualTo(2);
        assertThat(round.taken()).isEqualTo(2);
        assertThat(replicator.status().contact().news()).isEqualTo(now);
    }

    @Test
    void by_which_account_a_desk_came_is_kept_also_where_the_hub_is_silent_after_a_sleep() throws Exception {
        other.says("정전");
        exchangeOfTheOther();
        peer.whenPulled = () -> {
            peer.whenPulled = () -> {};
            now = now.plus(Duration.ofHours(1));
            failing.add(HubFailure.Reason.UNREACHABLE);
        };
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.SILENT);
        assertThat(laptop.record()).containsAll(other.record());
        assertThat(came.values()).containsExactly("other");
    }

    @Test
    void a_hub_that_is_always_slow_is_live_all_the_same() {
        laptop.says("화재");
        peer.whenPulled = () -> pass(Duration.ofSeconds(20));
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.LIVE);
        assertThat(peer.connections).isOne();
    }

    @Test
    void a_page_of_news_is_no_new_connection() throws Exception {
        laptop.says("화재");
        replicator.step();
        Instant since = replicator.status().since();
        pass(Duration.ofSeconds(30));
        other.says("정전");
        exchangeOfTheOther();
        replicator.step();

        assertThat(laptop.record()).containsAll(other.record());
        assertThat(replicator.status().since()).isEqualTo(since);
    }

    @Test
    void whose_junk_it_is_is_told() {
        table.store("no line\n".getBytes(StandardCharsets.UTF_8), "eve");
        replicator.step();

        assertThat(replicator.status().odd().junk()).containsExactly(Map.entry("eve", 1));
        assertThat(replicator.status().load().apart()).isEqualTo(1);
    }

    @Test
    void both_versions_are_told_where_they_do_not_fit() {
        peer.refusal = HubFailure.otherVersion("memory", "2", "1");
        replicator.step();

        assertThat(replicator.status().link()).isEqualTo(Link.REFUSED);
        assertThat(replicator.status().odd().versions()).isEqualTo(new HubFailure.Versions("2", "1"));
        replicator.step();
        assertThat(replicator.status().odd().versions()).isNull();
    }
}
