package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in options: ISO 8601, or as in an entry line; now is 16 October 2022, 21:44 in Seoul. */
class TimesTest {

    private final Times times = new Times(Instant.parse("2022-10-16T12:44:00Z"), ZoneId.of("Asia/Seoul"));

    @ParameterizedTest
    @CsvSource({
        "2022-10-16T21:30:00+09:00, 2022-10-16T12:30:00Z",
        "2022-10-16T12:30:00.123456+00:00, 2022-10-16T12:30:00.123456Z",
        "2022-10-16T12:30Z, 2022-10-16T12:30:00Z",
        "2022-10-16T21:30, 2022-10-16T12:30:00Z",
        "2022-10-16 21:30:05, 2022-10-16T12:30:05Z",
        "2022-10-16, 2022-10-15T15:00:00Z",
        "21:30, 2022-10-16T12:30:00Z",
        "-2h, 2022-10-16T10:44:00Z",
        "15분 전, 2022-10-16T12:29:00Z",
        "어제 23시, 2022-10-15T14:00:00Z",
        "10/15 16:52, 2022-10-15T07:52:00Z",
    })
    void aTimeIsReadInAnyOfItsForms(String typed, Instant moment) throws Failure {
        assertThat(times.past("--at", typed)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "21:30 #pay", "25", "2022-13-01", "21:61", "21:30 extra"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> times.past("--at", typed)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> times.coming("--until", typed + ">")).isInstanceOf(Failure.class);
    }

    @Test
    void aTimeToComeIsTheNextOne() throws Failure {
        assertThat(times.coming("--until", "23:00")).isEqualTo(Instant.parse("2022-10-16T14:00:00Z"));
        assertThat(times.coming("--until", "30분")).isEqualTo(Instant.parse("2022-10-16T13:14:00Z"));
        assertThat(times.coming("--until", "2022-10-17T02:00")).isEqualTo(Instant.parse("2022-10-16T17:00:00Z"));
    }

    @Test
    void noneStaysNone() throws Failure {
        assertThat(times.past("--at", null)).isNull();
        assertThat(times.coming("--until", null)).isNull();
    }
}
