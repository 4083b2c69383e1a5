package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wall says no more than is known: what nobody looked at does not work and is not broken, what was closed need not be restored. */
@FxTest
class WallTruthTest {

    private static List<String> texts(Screen screen, Room room) {
        return screen.read(() -> WallChecker.labels(
                        WallDrawing.of("truth", room, Language.KO).wall().scene())
                .stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void what_was_closed_while_services_were_down_is_ended_and_not_restored(Screen screen) {
        assertThat(texts(screen, MadeRooms.over(State.MAJOR_OUTAGE)))
                .contains("종료")
                .doesNotContain("복구 완료");
        assertThat(texts(screen, MadeRooms.over(State.OPERATIONAL))).contains("복구 완료");
    }

    @Test
    void where_nobody_knows_anything_no_journey_is_called_dead_and_the_unknown_is_counted(Screen screen) {
        List<String> texts = texts(screen, MadeRooms.declared());

        assertThat(texts).noneMatch(t -> t.contains(": 불가"));
        assertThat(texts).anyMatch(t -> t.startsWith("정상 기능 0 / 95"));
        assertThat(texts).anyMatch(t -> t.startsWith("미확인 "));
    }

    @Test
    void states_of_before_the_outage_are_not_called_well(Screen screen) {
        Room before = new Weekend().at(Weekend.kst("2022-10-15T15:26:00"));
        assertThat(texts(screen, before)).contains("장애가 시작된 뒤 확인한 서비스가 아직 없습니다").doesNotContain("모든 서비스가 정상입니다");
    }

    @Test
    void among_hundreds_the_counts_are_of_all_services_also_of_those_with_a_tile(Screen screen) {
        assertThat(texts(screen, WallRooms.many())).anyMatch(t -> t.startsWith("전면 장애 13 · "));
    }

    @Test
    void on_an_upright_screen_that_tally_is_there_whole_and_no_figure_lies_over_another(Screen screen) {
        WallDrawing fire = WallDrawing.of("fire", WallRooms.fire(), Language.EN).sized(1080, 1920);
        assertThat(fire.faults(screen)).isEmpty();

        assertThat(shown(screen, fire))
                .anyMatch(t -> t.startsWith("Major outage 296 · ") && t.endsWith("Operational 214"));
    }

    private static List<String> shown(Screen screen, WallDrawing drawing) {
        return screen.read(() -> {
            Scene page = drawing.wall().scene();
            page.getRoot().applyCss();
            page.getRoot().layout();
            return WallChecker.labels(page).stream().map(WallChecker::shown).toList();
        });
    }

    @Test
    void each_owner_of_the_fire_has_a_block_with_its_count_also_where_its_name_is_long(Screen screen) {
        WallDrawing fire = WallDrawing.of("fire", WallRooms.fire(), Language.EN);
        for (WallDrawing drawing : List.of(fire, fire.sized(1080, 1920))) {
            assertThat(shown(screen, drawing))
                    .as("%s", drawing)
                    .contains("Korea Post", "Others")
                    .anyMatch(t -> t.endsWith("Infrastructure and\nTransport")
                            || t.equals("Land, Infrastructure and Transport"))
                    .contains(
                            "35/118", "28/92", "26/86", "20/64", "18/58", "14/47", "18/61", "16/55", "21/69", "18/59");
        }
    }

    @Test
    void each_broken_function_of_a_lone_service_has_a_line_with_its_own_times(Screen screen) {
        WallDrawing alone = WallDrawing.of("alone", WallRooms.oneAlone(), Language.KO);
        List<Node> lines = screen.read(() -> {
            Scene page = alone.wall().scene();
            page.getRoot().applyCss();
            page.getRoot().layout();
            return List.copyOf(page.getRoot().lookupAll(".wall-part"));
        });

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(words(line)).contains("전면 장애", "예정 미정").anyMatch(word -> word.endsWith("분")));
    }

    @Test
    void where_such_a_line_is_short_the_name_is_whole_and_the_shape_alone_says_the_state(Screen screen) {
        WallDrawing alone =
                WallDrawing.of("alone", WallRooms.oneAlone(), Language.EN).sized(1024, 768);

        assertThat(alone.faults(screen)).isEmpty();
        assertThat(shown(screen, alone)).contains("Mobile games", "PC games");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, KO", "1920, 1080, EN", "1080, 1920, EN", "1024, 768, KO", "1024, 768, EN"})
    void of_each_service_that_is_not_well_a_line_says_for_how_long_and_until_when(
            int width, int height, Language language, Screen screen) {
        WallDrawing drawing =
                WallDrawing.of("weekend", new Weekend().room(), language).sized(width, height);
        List<Node> lines = screen.read(() -> {
            Scene page = drawing.wall().scene();
            page.getRoot().applyCss();
            page.getRoot().layout();
            return List.copyOf(page.getRoot().lookupAll(".wall-line"));
        });

        assertThat(lines.stream().filter(line -> !words(line).contains(language == Language.KO ? "정상" : "Operational")))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.lookup(".wall-line-times").isVisible())
                .allMatch(line -> words(line.lookup(".wall-line-times")).stream()
                        .anyMatch(said -> said.matches("\\d+.*(분|시간|min|h)")))
                .allMatch(line ->
                        words(line.lookup(".wall-line-times")).contains(language == Language.KO ? "예정 미정" : "No ETA"));
    }

    private static List<String> words(Node line) {
        return line.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
