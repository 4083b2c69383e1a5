package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people and programs write them; what is odd is said. */
class MomentsTest {

    private static final Instant NOW = Instant.parse("2022-10-17T00:00:00Z");

    private final Findings findings = new Findings();
    private final Moments seoul = new Moments(ZoneId.of("Asia/Seoul"), NOW, findings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-10-15T15:20:30.5+09:00       | 2022-10-15T06:20:30.500Z
        2022-10-15T06:20Z                 | 2022-10-15T06:20:00Z
        2022-10-15 15:20                  | 2022-10-15T06:20:00Z
        2022-10-15 15:20:30,123           | 2022-10-15T06:20:30.123Z
        2022/10/15 15:20 KST              | 2022-10-15T06:20:00Z
        2022. 10. 15. 오후 3:20           | 2022-10-15T06:20:00Z
        2022년 10월 15일 15시 20분        | 2022-10-15T06:20:00Z
        2022년 10월 15일 토요일 오후 3:20 | 2022-10-15T06:20:00Z
        2022.10.15(토) 15:20              | 2022-10-15T06:20:00Z
        20221015 15:20                    | 2022-10-15T06:20:00Z
        Oct 15, 2022 3:20 PM              | 2022-10-15T06:20:00Z
        Saturday, October 15th 2022 at 3:20 pm | 2022-10-15T06:20:00Z
        15-Oct-2022 15:20 UTC             | 2022-10-15T15:20:00Z
        2022-03-14T02:30 America/New_York | 2022-03-14T06:30:00Z
        2022-10-15 15:20 [Asia/Seoul]     | 2022-10-15T06:20:00Z
        2022-10-15T15:20+09:00[Asia/Seoul] | 2022-10-15T06:20:00Z
        2022-10-15 15:20 Etc/GMT+9        | 2022-10-16T00:20:00Z
        10/15/2022 3:20 PM                | 2022-10-15T06:20:00Z
        10/15 15:20                       | 2022-10-15T06:20:00Z
        10월 15일 15:20                   | 2022-10-15T06:20:00Z
        2022-10-15                        | 2022-10-14T15:00:00Z
        2022-10-15 24:00                  | 2022-10-15T15:00:00Z
        2022-10-15 25:30                  | 2022-10-15T16:30:00Z
        2022-10-15 12:05 AM               | 2022-10-14T15:05:00Z
        2022-10-15 23:59:60Z              | 2022-10-16T00:00:00Z
        1665814800                        | 2022-10-15T06:20:00Z
        1665814800123                     | 2022-10-15T06:20:00.123Z
        """)
    void manyFormsNameOneMoment(String text, Instant moment) {
        assertThat(seoul.read(text, "1:1")).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "7",
                "2022-13-01 10:00",
                "2022-02-30",
                "0001-01-01T00:00:00Z",
                "2022-10-15 31:00",
                "2022-10-15 10:61",
                "+999999999-01-01T00:00:00Z",
                "99999999999999999999",
                "2022-10-15 10:00 Mars/Base",
                "오후"
            })
    void whatIsNoTimeIsSaid(String text) {
        assertThat(seoul.read(text, "4:2")).isEmpty();
        assertThat(findings.all()).anySatisfy(f -> {
            assertThat(f.where()).isEqualTo("4:2");
            assertThat(f.key()).isEqualTo(text.isBlank() ? "import.odd.empty-time" : "import.odd.no-time");
        });
    }

    @Test
    void hoursThatTheClockChangeSkipsOrRepeatsAreReadAndSaid() {
        Moments berlin = new Moments(ZoneId.of("Europe/Berlin"), NOW, findings);
        assertThat(berlin.read("2022-03-27 02:30", "1")).contains(Instant.parse("2022-03-27T01:30:00Z"));
        assertThat(berlin.read("2021-10-31 02:30", "2")).contains(Instant.parse("2021-10-31T00:30:00Z"));
        assertThat(findings.all()).extracting(Finding::key).contains("import.odd.gap", "import.odd.overlap");
    }

    @Test
    void aDayWithoutAYearIsTheLastOneGoneBy() {
        assertThat(seoul.read("12/24 10:00", "1")).contains(Instant.parse("2021-12-24T01:00:00Z"));
        assertThat(findings.all()).extracting(Finding::key).contains("import.odd.no-year");
    }

    @Test
    void aTimeToComeIsKeptAndSaid() {
        assertThat(seoul.read("2022-12-24T10:00:00Z", "1")).isPresent();
        assertThat(findings.all()).extracting(Finding::key).containsExactly("import.odd.future");
    }

    @Test
    void ofManyAlikeTheFirstAreSaidAndHowManyMore() {
        for (int i = 1; i <= 100; i++) {
            seoul.read("never", String.valueOf(i));
        }
        assertThat(findings.all()).hasSize(6);
        assertThat(findings.all().getLast().arguments()).containsExactly("95");
    }

    @Test
    void overNewYearItIsTheNextYearAndBackItIsTheOneBefore() {
        assertThat(seoul.read("12/31 23:50", "1")).contains(Instant.parse("2021-12-31T14:50:00Z"));
        assertThat(seoul.read("1/1 00:10", "2")).contains(Instant.parse("2021-12-31T15:10:00Z"));
        assertThat(seoul.read("12/31 23:55", "3")).contains(Instant.parse("2021-12-31T14:55:00Z"));
        assertThat(seoul.read("2/29 10:00", "4")).isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruaryIsInTheLeapYearBeside() {
        assertThat(seoul.read("2019-12-31 23:50", "1")).isPresent();
        assertThat(seoul.read("2/29 10:00", "2")).contains(Instant.parse("2020-02-29T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "05/10/2022 09:00, 2022-05-10T00:00:00Z, 1",
        "15/10/2022 09:00, 2022-10-15T00:00:00Z, 0",
        "10/15/2022 09:00, 2022-10-15T00:00:00Z, 0",
        "10/10/2022 09:00, 2022-10-10T00:00:00Z, 0",
        "15/10 09:00, 2022-10-15T00:00:00Z, 0"
    })
    void whatCouldBeDayOrMonthIsSaidAndWhatCannotIsRead(String text, Instant moment, int said) {
        assertThat(seoul.read(text, "1")).contains(moment);
        assertThat(seoul.read(text, "2")).contains(moment);
        assertThat(findings.all().stream().filter(f -> f.key().equals("import.odd.day-or-month")))
                .hasSize(said);
    }

    @Test
    void aFindingQuotesNoWholeCell() {
        seoul.read("x".repeat(3_000_000), "1");
        seoul.read("x".repeat(79) + "\uD83D\uDE00".repeat(9), "2");
        assertThat(findings.all())
                .allSatisfy(f -> assertThat(f.arguments().getFirst())
                        .hasSizeLessThanOrEqualTo(81)
                        .endsWith("x…"));
    }
}
