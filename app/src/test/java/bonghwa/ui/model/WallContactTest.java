package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Role;
import bonghwa.replica.Typist;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.MadeHubs;
import bonghwa.ui.model.WallContact.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a wall says that its picture may not be the truth: contact, the commander's word and its own clock, each apart. */
class WallContactTest {

    private static final Instant NOW = MadeHubs.NOW;
    private static final Duration FRESH = Duration.ofSeconds(2);

    @TempDir
    private Path home;

    private Incident commanded;
    private String desk = "";

    @BeforeEach
    void command() throws Exception {
        LiveRoom room = new LiveRoom(home);
        room.commands().typing(new Typist("day-commander", Role.COMMANDER));
        var _ = room.commands()
                .assign(
                        "incident",
                        "day-commander",
                        new Duty.OfRole(Role.COMMANDER),
                        NOW.minus(Duration.ofHours(1)),
                        null);
        var _ = room.commands().log("incident", Content.of(Kind.NOTE, NOW, "지휘 시작"));
        commanded = room.model().room().get().current().orElseThrow();
        room.close();
        desk = commanded.log().entries().getFirst().mark().author().desk();
    }

    private WallContact heard(Duration age, Duration ago) {
        return WallContact.of(
                WallReach.of(Place.HUB, age),
                commanded,
                new LastDesks(),
                Map.of(desk, NOW.minus(ago)),
                NOW,
                WallContact.Doubt.NONE);
    }

    @Test
    void a_quiet_hour_on_a_live_line_is_not_a_lost_contact() {
        WallContact contact = heard(FRESH, Duration.ofHours(1));

        assertThat(contact.quiet()).isFalse();
        assertThat(contact.commandSilent()).isTrue();
    }

    @Test
    void the_commanders_desk_is_silent_once_two_anchors_are_missing() {
        assertThat(heard(FRESH, CommandingDesk.SILENCE.minusSeconds(1)).commandSilent())
                .isFalse();
        assertThat(heard(FRESH, CommandingDesk.SILENCE).commandSilent()).isTrue();
    }

    @Test
    void without_a_commander_no_desk_is_missed() {
        WallContact contact = WallContact.of(
                WallReach.of(Place.HUB, FRESH),
                null,
                new LastDesks(),
                Map.of(desk, NOW.minus(Duration.ofHours(2))),
                NOW,
                WallContact.Doubt.NONE);

        assertThat(contact.command()).isNull();
        assertThat(contact.commandSilent()).isFalse();
    }

    @Test
    void a_record_from_the_future_means_that_the_walls_own_clock_is_slow() {
        WallContact slow = heard(FRESH, Duration.ofSeconds(-90));

        assertThat(slow.clockWrong()).isTrue();
        assertThat(slow.slow()).isEqualTo(Duration.ofSeconds(90));
        assertThat(slow.known(NOW)).as("what is here already is not hidden").isEqualTo(NOW.plusSeconds(90));
        assertThat(slow.now(slow.known(NOW))).isEqualTo(NOW);
        assertThat(slow.command()).as("nobody spoke in the future").isEqualTo(Duration.ZERO);
        assertThat(heard(FRESH, Duration.ofSeconds(-4)).clockWrong())
                .as("clocks differ by a little everywhere")
                .isFalse();
    }

    private WallContact doubted(@Nullable Duration hub, Duration desks, Duration ago) {
        return WallContact.of(
                WallReach.of(Place.HUB, FRESH),
                commanded,
                new LastDesks(),
                Map.of(desk, NOW.minus(ago)),
                NOW,
                new WallContact.Doubt(hub, desks));
    }

    @Test
    void a_clock_that_is_ahead_of_the_hubs_is_wrong_at_the_first_answer_and_makes_nothing_old() {
        WallContact fast = doubted(Duration.ofMinutes(-15), Duration.ZERO, Duration.ofMinutes(16));

        assertThat(fast.clockFast()).isTrue();
        assertThat(fast.fast()).isEqualTo(Duration.ofMinutes(15));
        assertThat(fast.known(NOW)).isEqualTo(NOW.minus(Duration.ofMinutes(15)));
        assertThat(fast.now(fast.known(NOW))).isEqualTo(NOW);
        assertThat(fast.command()).as("one minute ago, not sixteen").isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_clock_that_is_behind_the_hubs_shows_the_hubs_moment() {
        WallContact slow = doubted(Duration.ofMinutes(15), Duration.ZERO, Duration.ofMinutes(-11));

        assertThat(slow.clockWrong()).isTrue();
        assertThat(slow.known(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(slow.command()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void where_the_hub_agrees_a_desk_that_is_ahead_is_wrong_and_not_the_wall() {
        WallContact right = doubted(Duration.ofSeconds(-3), Duration.ofMinutes(2), Duration.ofHours(-3));

        assertThat(right.clockWrong()).isFalse();
        assertThat(right.clockFast()).isFalse();
        assertThat(right.known(NOW)).isEqualTo(NOW);
    }

    @Test
    void without_a_hub_to_ask_the_desks_say_that_it_is_ahead() {
        WallContact fast = doubted(null, Duration.ofMinutes(2), Duration.ofMinutes(3));

        assertThat(fast.fast()).isEqualTo(Duration.ofMinutes(2));
        assertThat(fast.known(NOW)).isEqualTo(NOW.minus(Duration.ofMinutes(2)));
    }
}
