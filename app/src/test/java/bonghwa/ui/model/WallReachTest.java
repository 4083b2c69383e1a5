package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.ui.model.WallContact.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a wall's picture reaches: what is not known to be new is old, and what was never there is no picture. */
class WallReachTest {

    private static final Instant BEGAN = Instant.parse("2022-10-16T12:44:00Z");
    private static final Instant NOW = BEGAN.plusSeconds(5);
    private static final Instant LATER = BEGAN.plus(Duration.ofHours(1));
    private static final Instant RECORD = BEGAN.minus(Duration.ofHours(3));

    private static WallReach reach(Place place, @Nullable Instant answered, Instant now, List<Instant> recorded) {
        return WallReach.of(place, answered, BEGAN, now, recorded, now);
    }

    @ParameterizedTest
    @CsvSource({"29,false,false", "30,true,false", "299,true,false", "300,true,true"})
    void without_contact_it_is_quiet_after_30_seconds_and_lost_after_5_minutes(
            int seconds, boolean quiet, boolean lost) {
        WallReach reach = WallReach.of(Place.HUB, Duration.ofSeconds(seconds));

        assertThat(reach.quiet()).isEqualTo(quiet);
        assertThat(reach.lost()).isEqualTo(lost);
    }

    @Test
    void since_somebody_answered_the_answer_counts() {
        assertThat(reach(Place.HUB, NOW.minusSeconds(2), NOW, List.of(RECORD)).age())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_wall_that_started_again_and_reached_nobody_is_as_old_as_its_newest_record() {
        WallReach reach = reach(Place.HUB, null, NOW, List.of(RECORD, RECORD.minusSeconds(60)));

        assertThat(reach.age()).isEqualTo(Duration.ofHours(3).plusSeconds(5));
        assertThat(reach.still()).isEqualTo(reach.age());
        assertThat(reach.ever()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HUB", "SHUT_HUB"})
    void one_without_any_record_has_waited_as_long_as_it_runs_and_has_no_picture(Place place) {
        WallReach reach = reach(place, null, NOW, List.of());

        assertThat(reach.age()).isEqualTo(Duration.ofSeconds(5));
        assertThat(reach.ever()).isFalse();
    }

    @Test
    void a_hub_that_answered_that_it_has_nothing_is_a_picture() {
        assertThat(reach(Place.HUB, NOW, NOW, List.of()).ever()).isTrue();
    }

    @Test
    void a_clock_that_was_set_back_makes_nothing_younger_than_now() {
        assertThat(reach(Place.HUB, NOW.plusSeconds(9), NOW, List.of()).age()).isZero();
    }

    @Test
    void beside_a_laptop_that_lost_its_hub_the_hub_counts_however_much_the_laptop_records() {
        WallReach reach = reach(Place.MEMBER, LATER.minusSeconds(240), LATER, List.of(LATER.minusSeconds(3), RECORD));

        assertThat(reach.quiet()).isTrue();
        assertThat(reach.age()).isEqualTo(Duration.ofSeconds(240));
        assertThat(reach.still())
                .as("what was typed on that laptop since then is on its wall")
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void beside_a_laptop_where_nobody_typed_since_what_is_known_ends_at_the_hubs_last_answer() {
        assertThat(reach(Place.MEMBER, LATER.minusSeconds(240), LATER, List.of(RECORD))
                        .still())
                .isEqualTo(Duration.ofSeconds(240));
    }

    @Test
    void a_laptop_that_never_heard_of_its_hub_says_so_whatever_stands_in_its_own_record() {
        WallReach reach = reach(Place.MEMBER, null, LATER, List.of(LATER));

        assertThat(reach.ever()).isFalse();
        assertThat(reach.age()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void as_long_as_there_is_contact_nothing_stands_still() {
        assertThat(reach(Place.MEMBER, LATER.minusSeconds(29), LATER, List.of(RECORD))
                        .still())
                .isZero();
        assertThat(reach(Place.HUB, LATER.minusSeconds(29), LATER, List.of(RECORD))
                        .still())
                .isZero();
    }
}
