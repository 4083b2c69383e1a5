package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.exchange.BadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people said to each other, as chats export it or as it is pasted. */
class ChatImportTest {

    @Test
    void kakaoTalkHasDaysNamesAndHalvesOfTheDay() throws BadFile {
        ImportPlan plan = Plans.ofSample(Format.CHAT, "kakaotalk.txt");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2022-10-15T06:20:00Z NOTE 판교 3층에서 연기가 납니다 @person:kim",
                        "2022-10-15T06:21:00Z NOTE 이당직: 전원 내려갑니다\nUPS로 20분 버팁니다",
                        "2022-10-15T14:58:00Z NOTE 진입 불가 @현장 !막힘 @person:kim",
                        "2022-10-15T15:05:00Z NOTE 이당직: 전원 반쯤 돌아옴");
        assertThat(Plans.findings(plan))
                .containsExactly(
                        "1 line-left 운영 상황방 님과 카카오톡 대화",
                        "2 line-left 저장한 날짜 : 2022-10-17 09:12:44",
                        "5 no-zone 오후 3:20, Asia/Seoul");
    }

    @Test
    void slackPutsTheWordsUnderNameAndTimeAndATimeToComeWasYesterday() throws BadFile {
        ImportPlan plan = Plans.ofSample(Format.CHAT, "slack.txt");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2025-10-16T06:20:00Z NOTE Jane Doe: smoke on the third floor\npower is going down",
                        "2025-10-16T06:21:00Z NOTE Minsu Lee: UPS holds for 20 minutes",
                        "2025-10-16T06:25:00Z NOTE Jane Doe: nobody may enter");
        assertThat(Plans.findings(plan)).containsExactly("1 no-date 3:20 PM", "1 no-zone 3:20 PM, Asia/Seoul");
    }

    @Test
    void aTimeInsetUnderANameBeginsAMessageAlsoWithoutAnEmptyLineBefore() throws BadFile {
        ImportPlan plan = Plans.of(Format.CHAT, "Jane\n  3:20 PM\nsmoke\nLee\n  3:25 PM\nok\n");
        assertThat(Plans.told(plan))
                .containsExactly("2025-10-16T06:20:00Z NOTE Jane: smoke", "2025-10-16T06:25:00Z NOTE Lee: ok");
        assertThat(Plans.findings(plan)).noneMatch(f -> f.contains("line-left") || f.contains("clock-alone"));
    }

    @Test
    void aLineWithOnlyATimeIsReadAsWordsAndSaid() throws BadFile {
        ImportPlan plan = Plans.of(Format.CHAT, "[15:20] Jane: back by\n15:40\nor so\n");
        assertThat(Plans.told(plan)).containsExactly("2025-10-16T06:20:00Z NOTE Jane: back by\n15:40\nor so");
        assertThat(Plans.findings(plan)).contains("2 clock-alone 15:40");
    }

    @Test
    void teamsPutsTheTimeFirst() throws BadFile {
        assertThat(Plans.told(Plans.ofSample(Format.CHAT, "teams.txt")))
                .containsExactly(
                        "2022-10-15T06:20:00Z NOTE Jane Doe: smoke on the third floor",
                        "2022-10-15T06:21:00Z NOTE Minsu Lee: UPS holds",
                        "2022-10-15T07:02:00Z NOTE 소방서 도착 @person:kim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[오후 3:20] 이당직: 전원", "[이당직] [오후 3:20] 전원", "2022년 10월 15일 오후 3:20, 이당직 : 전원", "[15:20] 이당직: 전원",
                "이당직  3:20 PM\n전원", "이당직\t오후 3:20\n전원", "[10/15/2022 3:20 PM] 이당직: 전원",
                        "[2022-10-15T15:20:00+09:00] 이당직: 전원"
            })
    void eachStyleNamesWhoSaidWhatWhen(String pasted) throws BadFile {
        ImportPlan plan = Plans.of(Format.CHAT, "---- 2022. 10. 15. ----\n" + pasted);
        assertThat(Plans.told(plan)).containsExactly("2022-10-15T06:20:00Z NOTE 이당직: 전원");
    }

    @Test
    void aNameAndUnderItATimeBeginAMessage() throws BadFile {
        ImportPlan plan = Plans.of(Format.CHAT, "2022년 10월 15일\n[15:20] a: one\n\nJane\n3:30 PM\ntwo\n");
        assertThat(Plans.told(plan))
                .containsExactly("2022-10-15T06:20:00Z NOTE a: one", "2022-10-15T06:30:00Z NOTE Jane: two");
    }

    @Test
    void aTimeAmongTheWordsStaysAmongThem() throws BadFile {
        ImportPlan plan = Plans.of(Format.CHAT, "2022-10-15\n[15:20] a: we meet at\n16:00\n[bold] claim: ok\n");
        assertThat(Plans.told(plan))
                .containsExactly("2022-10-15T06:20:00Z NOTE a: we meet at\n16:00\n[bold] claim: ok");
    }

    @Test
    void timesThatGoFarBackAreOnTheNextDay() throws BadFile {
        ImportPlan plan =
                Plans.of(Format.CHAT, "2022-10-15\n[23:50] a: late\n[23:49] a: a little back\n[00:10] a: early\n");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2022-10-15T14:50:00Z NOTE a: late",
                        "2022-10-15T14:49:00Z NOTE a: a little back",
                        "2022-10-15T15:10:00Z NOTE a: early");
    }

    @Test
    void aTextWithoutMessagesIsRefused() {
        assertThatThrownBy(() -> Plans.of(Format.CHAT, "Dear all,\nit burns.\n"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("not-chat");
    }
}
