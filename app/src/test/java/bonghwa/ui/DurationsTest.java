package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations as people read them, in both languages. */
class DurationsTest {

    private final Durations korean = new Durations(new Messages(Language.KO));
    private final Durations english = new Durations(new Messages(Language.EN));

    @ParameterizedTest
    @CsvSource({
        "PT0S, 1분 미만, under 1 min", "PT59S, 1분 미만, under 1 min", "PT60S, 1분, 1 min", "PT59M59S, 59분, 59 min",
        "PT1H, 1시간, 1 h", "PT1H59S, 1시간, 1 h", "PT1H1M, 1시간 1분, 1 h 1 min", "PT23H59M59S, 23시간 59분, 23 h 59 min",
        "PT24H, 1일, 1 d", "PT24H59M, 1일, 1 d", "PT25H30M, 1일 1시간, 1 d 1 h", "P10D, 10일, 10 d",
    })
    void words_have_two_units_at_most_and_are_cut_down(Duration duration, String ko, String en) {
        assertThat(korean.words(duration)).isEqualTo(ko);
        assertThat(english.words(duration)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0초, 0 s", "PT59.9S, 59초, 59 s", "PT60S, 1분, 1 min", "-PT45S, 45초, 45 s"})
    void what_is_about_to_happen_is_told_in_seconds_below_a_minute(Duration duration, String ko, String en) {
        assertThat(korean.exact(duration)).isEqualTo(ko);
        assertThat(english.exact(duration)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"-PT90M, 1시간 30분", "-PT30S, 1분 미만", "-PT48H, 2일"})
    void a_duration_that_is_overdue_is_read_as_its_amount(Duration duration, String words) {
        assertThat(korean.words(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00:00, 00:00:00",
        "PT9M9S, 00:09:09, 00:09:09",
        "PT23H59M59S, 23:59:59, 23:59:59",
        "PT24H, 1일 00:00:00, 1 d 00:00:00",
        "PT127H33M1S, 5일 07:33:01, 5 d 07:33:01",
    })
    void a_running_clock_has_two_digits_each_and_days_in_front(Duration duration, String ko, String en) {
        assertThat(korean.running(duration)).isEqualTo(ko);
        assertThat(english.running(duration)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"-PT1S", "-PT5H"})
    void a_clock_that_has_not_begun_stands_at_nothing(Duration duration) {
        assertThat(korean.running(duration)).isEqualTo("00:00:00");
    }
}
