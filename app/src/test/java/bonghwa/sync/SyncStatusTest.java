package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.sync.SyncStatus.Link;
import bonghwa.sync.SyncStatus.OfHub;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of all hubs together is what the worst and the best of them allow to say. */
class SyncStatusTest {

    private static final Instant T = Instant.parse("2026-11-25T12:00:00Z");

    private static OfHub hub(String place, Link link, long unsent) {
        return OfHub.begin(place, T).linked(link, null, T).with(new HubLoad(unsent, null, 0, 0));
    }

    private static SyncStatus of(OfHub... hubs) {
        return new SyncStatus(List.of(hubs), Map.of());
    }

    @Test
    void without_a_hub_nothing_is_unsent_and_nothing_is_live() {
        assertThat(SyncStatus.ALONE.unsent()).isZero();
        assertThat(SyncStatus.ALONE.live()).isFalse();
    }

    @Test
    void what_is_at_one_hub_is_not_unsent() {
        assertThat(of(hub("a", Link.SILENT, 7), hub("b", Link.LIVE, 0)).unsent())
                .isZero();
    }

    @Test
    void unsent_is_unknown_as_long_as_no_hub_was_asked() {
        assertThat(of(hub("a", Link.CONNECTING, -1)).unsent()).isEqualTo(-1);
        assertThat(of(hub("a", Link.CONNECTING, -1), hub("b", Link.SILENT, 3)).unsent())
                .isEqualTo(3);
    }

    @Test
    void one_hub_that_is_live_is_enough() {
        assertThat(of(hub("a", Link.SILENT, 0), hub("b", Link.LIVE, 0)).live()).isTrue();
        assertThat(of(hub("a", Link.CATCHING_UP, 0)).live()).isFalse();
    }

    @Test
    void a_link_is_so_since_it_became_so() {
        OfHub silent = hub("a", Link.SILENT, 0);

        assertThat(silent.linked(Link.SILENT, HubFailure.Reason.UNREACHABLE, T.plusSeconds(9))
                        .since())
                .isEqualTo(T);
        assertThat(silent.linked(Link.LIVE, null, T.plusSeconds(9)).since()).isEqualTo(T.plusSeconds(9));
    }

    @Test
    void a_clock_is_worth_a_word_from_two_seconds_on_and_by_the_worst_that_was_seen() {
        OfHub a = hub("a", Link.LIVE, 0)
                .with(Map.of(
                        "well",
                        Duration.ofMillis(1_999),
                        "fast",
                        Duration.ofSeconds(2),
                        "slow",
                        Duration.ofSeconds(-3)));
        OfHub b = hub("b", Link.LIVE, 0).with(Map.of("fast", Duration.ofSeconds(5)));

        assertThat(of(a, b).clocksOff())
                .containsOnly(Map.entry("fast", Duration.ofSeconds(5)), Map.entry("slow", Duration.ofSeconds(-3)));
    }
}
