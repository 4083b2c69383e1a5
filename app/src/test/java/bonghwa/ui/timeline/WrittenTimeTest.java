package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever time the program writes, it reads. */
class WrittenTimeTest {

    private static final Instant FOUR = Weekend.kst("2022-10-15T16:00:00");

    private final RoomModel room = new Weekend().model();
    private final EntryReader reader = new EntryReader(room, () -> null, () -> Language.KO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 Oct 16:00|10/15 16:00",
                "Sat 15 Oct 16:00|10/15 16:00",
                "Saturday, 15 October, 16:00|10/15 16:00",
                "oct 15 16:00|10/15 16:00",
                "10월 15일 토 16:00|10/15 16:00",
                "10월 15일 토요일 16:00|10/15 16:00",
                "3 may 09:05|5/3 09:05",
            })
    void days_with_the_names_of_months_and_weekdays_become_plain(String written, String plain) {
        assertThat(WrittenTime.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:00", "16일 02:00", "어젯밤 11시", "10/15 23:00", "15 min ago", "yesterday 23:00", ""})
    void other_words_stay_as_they_are(String typed) {
        assertThat(WrittenTime.plain(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_moment_of_another_day_is_read_as_it_is_shown(Language language) {
        Phrases phrases = new Phrases(new Messages(language), Weekend.KST);

        assertThat(reader.read(WrittenTime.plain(phrases.dayTime(FOUR)), Weekend.MOMENT))
                .map(When::at)
                .contains(FOUR);
    }

    @Test
    void the_replays_own_marks_are_read() {
        assertThat(reader.read(WrittenTime.plain("15 Oct 16:00"), Weekend.MOMENT))
                .map(When::at)
                .contains(FOUR);
    }
}
