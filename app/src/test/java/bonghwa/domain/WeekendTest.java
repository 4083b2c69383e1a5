package bonghwa.domain;

import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fold of the recorded weekend against tables that were checked by hand with what was printed at the time. */
class WeekendTest {

    private static final Room ROOM = new Weekend().whole();

    private static Board at(String local) {
        Incident incident = ROOM.incident(Weekend.INCIDENT).orElseThrow();
        return Board.of(ROOM.catalogue(), incident.log(), Weekend.kst(local));
    }

    private static Stream<Arguments> rows(State state, String service, String... functions) {
        return Arrays.stream(functions).map(f -> Arguments.of(service + "/" + f, state));
    }

    /** The board at basis time 16 October 21:30, from the README beside the recorded incident. */
    static Stream<Arguments> printed() {
        return Stream.of(
                        rows(OPERATIONAL, "kakaotalk", "login", "media"),
                        rows(OPERATIONAL, "talk-business", "order", "gift", "owner-center", "chatbot"),
                        rows(MAJOR_OUTAGE, "talk-channel", "admin-center", "message", "chat"),
                        rows(OPERATIONAL, "daum", "news", "view", "video"),
                        rows(
                                OPERATIONAL,
                                "kakao-pay",
                                "in-talk-transfer",
                                "payment",
                                "kakaot-payment",
                                "account-transfer"),
                        rows(
                                OPERATIONAL,
                                "kakao-t",
                                "taxi",
                                "designated-driver",
                                "quick",
                                "reservation",
                                "parking",
                                "driver-app"),
                        rows(MAJOR_OUTAGE, "kakao-t", "bike"),
                        rows(OPERATIONAL, "kakao-webtoon", "viewing", "purchase"),
                        rows(OPERATIONAL, "melon", "streaming", "search"),
                        rows(PARTIAL_OUTAGE, "kakao-tv", "vod", "live"),
                        rows(PARTIAL_OUTAGE, "kakao-page", "viewing"),
                        rows(OPERATIONAL, "kakao-games", "mobile", "pc"))
                .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void at_the_third_notice_the_functions_are_as_printed(String function, State expected) {
        FunctionBoard board =
                at("2022-10-16T21:30:00").function(FunctionRef.parse(function)).orElseThrow();

        assertThat(board.reported().state()).isEqualTo(expected);
        assertThat(board.effective().state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"talk-channel/admin-center", "talk-channel/message", "talk-channel/chat"})
    void channels_are_still_out_on_monday_morning(String function) {
        assertThat(at("2022-10-17T08:30:00")
                        .function(FunctionRef.parse(function))
                        .orElseThrow()
                        .effective()
                        .state())
                .isEqualTo(MAJOR_OUTAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "shop-order, WORKS", "train-ticket, WORKS", "wedding-invitation, WORKS", "taxi-ride, WORKS",
                "gift-voucher, WORKS",
        "split-bill, WORKS", "game-login, WORKS", "channel-booking, WAITS", "bike-return, WAITS", "company-mail, WAITS"
    })
    void at_the_third_notice_the_journeys_are_as_printed(String journey, JourneyBoard.Verdict verdict) {
        assertThat(at("2022-10-16T21:30:00").journeys().stream()
                        .filter(j -> j.journey().id().equals(journey)))
                .extracting(JourneyBoard::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({"kakaotalk/login", "kakaotalk/media"})
    void three_hours_after_the_fire_login_and_photos_are_out(String function) {
        assertThat(at("2022-10-15T18:00:00")
                        .function(FunctionRef.parse(function))
                        .orElseThrow()
                        .effective()
                        .state())
                .isEqualTo(MAJOR_OUTAGE);
    }

    @Test
    void at_the_third_notice_fifty_four_of_ninety_five_functions_work_and_two_of_nineteen_services_in_full() {
        assertThat(at("2022-10-16T21:30:00").counts(Audience.PUBLIC)).isEqualTo(new Counts(54, 95, 2, 19, 0));
    }

    @Test
    void before_the_fire_everything_works_and_in_the_end_it_does_again() {
        assertThat(at("2022-10-15T15:15:00").counts(Audience.STAFF)).isEqualTo(new Counts(101, 101, 20, 20, 0));
        assertThat(at("2022-10-20T23:00:00").counts(Audience.STAFF)).isEqualTo(new Counts(101, 101, 20, 20, 0));
    }

    /**
     * State, how long by 21:44, and how many of how many, as in the drawing of the window at that moment; but for three that
     * the drawing calls partial while none of their functions could be used, and two that the login held down until 21:25.
     */
    @ParameterizedTest
    @CsvSource({
        "talk-channel, MAJOR_OUTAGE, PT30H14M, 0/5",
        "kakao-pay, PARTIAL_OUTAGE, PT13H44M, 6/9",
        "kakao-t, PARTIAL_OUTAGE, PT13H44M, 6/7",
        "mail, MAJOR_OUTAGE, PT30H14M, 0/6",
        "platform, PARTIAL_OUTAGE, PT11H19M, 3/6",
        "kakao-map, PARTIAL_OUTAGE, PT7H14M, 3/6",
        "daum, PARTIAL_OUTAGE, PT7H14M, 5/7",
        "blogs, PARTIAL_OUTAGE, PT14M, 1/5",
        "kakao-page, PARTIAL_OUTAGE, PT14M, 0/2",
        "kakao-account, DEGRADED, PT14M, 2/3",
        "kakaotalk, RECOVERING, PT14M, 11/14",
        "talk-wallet, RECOVERING, PT19M, 2/3",
        "melon, RECOVERING, PT7H14M, 2/3",
        "kakao-webtoon, OPERATIONAL, PT19M, 2/2"
    })
    void the_rows_of_the_drawing_come_out_of_the_fold(String id, State state, Duration lasted, String working) {
        ServiceBoard service = at("2022-10-16T21:44:00").service(id).orElseThrow();

        assertThat(service.effective().state()).isEqualTo(state);
        assertThat(String.format(
                        Locale.ROOT,
                        "%d/%d",
                        service.operational(),
                        service.functions().size()))
                .isEqualTo(working);
        assertThat(service.since()).isEqualTo(Weekend.kst("2022-10-16T21:44:00").minus(lasted));
    }

    @Test
    void a_board_has_nothing_of_what_happened_after_its_moment() {
        Instant moment = Weekend.kst("2022-10-16T08:00:00");
        Room then = new Weekend().at(moment);
        Incident incident = then.incident(Weekend.INCIDENT).orElseThrow();

        assertThat(Board.of(then.catalogue(), incident.log(), moment)).isEqualTo(at("2022-10-16T08:00:00"));
    }
}
