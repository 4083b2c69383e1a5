package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings as the window follows them while it runs. */
class PreferencesTest {

    private final Messages messages = new Messages(Language.EN);
    private final Look look = new Look();
    private final Preferences preferences = new Preferences(messages, look, Settings.USUAL);

    @Test
    void the_first_settings_hold_at_once() {
        assertThat(messages.language().get()).isEqualTo(Language.KO);
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        assertThat(preferences.staleAfter().getValue()).isEqualTo(Duration.ofHours(3));
        assertThat(preferences.now()).isEqualTo(Settings.USUAL);
    }

    @Test
    void settings_come_back_as_they_were_applied() {
        Settings other = new Settings(Language.EN, Theme.CONTRAST, 150, true, 6);
        preferences.apply(other);
        assertThat(preferences.now()).isEqualTo(other);
        assertThat(preferences.staleAfter().getValue()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void the_language_goes_to_and_fro() {
        preferences.switchLanguage();
        assertThat(messages.language().get()).isEqualTo(Language.EN);
        preferences.switchLanguage();
        assertThat(messages.language().get()).isEqualTo(Language.KO);
    }

    @Test
    void the_themes_go_round() {
        List<Theme> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            preferences.switchTheme();
            seen.add(look.theme().get());
        }
        assertThat(seen).containsExactly(Theme.LIGHT, Theme.CONTRAST, Theme.DARK, Theme.LIGHT);
    }

    @Test
    void the_size_stays_within_its_range_however_often_it_is_asked_for() {
        for (int i = 0; i < 10; i++) {
            preferences.resize(1);
        }
        assertThat(look.scale().get()).isEqualTo(Settings.MAX_SCALE);
        for (int i = 0; i < 10; i++) {
            preferences.resize(-1);
        }
        assertThat(look.scale().get()).isEqualTo(Settings.MIN_SCALE);
    }

    @Test
    void one_step_is_a_quarter() {
        preferences.resize(1);
        assertThat(look.scale().get()).isEqualTo(125);
    }

    @Test
    void each_change_is_told_whole_so_that_it_can_be_kept() {
        List<Settings> kept = new ArrayList<>();
        preferences.onChange(kept::add);
        preferences.switchTheme();
        preferences.resize(2);
        preferences.switchLanguage();
        assertThat(kept)
                .containsExactly(
                        new Settings(Language.KO, Theme.LIGHT, 100, false, 3),
                        new Settings(Language.KO, Theme.LIGHT, 150, false, 3),
                        new Settings(Language.EN, Theme.LIGHT, 150, false, 3));
    }

    @Test
    void what_was_already_so_is_no_change() {
        List<Settings> kept = new ArrayList<>();
        preferences.onChange(kept::add);
        preferences.apply(Settings.USUAL);
        assertThat(kept).isEmpty();
    }

    @Test
    void the_keys_for_language_theme_and_size_do_what_they_say() {
        Acts acts = new Acts();
        preferences.offer(acts);
        acts.run(Act.SWITCH_LANGUAGE);
        acts.run(Act.SWITCH_THEME);
        acts.run(Act.LARGER);
        acts.run(Act.LARGER);
        acts.run(Act.SMALLER);
        assertThat(preferences.now()).isEqualTo(new Settings(Language.EN, Theme.LIGHT, 125, false, 3));
        acts.run(Act.USUAL_SIZE);
        assertThat(look.scale().get()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"-5, 100", "99, 100", "100, 100", "175, 175", "200, 200", "201, 200", "100000, 200"})
    void a_size_that_nobody_could_read_is_brought_back(int written, int kept) {
        assertThat(new Settings(Language.KO, Theme.DARK, written, false, 3).scale())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "48, 48", "49, 48", "-3, 1"})
    void hours_until_old_are_brought_back_into_their_range(int written, int kept) {
        assertThat(new Settings(Language.KO, Theme.DARK, 100, false, written).staleHours())
                .isEqualTo(kept);
    }
}
