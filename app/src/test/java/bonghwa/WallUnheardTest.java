package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Spoken;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallContact.Place;
import bonghwa.ui.model.WallReach;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wall that never heard of its hub, and one beside a laptop that lost its hub: no answer is not "nothing has happened". */
@FxTest
class WallUnheardTest {

    private static final Duration LIVE = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(6);

    private static WallContact reached(WallReach reach) {
        return new WallContact(reach, List.of(), Duration.ZERO, Duration.ZERO);
    }

    private static WallContact unheard(Place place, Duration waited) {
        return reached(new WallReach(place, waited, waited, false));
    }

    private static WallDrawing drawing(Room room, WallContact contact) {
        return WallDrawing.of("unheard", room, Language.KO).heard(contact);
    }

    private static List<String> texts(WallScene page) {
        return WallChecker.labels(page.scene()).stream().map(Label::getText).toList();
    }

    private static List<String> texts(Screen screen, Room room, WallContact contact) {
        return screen.read(() -> texts(drawing(room, contact).wall()));
    }

    @Test
    void a_wall_that_was_never_answered_does_not_say_that_nothing_is_wrong(Screen screen) {
        assertThat(texts(screen, Room.EMPTY, unheard(Place.HUB, LIVE)))
                .contains("공유 저장소를 기다립니다", "연결된 적이 없어 장애가 있는지 알 수 없습니다", "연결 확인: 아직 없음")
                .doesNotContain("진행 중인 장애가 없습니다");
    }

    @Test
    void it_says_for_how_long_it_waits_and_no_hour_of_a_picture_that_never_was(Screen screen) {
        assertThat(texts(screen, Room.EMPTY, unheard(Place.HUB, LONG)))
                .contains("연결된 적 없음 · 6분째 공유 저장소를 기다리는 중")
                .noneMatch(t -> t.contains("마지막 연결") || t.contains("모습"));
    }

    @Test
    void once_the_hub_answered_that_it_has_nothing_that_is_said(Screen screen) {
        List<String> texts = screen.read(() -> {
            WallScene page = drawing(Room.EMPTY, unheard(Place.HUB, LONG)).wall();
            page.tick(Weekend.MOMENT, reached(WallReach.of(Place.HUB, LIVE)));
            return texts(page);
        });

        assertThat(texts).contains("진행 중인 장애가 없습니다").noneMatch(t -> t.contains("기다"));
    }

    @Test
    void one_that_is_not_let_in_and_never_was_says_that_alone(Screen screen) {
        List<String> texts = texts(screen, Room.EMPTY, unheard(Place.SHUT_HUB, LONG));

        assertThat(texts)
                .filteredOn(t -> t.contains("들이지 않습니다"))
                .as("large, and in the band")
                .hasSize(2)
                .containsOnly("공유 저장소가 이 상황판을 들이지 않습니다");
        assertThat(texts).noneMatch(t -> t.contains("모습") || t.contains("마지막 연결"));
    }

    @ParameterizedTest
    @CsvSource({"2,", "40,이 노트북이 공유 저장소와 끊겼습니다 · 마지막 연결 40초 전", "360,오래된 화면입니다: 다른 자리의 기록은 21:38까지"})
    void beside_a_laptop_the_contact_is_that_laptops_with_its_hub(int seconds, String band, Screen screen) {
        Duration age = Duration.ofSeconds(seconds);
        WallScene page = screen.read(() -> drawing(new Weekend().room(), reached(WallReach.of(Place.MEMBER, age)))
                .wall());

        List<String> texts = screen.read(() -> texts(page));
        assertThat(texts).anyMatch(t -> t.startsWith("이 노트북의 기록 · 공유 저장소 연결 "));
        assertThat(texts.stream().filter(t -> t.startsWith(band == null ? "오래된" : band)))
                .hasSize(band == null ? 0 : 1);
        boolean marked = page.scene().getRoot().lookup(".wall").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("old"));
        assertThat(marked).isEqualTo(seconds >= 300);
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void each_alarm_has_a_line_and_all_of_them_are_there_whole(int width, int height, Screen screen) {
        WallContact all = new WallContact(
                WallReach.of(Place.SHUT_HUB, LONG),
                List.of(Duration.ofMinutes(31)),
                Duration.ofMinutes(11),
                Duration.ZERO);
        for (Language language : Spoken.languages()) {
            WallDrawing drawing = WallDrawing.of("alarms", new Weekend().room(), language)
                    .sized(width, height)
                    .heard(all);

            assertThat(drawing.faults(screen)).as("%s", drawing).isEmpty();
            Label band = screen.read(() -> {
                WallScene page = drawing.wall();
                page.scene().getRoot().applyCss();
                page.scene().getRoot().layout();
                return (Label) page.scene().getRoot().lookup(".wall-band");
            });
            assertThat(band.getText().lines()).hasSize(4);
            assertThat(screen.read(() -> band.localToScene(band.getLayoutBounds())))
                    .as("a margin stays on both sides")
                    .satisfies(b -> assertThat(b.getMinX()).isGreaterThan(20))
                    .satisfies(b -> assertThat(b.getMaxX()).isLessThan(width - 20));
            assertThat(((Text) band.lookup(".text")).getText()).isEqualTo(band.getText());
        }
    }

    @Test
    void a_wall_whose_clock_is_slow_hides_nothing_that_is_recorded_already(Screen screen) {
        Duration slow = Duration.ofMinutes(15);
        Room room = new Weekend().room();
        List<String> right = texts(screen, room, reached(WallReach.of(Place.HUB, LIVE)));
        List<String> late = screen.read(() -> {
            WallScene page =
                    drawing(room, reached(WallReach.of(Place.HUB, LIVE))).wall();
            page.tick(
                    Weekend.MOMENT.minus(slow),
                    new WallContact(WallReach.of(Place.HUB, LIVE), List.of(), slow, Duration.ZERO));
            return texts(page);
        });

        assertThat(late).contains("21:29", "틀린 시계").anyMatch(t -> t.contains("시계가 틀립니다"));
        assertThat(late)
                .containsAll(right.stream()
                        .filter(t -> !t.equals("21:44") && !t.contains("16일"))
                        .toList());
    }
}
