package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.ui.Theme;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A wall is light by day and dark by night, where somebody asked for that. */
class WallDressTest {

    @ParameterizedTest
    @CsvSource({
        "00:00,DARK",
        "06:59:59,DARK",
        "07:00,LIGHT",
        "12:00,LIGHT",
        "18:59:59,LIGHT",
        "19:00,DARK",
        "23:59,DARK"
    })
    void it_follows_the_hour(LocalTime now, Theme theme) {
        assertThat(new WallDress(Theme.DARK, true, false).at(now)).isEqualTo(theme);
        assertThat(new WallDress(Theme.CONTRAST, true, false).at(now)).isEqualTo(theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_theme_that_was_chosen_stays_day_and_night(Theme theme) {
        assertThat(WallDress.always(theme).at(LocalTime.NOON)).isEqualTo(theme);
        assertThat(WallDress.always(theme).at(LocalTime.MIDNIGHT)).isEqualTo(theme);
    }
}
