package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Board;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.JourneyBoard;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The board that the recorded weekend makes, against what was printed: the notice with the basis time of 16 October 21:30 as
 * the primary source has it, checked by hand; and login and photos on the evening before, when both were out.
 */
class WeekendBoardTest {

    private static final Instant NOTICE = Instant.parse("2022-10-16T12:30:00Z");

    private final RecordedIncident weekend;
    private final Log log;

    WeekendBoardTest() throws BadFile {
        weekend = RecordedIncident.read(Files.shipped("incidents/kakao-2022.json"));
        List<TimelineEntry> entries = new ArrayList<>();
        for (RecordedEvent event : weekend.events()) {
            if (event instanceof RecordedEvent.Entry(var content)) {
                int count = entries.size() + 1;
                Position position = new Position(event.at().toEpochMilli(), count, "k", count);
                Mark mark = new Mark("id" + count, position, event.at(), new Author("k", null, null));
                entries.add(TimelineEntry.written("K" + count, mark, content));
            }
        }
        log = Log.EMPTY.with(entries);
    }

    private State reported(String function, Instant at) {
        return Board.of(weekend.catalogue(), log, at)
                .function(FunctionRef.parse(function))
                .orElseThrow()
                .reported()
                .state();
    }

    @ParameterizedTest
    @CsvSource({
        "kakaotalk/login, operational",
        "kakaotalk/media, operational",
        "talk-business/order, operational",
        "talk-business/gift, operational",
        "talk-business/owner-center, operational",
        "talk-business/chatbot, operational",
        "talk-channel/admin-center, major_outage",
        "talk-channel/message, major_outage",
        "talk-channel/chat, major_outage",
        "daum/news, operational",
        "daum/view, operational",
        "daum/video, operational",
        "kakao-pay/in-talk-transfer, operational",
        "kakao-pay/payment, operational",
        "kakao-pay/kakaot-payment, operational",
        "kakao-pay/account-transfer, operational",
        "kakao-t/taxi, operational",
        "kakao-t/designated-driver, operational",
        "kakao-t/quick, operational",
        "kakao-t/reservation, operational",
        "kakao-t/parking, operational",
        "kakao-t/driver-app, operational",
        "kakao-t/bike, major_outage",
        "kakao-webtoon/viewing, operational",
        "kakao-webtoon/purchase, operational",
        "melon/streaming, operational",
        "melon/search, operational",
        "kakao-tv/vod, partial_outage",
        "kakao-tv/live, partial_outage",
        "kakao-page/viewing, partial_outage",
        "kakao-games/mobile, operational",
        "kakao-games/pc, operational",
    })
    void atHalfPastNineItIsAsTheNoticeSays(String function, String state) {
        assertThat(reported(function, NOTICE).wire()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"kakaotalk/login", "kakaotalk/media"})
    void onTheEveningBeforeLoginAndPhotosAreOut(String function) {
        assertThat(reported(function, Instant.parse("2022-10-15T09:00:00Z"))).isEqualTo(State.MAJOR_OUTAGE);
    }

    @ParameterizedTest
    @CsvSource({"talk-channel/admin-center", "talk-channel/message", "talk-channel/chat"})
    void channelsAreStillOutOnMondayMorning(String function) {
        assertThat(reported(function, Instant.parse("2022-10-16T23:30:00Z"))).isEqualTo(State.MAJOR_OUTAGE);
    }

    @Test
    void beforeTheFireEverythingWorksAndAtTheEndAgain() {
        for (Instant at : List.of(Instant.parse("2022-10-15T06:15:00Z"), weekend.ends())) {
            assertThat(weekend.catalogue().services().stream()
                            .flatMap(s -> s.functions().stream()
                                    .map(f -> reported(s.ref(f).toString(), at))))
                    .as(at.toString())
                    .containsOnly(State.OPERATIONAL);
        }
    }

    @Test
    void atHalfPastNineTheseJourneysWait() {
        assertThat(Board.of(weekend.catalogue(), log, NOTICE).journeys().stream()
                        .filter(j -> j.verdict() == JourneyBoard.Verdict.WAITS)
                        .map(j -> j.journey().id()))
                .containsExactlyInAnyOrder("channel-booking", "bike-return", "company-mail");
    }

    @Test
    void nothingNeedsItself() {
        assertThat(Board.of(weekend.catalogue(), log, NOTICE).cyclic()).isEmpty();
    }
}
