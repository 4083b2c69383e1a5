package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.op.Clockwork;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallReach;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What a wall says of its own age: what nobody can know any more stands still, what is true goes on. */
@FxTest
class WallHonestyTest {

    private static final Duration LIVE = Duration.ofSeconds(2);

    private static WallScene page(Screen screen, Room room, boolean both, boolean still) {
        return screen.read(() -> new WallScene(
                new WallScene.First(
                        room,
                        Weekend.MOMENT,
                        Weekend.KST,
                        Clockwork.Kind.REAL,
                        Language.KO,
                        new WallDress(Theme.DARK, false, still),
                        null,
                        both),
                Runnable::run,
                Runnable::run,
                1920,
                1080));
    }

    private static WallContact contact(Duration age, Duration fast, Duration... commands) {
        return new WallContact(WallReach.of(WallContact.Place.HUB, age), List.of(commands), Duration.ZERO, fast);
    }

    private static List<String> texts(Screen screen, WallScene page, Instant now, WallContact contact) {
        return screen.read(() -> {
            page.tick(now, contact);
            page.scene().getRoot().applyCss();
            page.scene().getRoot().layout();
            return WallChecker.labels(page.scene()).stream().map(Label::getText).toList();
        });
    }

    @Test
    void without_contact_the_clocks_of_the_incident_stand_and_the_time_of_day_goes_on(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), false, true);
        assertThat(texts(screen, page, Weekend.MOMENT, contact(LIVE, Duration.ZERO)))
                .contains("21:44", "1일 6시간");

        Instant later = Weekend.MOMENT.plus(Duration.ofHours(2));
        List<String> lost = texts(screen, page, later, contact(Duration.ofHours(2), Duration.ZERO));

        assertThat(lost).contains("23:44").contains("1일 6시간").doesNotContain("1일 8시간");
        assertThat(lost).anyMatch(t -> t.startsWith("오래된 화면입니다: 21:44의 모습"));
    }

    @Test
    void when_contact_comes_back_the_clocks_are_right_again(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), false, true);
        Instant later = Weekend.MOMENT.plus(Duration.ofHours(2));
        texts(screen, page, later, contact(Duration.ofHours(2), Duration.ZERO));

        assertThat(texts(screen, page, later.plusSeconds(1), contact(LIVE, Duration.ZERO)))
                .contains("1일 8시간")
                .noneMatch(t -> t.startsWith("오래된"));
    }

    @Test
    void each_desk_in_command_has_its_last_word_and_the_silent_one_is_loud(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), false, true);

        List<String> said = texts(
                screen,
                page,
                Weekend.MOMENT,
                contact(LIVE, Duration.ZERO, Duration.ofMinutes(31), Duration.ofMinutes(1)));

        assertThat(said).contains("총괄 자리 소식 1분 전, 31분 전");
        assertThat(said).anyMatch(t -> t.contains("31분 동안 소식 없음"));
    }

    @Test
    void a_clock_that_is_ahead_of_everybodys_is_said(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), false, true);

        assertThat(texts(screen, page, Weekend.MOMENT, contact(LIVE, Duration.ofSeconds(90))))
                .contains("이 상황판의 시계가 틀립니다: 최소 1분 빠름");
    }

    @Test
    void the_number_of_the_last_notice_stands_beside_the_promise_of_the_next(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), false, true);

        assertThat(texts(screen, page, Weekend.MOMENT, contact(LIVE, Duration.ZERO)))
                .contains("제4차 공지까지 · 제3차 21:30");
    }

    @Test
    void both_languages_come_in_turns(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), true, true);
        Instant even = Instant.ofEpochSecond(Weekend.MOMENT.getEpochSecond() / 40 * 40);

        assertThat(texts(screen, page, even, contact(LIVE, Duration.ZERO)))
                .contains("톡채널")
                .doesNotContain("Journeys");
        assertThat(texts(screen, page, even.plusSeconds(20), contact(LIVE, Duration.ZERO)))
                .contains("Journeys")
                .doesNotContain("톡채널");
        assertThat(texts(screen, page, even.plusSeconds(40), contact(LIVE, Duration.ZERO)))
                .contains("톡채널");
    }

    @Test
    void the_other_incidents_turn_with_the_page_and_grow_older_whichever_second_is_drawn(Screen screen) {
        WallScene page = page(screen, MadeRooms.two(), true, true);
        Instant korean = Weekend.kst("2022-10-16T21:44:59");

        assertThat(texts(screen, page, korean, contact(LIVE, Duration.ZERO))).contains("사내 위키 느림", "14분");
        assertThat(texts(screen, page, korean.plusSeconds(2), contact(LIVE, Duration.ZERO)))
                .contains("The wiki is slow", "15 min");
        assertThat(texts(screen, page, korean.plusSeconds(22), contact(LIVE, Duration.ZERO)))
                .contains("사내 위키 느림", "15분");
    }

    @Test
    void the_alarm_turns_with_the_page(Screen screen) {
        WallScene page = page(screen, new Weekend().room(), true, true);
        Instant korean = Weekend.kst("2022-10-16T21:44:59");
        WallContact away = contact(Duration.ofMinutes(12), Duration.ZERO);

        assertThat(texts(screen, page, korean, away)).anyMatch(said -> said.startsWith("오래된 화면입니다"));
        assertThat(texts(screen, page, korean.plusSeconds(2), away))
                .anyMatch(said -> said.startsWith("This picture is old"))
                .noneMatch(said -> said.startsWith("오래된 화면입니다"));
    }

    /** How many services come up at this moment. */
    private static long rising(WallScene page) {
        return page.scene().getRoot().lookupAll(".wall-tile").stream()
                .filter(tile -> tile.getOpacity() < 1)
                .count();
    }

    @Test
    void what_changed_comes_up_once(Screen screen) {
        WallScene page = page(screen, MadeRooms.all(State.MAJOR_OUTAGE), false, false);
        long unchanged = screen.read(() -> {
            page.show(MadeRooms.all(State.MAJOR_OUTAGE));
            return rising(page);
        });
        long changed = screen.read(() -> {
            page.show(MadeRooms.all(State.PARTIAL_OUTAGE));
            return rising(page);
        });

        assertThat(unchanged).isZero();
        assertThat(changed).isEqualTo(6);
    }

    @Test
    void nothing_moves_where_that_was_asked(Screen screen) {
        WallScene page = page(screen, MadeRooms.all(State.MAJOR_OUTAGE), false, true);

        assertThat(screen.<Long>read(() -> {
                    page.show(MadeRooms.all(State.PARTIAL_OUTAGE));
                    return rising(page);
                }))
                .isZero();
    }
}
