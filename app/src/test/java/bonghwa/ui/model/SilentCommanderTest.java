package bonghwa.ui.model;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.live;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.replica.Typist;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.LiveRoom;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the desk of whoever has command is said to be silent: not too early, and never without reason. */
class SilentCommanderTest {

    @TempDir
    private Path home;

    private Room commanded = Room.EMPTY;
    private String commander = "";

    /** Somebody has command and types. */
    @BeforeEach
    void command() throws Exception {
        LiveRoom room = new LiveRoom(home);
        room.commands().typing(new Typist("day-commander", Role.COMMANDER));
        var _ = room.commands().assign("incident", "day-commander", new Duty.OfRole(Role.COMMANDER), NOW, null);
        var _ = room.commands().log("incident", Content.of(Kind.NOTE, NOW, "지휘 시작"));
        commanded = room.model().room().get();
        room.close();
        commander = commanded
                .current()
                .orElseThrow()
                .log()
                .entries()
                .getFirst()
                .mark()
                .author()
                .desk();
    }

    private @Nullable Instant silent(SyncStatus status, boolean own) {
        KnownDesk known = new KnownDesk(commander, DeskStanding.MEMBER, null, null, 3);
        DeskRow row = new DeskRow(known, own, null, "", null, null, null);
        return SyncFacts.of(status, List.of(row), commanded, new LastDesks(), NOW, NOW)
                .silent();
    }

    private SyncStatus heard(Duration ago) {
        return new SyncStatus(List.of(live()), Map.of(commander, NOW.minus(ago)));
    }

    @Test
    void the_commanders_desk_is_silent_once_two_anchors_are_missing() {
        assertThat(silent(heard(CommandingDesk.SILENCE.minusSeconds(1)), false)).isNull();
        assertThat(Objects.requireNonNull(silent(heard(CommandingDesk.SILENCE), false)))
                .isEqualTo(NOW.minus(CommandingDesk.SILENCE));
    }

    @Test
    void the_own_desk_is_never_called_silent() {
        assertThat(silent(heard(Duration.ofHours(2)), true)).isNull();
    }

    @Test
    void without_a_hub_nobody_can_be_heard_and_nobody_is_called_silent() {
        SyncStatus alone = new SyncStatus(List.of(), Map.of(commander, NOW.minus(Duration.ofHours(2))));

        assertThat(silent(alone, false)).isNull();
    }

    @Test
    void a_clock_that_is_an_hour_ahead_hides_no_silence_and_one_that_is_behind_makes_none() {
        assertThat(silent(off(Duration.ofHours(1), Duration.ofMinutes(-10)), false))
                .isEqualTo(NOW.minus(Duration.ofMinutes(50)));
        assertThat(silent(off(Duration.ofHours(-1), Duration.ofHours(1)), false))
                .isNull();
    }

    /** Heard at that age by the desk's own clock, which is so far ahead of ours. */
    private SyncStatus off(Duration ahead, Duration ago) {
        SyncStatus.OfHub live = live();
        SyncStatus.OfHub knowing = new SyncStatus.OfHub(
                live.place(),
                live.link(),
                live.since(),
                live.contact(),
                live.load(),
                live.reason(),
                live.stranger(),
                live.odd(),
                Map.of(commander, ahead));
        return new SyncStatus(List.of(knowing), Map.of(commander, NOW.minus(ago)));
    }
}
