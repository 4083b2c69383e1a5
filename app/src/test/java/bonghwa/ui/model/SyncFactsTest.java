package bonghwa.ui.model;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.desk;
import static bonghwa.testing.MadeHubs.hub;
import static bonghwa.testing.MadeHubs.live;
import static bonghwa.testing.MadeHubs.load;
import static bonghwa.testing.MadeHubs.status;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Fork;
import bonghwa.domain.Room;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.SyncStatus.Link;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said at a glance: never better than it stands, and never louder than it must be. */
class SyncFactsTest {

    private static SyncFacts facts(SyncStatus status, DeskRow... desks) {
        return SyncFacts.of(status, List.of(desks), Room.EMPTY, new LastDesks(), NOW, NOW);
    }

    private static DeskRow row(String letter, DeskStanding standing, boolean own) {
        return new DeskRow(desk(letter, standing, null), own, null, "", null, null, null);
    }

    @Test
    void a_laptop_alone_has_nothing_to_say() {
        SyncFacts facts = facts(SyncStatus.ALONE);

        assertThat(facts.front()).isNull();
        assertThat(facts.unsent()).isZero();
        assertThat(facts.cut()).isFalse();
        assertThat(facts.old()).isFalse();
        assertThat(facts.lost()).isEmpty();
    }

    @Test
    void the_hub_that_stands_best_is_in_front() {
        SyncStatus.OfHub silent = hub(Link.SILENT, Duration.ofMinutes(4), load(2, null));

        SyncFacts facts = facts(status(silent, live()));

        assertThat(facts.front()).isEqualTo(live());
        assertThat(facts.cut()).isFalse();
        assertThat(facts.lost()).containsExactly(silent);
    }

    @ParameterizedTest
    @EnumSource(
            value = Link.class,
            names = {"SILENT", "REFUSED", "STRANGER", "STOPPED"})
    void a_laptop_whose_only_hub_is_not_there_is_cut_off(Link link) {
        assertThat(facts(status(hub(link, Duration.ofMinutes(1), load(0, null))))
                        .cut())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Link.class,
            names = {"LIVE", "CATCHING_UP", "CONNECTING"})
    void a_hub_that_is_there_or_about_to_be_is_no_alarm(Link link) {
        SyncFacts facts = facts(status(hub(link, Duration.ofHours(1), load(0, null))));

        assertThat(facts.cut()).isFalse();
        assertThat(facts.lost()).isEmpty();
    }

    @Test
    void a_hub_that_was_lost_this_moment_is_not_shouted_about_yet() {
        assertThat(facts(status(hub(Link.SILENT, Duration.ofSeconds(14), load(0, null))))
                        .lost())
                .isEmpty();
        assertThat(facts(status(hub(Link.SILENT, Duration.ofSeconds(15), load(0, null))))
                        .lost())
                .hasSize(1);
    }

    @Test
    void what_is_unsent_is_old_after_a_minute() {
        assertThat(facts(status(hub(Link.SILENT, Duration.ofHours(1), load(3, Duration.ofSeconds(59)))))
                        .old())
                .isFalse();
        assertThat(facts(status(hub(Link.SILENT, Duration.ofHours(1), load(3, Duration.ofSeconds(60)))))
                        .old())
                .isTrue();
    }

    @Test
    void what_one_hub_has_is_not_unsent_because_another_one_lacks_it() {
        SyncStatus.OfHub behind = hub(Link.SILENT, Duration.ofHours(3), load(40, Duration.ofHours(3)));

        SyncFacts facts = facts(status(behind, live()));

        assertThat(facts.unsent()).isZero();
        assertThat(facts.oldest()).isNull();
    }

    @Test
    void that_nobody_could_be_asked_is_said_as_unknown() {
        assertThat(facts(status(hub(Link.CONNECTING, Duration.ZERO, load(-1, null))))
                        .unsent())
                .isEqualTo(-1);
    }

    @Property
    void the_more_hubs_there_are_the_less_is_unsent(
            @ForAll @IntRange(max = 50) int here, @ForAll @IntRange(max = 50) int there) {
        Duration hour = Duration.ofHours(1);
        SyncStatus both = status(hub(Link.SILENT, hour, load(here, hour)), hub(Link.SILENT, hour, load(there, hour)));

        assertThat(facts(both).unsent()).isEqualTo(Math.min(here, there));
        assertThat(facts(both).old()).isEqualTo(here > 0 && there > 0);
    }

    @Test
    void a_strange_hub_is_asked_about_and_is_no_lost_one() {
        SyncFacts facts = facts(status(hub(Link.STRANGER, Duration.ofHours(1), load(0, null))));

        assertThat(facts.strangers()).hasSize(1);
        assertThat(facts.lost()).isEmpty();
    }

    @Test
    void desks_that_wait_are_counted_for_those_who_may_let_them_in() {
        DeskRow guest = row("g", DeskStanding.WAITING, false);

        assertThat(facts(SyncStatus.ALONE, row("r", DeskStanding.ROOT, true), guest)
                        .waiting())
                .isEqualTo(1);
        assertThat(facts(SyncStatus.ALONE, row("s", DeskStanding.STEWARD, true), guest)
                        .waiting())
                .isEqualTo(1);
        assertThat(facts(SyncStatus.ALONE, row("m", DeskStanding.MEMBER, true), guest)
                        .waiting())
                .isZero();
    }

    @Test
    void a_desk_that_waits_itself_is_told_so() {
        assertThat(facts(SyncStatus.ALONE, row("g", DeskStanding.WAITING, true)).awaiting())
                .isTrue();
        assertThat(facts(SyncStatus.ALONE, row("m", DeskStanding.MEMBER, true)).awaiting())
                .isFalse();
    }

    @Test
    void a_second_steward_is_asked_for_until_there_is_one_and_only_where_somebody_could_be() {
        DeskRow root = row("r", DeskStanding.ROOT, true);
        DeskRow member = row("m", DeskStanding.MEMBER, false);

        assertThat(facts(SyncStatus.ALONE, root).oneSteward()).isFalse();
        assertThat(facts(SyncStatus.ALONE, root, member).oneSteward()).isTrue();
        assertThat(facts(SyncStatus.ALONE, root, row("w", DeskStanding.WAITING, false))
                        .oneSteward())
                .isTrue();
        assertThat(facts(SyncStatus.ALONE, root, member, row("s", DeskStanding.STEWARD, false))
                        .oneSteward())
                .isFalse();
    }

    @Test
    void forks_are_counted() {
        Room forked = Room.EMPTY.withForks(List.of(new Fork("replica", "desk", 7)));

        assertThat(SyncFacts.of(SyncStatus.ALONE, List.of(), forked, new LastDesks(), NOW, NOW)
                        .forks())
                .isEqualTo(1);
    }
}
