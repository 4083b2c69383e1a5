package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.at;
import static bonghwa.replica.line.Weekend.parse;
import static bonghwa.replica.line.Weekend.parseAt;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Log;
import bonghwa.domain.When;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time at the start of a line. Now is Sunday 16 October 2022, 21:44, unless said. */
class TimeTest {

    @ParameterizedTest
    @CsvSource({
        "21:44, 10-16 21:44",
        "9:05, 10-16 09:05",
        "21시 44분, 10-16 21:44",
        "21시44분, 10-16 21:44",
        "15시, 10-16 15:00",
        "0시 30분, 10-16 00:30",
        "1541, 10-16 15:41",
        "0010, 10-16 00:10",
        "3시, 10-16 15:00",
        "11시, 10-16 11:00",
        "3시 반, 10-16 15:30",
        "3시반, 10-16 15:30",
        "22:00, 10-15 22:00",
        "오전 12시, 10-16 00:00",
        "오후 12시, 10-16 12:00",
        "낮 12시, 10-16 12:00",
        "낮 11시, 10-16 11:00",
        "낮 2시 20분, 10-16 14:20",
        "오후 3:20, 10-16 15:20",
        "새벽 2시, 10-16 02:00",
        "새벽 12시 반, 10-16 00:30",
        "아침 7시, 10-16 07:00",
        "저녁 7시, 10-16 19:00",
        "밤 8시, 10-16 20:00",
        "밤 12시, 10-16 00:00",
        "밤 1시, 10-16 01:00",
        "정오, 10-16 12:00",
        "자정, 10-16 00:00",
    })
    void clockTimesMean(String typed, String local) {
        assertOccurred(typed, local);
    }

    @ParameterizedTest
    @CsvSource({
        "am 3:00, 10-16 03:00",
        "3 pm, 10-16 15:00",
        "3:20pm, 10-16 15:20",
        "12am, 10-16 00:00",
        "어제 21시, 10-15 21:00",
        "어제 3시, 10-15 15:00",
        "어제 새벽 2시, 10-15 02:00",
        "어제 밤 11시, 10-15 23:00",
        "어젯밤 1시, 10-16 01:00",
        "어젯밤 12시, 10-16 00:00",
        "간밤 2시, 10-16 02:00",
        "그제 15:00, 10-14 15:00",
        "오늘 09:00, 10-16 09:00",
        "14일 21:00, 10-14 21:00",
        "14. 21:00, 10-14 21:00",
        "28일 10:00, 09-28 10:00",
        "10/15 1652, 10-15 16:52",
        "10월 15일 16:52, 10-15 16:52",
        "10월15일 16시 52분, 10-15 16:52",
        "토요일 15:30, 10-15 15:30",
        "월요일 09:00, 10-10 09:00",
        "2022-10-15 15:30, 10-15 15:30",
        "토요일 밤 12시, 10-16 00:00",
        "10/15 25:10, 10-16 01:10",
        "25:10, 10-16 01:10",
        "24시, 10-16 00:00",
        "-15m, 10-16 21:29",
        "-1h20m, 10-16 20:24",
        "-2h, 10-16 19:44",
        "15분 전, 10-16 21:29",
        "1시간 반 전, 10-16 20:14",
        "2시간 10분 전, 10-16 19:34",
        "20 min ago, 10-16 21:24",
        "방금, 10-16 21:44",
        "21:46, 10-16 21:46",
    })
    void datesAndLengthsMean(String typed, String local) {
        assertOccurred(typed, local);
    }

    private static void assertOccurred(String typed, String local) {
        Parsed parsed = parse(typed + " 전원 차단");
        assertThat(Lines.occurred(parsed)).isEqualTo("2022-" + local);
        assertThat(Lines.text(parsed)).isEqualTo("전원 차단");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 오류",
                "2000 of 32000 servers",
                "1200 건 처리",
                "3200 대 복구",
                "3200대 복구",
                "2022 년 회고",
                "1544-0000 고객센터",
                "1522-1900 고객센터",
                "1588-1588 고객센터",
                "2561 번 서버",
                "3시간 전부터 느림",
                "3시간째 느림",
                "1:1 채팅 문의",
                "15일 회의",
                "토요일 회의",
                "어제 회의",
                "전원 15:30 차단",
                "21:44에 차단",
                "3시반장 회의",
                "\\15:30 차단",
                "15분 전체 점검",
                "1500 여 대",
                "2000 users hit",
                "방금전기 복구",
                "1200 건의 문의",
                "10/15 회의",
                "-15 서버",
                "약 3대"
            })
    void otherNumbersAreText(String typed) {
        Parsed parsed = parse(typed);
        assertThat(Lines.occurred(parsed)).isEqualTo("2022-10-16 21:44");
        assertThat(Lines.text(parsed)).isEqualTo(typed.replace("\\", ""));
        assertThat(parsed.chips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:74", "30:10", "오전 15시", "새벽 9시", "13/45 16:52", "2/30 10:00", "32일 10:00", "어젯밤 5시"})
    void whatOnlyLooksLikeATimeIsAnError(String typed) {
        Parsed parsed = parse(typed + " 차단");
        assertThat(Lines.problems(parsed)).containsExactly("entry.problem.not-a-time");
        assertThat(parsed.problems().getFirst().arguments()).containsExactly(typed);
        assertThat(parsed.recordable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"내일 09:00", "10/17 09:00", "17일 09:00", "오늘 23:00", "2022-10-16 21:50", "오늘 밤 1시"})
    void theFutureIsAnErrorThatOffersAByWhen(String typed) {
        Parsed parsed = parse(typed + " 점검");
        assertThat(Lines.problems(parsed)).containsExactly("entry.problem.future");
        assertThat(parsed.problems().getFirst().offers().getFirst().in(parsed.line()))
                .isEqualTo(">" + typed + " 점검");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~15:30", "15:30경", "15:30쯤", "15:30 경", "약 15:30", "about 15:30", "~1530", "1530쯤", "오후 3시 반쯤"})
    void uncertainTimesAreKeptUncertain(String typed) {
        Parsed parsed = parse(typed + " 전원 차단");
        assertThat(Lines.content(parsed).occurred()).isEqualTo(When.about(at("2022-10-16T15:30")));
        assertThat(Lines.text(parsed)).isEqualTo("전원 차단");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15:20-15:40",
                "15:20~15:40",
                "15:20 ~ 15:40",
                "15시 20분~40분",
                "1520-1540",
                "15시 20분~15시 40분",
                "오후 3:20~3:40pm",
                "15:20～15:40"
            })
    void aStretchHasTwoEnds(String typed) {
        Parsed parsed = parse(typed + " 연기");
        assertThat(Lines.content(parsed).occurred())
                .isEqualTo(When.between(at("2022-10-16T15:20"), at("2022-10-16T15:40")));
    }

    @Test
    void aStretchMayPassMidnight() {
        assertThat(Lines.content(parse("23:50-00:10 연기")).occurred())
                .isEqualTo(When.between(at("2022-10-15T23:50"), at("2022-10-16T00:10")));
    }

    @Test
    void withoutATimeItIsNowToTheMillisecond() {
        Instant now = Instant.parse("2022-10-16T12:44:01.123456789Z");
        Parsed parsed = EntryLine.parse(
                "전원 차단", Weekend.VOCABULARY, new Situation(now, Weekend.SEOUL, Weekend.SITUATION.board()));
        assertThat(Lines.content(parsed).occurred().at()).isEqualTo("2022-10-16T12:44:01.123Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-17T00:20, 23:50, 2022-10-16 23:50",
        "2022-10-17T00:20, 00:22, 2022-10-17 00:22",
        "2022-10-17T00:20, 00:23, 2022-10-16 00:23",
        "2022-10-17T02:00, 25:10, 2022-10-17 01:10",
        "2022-10-17T00:30, 25:10, 2022-10-16 01:10",
        "2022-10-17T02:00, 3시, 2022-10-16 15:00",
        "2022-10-17T02:00, 어젯밤 1시, 2022-10-17 01:00",
        "2022-10-17T02:00, 자정, 2022-10-17 00:00",
        "2023-01-01T00:30, 12/31 23:00, 2022-12-31 23:00",
        "2023-01-01T00:30, 31일 23:00, 2022-12-31 23:00",
        "2022-12-31T23:00, 1/1 00:10, 2023-01-01 00:10 future",
        "2024-02-29T12:00, 2/29 10:00, 2024-02-29 10:00",
    })
    void timesAreSeenFromNow(String now, String typed, String local) {
        Parsed parsed = parseAt(now, typed + " 확인");
        if (local.endsWith("future")) {
            assertThat(Lines.problems(parsed)).containsExactly("entry.problem.future");
        } else {
            assertThat(Lines.occurred(parsed)).isEqualTo(local);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-27T01:10:00Z, 02:30, 2022-03-26T01:30:00Z", // the hour that was skipped: the day before
        "2022-03-27T01:10:00Z, 03:05, 2022-03-27T01:05:00Z",
        "2022-10-30T00:40:00Z, 02:30, 2022-10-30T00:30:00Z", // the first of two
        "2022-10-30T01:40:00Z, 02:30, 2022-10-30T01:30:00Z", // the second of two
        "2022-10-30T10:00:00Z, 01:30, 2022-10-29T23:30:00Z",
    })
    void changesOfTheClocksAreRespected(String now, String typed, String occurred) {
        Situation berlin = new Situation(
                Instant.parse(now),
                ZoneId.of("Europe/Berlin"),
                Board.of(Catalogue.EMPTY, Log.EMPTY, Instant.parse(now)));
        Parsed parsed = EntryLine.parse(typed + " outage", new Vocabulary(Catalogue.EMPTY, null), berlin);
        assertThat(Lines.content(parsed).occurred().at()).isEqualTo(occurred);
    }

    @Test
    void anHourThatTheClocksSkippedOnThatDateIsNoTime() {
        Instant now = Instant.parse("2022-03-27T10:00:00Z");
        Situation berlin = new Situation(now, ZoneId.of("Europe/Berlin"), Board.of(Catalogue.EMPTY, Log.EMPTY, now));
        Parsed parsed = EntryLine.parse("3/27 02:30 outage", new Vocabulary(Catalogue.EMPTY, null), berlin);
        assertThat(Lines.problems(parsed)).containsExactly("entry.problem.not-a-time");
    }

    @ParameterizedTest
    @CsvSource({"15:30, true", "15:50, false", "어제 21:44, true", "3시, true", "오후 5시, false", "-7h, true", "-5h, false"})
    void whatMustBeCheckedIsAmber(String typed, boolean amber) {
        assertThat(Lines.amber(parse(typed + " 차단"))).isEqualTo(amber);
    }

    @Test
    void ofAGuessedHalfOfTheDayTabGivesTheOther() {
        Parsed parsed = parse("3시 차단");
        Replacement other = parsed.chips().getFirst().tab();
        assertThat(other).isNotNull();
        assertThat(other.in(parsed.line())).isEqualTo("03:00 차단");
        assertThat(Lines.occurred(parse(other.in(parsed.line())))).isEqualTo("2022-10-16 03:00");
    }

    @ParameterizedTest
    @CsvSource({"16일 자정, 16일 00:00, 17일 00:00", "어제 자정, 15일 00:00, 16일 00:00", "오늘 자정, 16일 00:00, 17일 00:00"})
    void midnightOfADateIsTwoMidnights(String typed, String first, String second) {
        Parsed parsed = parse(typed + " 교대");
        assertThat(parsed.problems().getFirst().offers().stream().map(Replacement::text))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21:40, 로그인 재개|10-16 21:40",
                "21:40: 로그인 재개|10-16 21:40",
                "21시 40분, 로그인 재개|10-16 21:40",
                "15분 전, 로그인 재개|10-16 21:29",
                "-15m: 로그인 재개|10-16 21:29",
                "15:20-15:40, 로그인 재개|10-16 15:20",
                "15:20경, 로그인 재개|10-16 15:20",
            })
    void aCommaOrColonMayStandBehindTheTime(String typed, String local) {
        Parsed parsed = parse(typed);
        assertThat(Lines.occurred(parsed)).endsWith(local);
        assertThat(Lines.text(parsed)).isEqualTo("로그인 재개");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:40:15 로그 확인", "1541, 로그인 재개", "21:40,22:10 두 번"})
    void otherCommasAndColonsMakeNoTime(String typed) {
        assertThat(Lines.text(parse(typed))).isEqualTo(typed);
    }
}
