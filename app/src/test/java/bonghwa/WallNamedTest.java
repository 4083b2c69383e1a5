package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of hundreds of services each broken one is named within a minute, on a tile or in its turn, and each turn can be read whole. */
@FxTest
class WallNamedTest {

    private static final int MINUTE = 60;

    /** What was named on a page in a minute, and what was wrong with it meanwhile. */
    private record Minute(Set<String> names, List<String> faults) {}

    /** Broken on the page of the fire, as its maker says and not as the wall does. */
    private static Set<String> broken(Language language) {
        return WallRooms.burnt().stream()
                .map(service -> service.name().in(language))
                .collect(Collectors.toSet());
    }

    /** The page of the fire in each second of a minute, in which it was heard of so. */
    private static Minute minute(Screen screen, WallDrawing fire, IntFunction<WallContact> heard) {
        return screen.read(() -> {
            WallScene page = WallDrawing.page(
                    fire.room(), Weekend.MOMENT, fire.language(), Theme.DARK, fire.width(), fire.height());
            Minute minute = new Minute(new TreeSet<>(), new ArrayList<>());
            for (int second = 0; second < MINUTE; second++) {
                page.tick(Weekend.MOMENT.plusSeconds(second), heard.apply(second));
                WallChangeTest.drawn(page);
                read(page.scene(), minute);
            }
            return minute;
        });
    }

    private static void read(Scene page, Minute minute) {
        for (Label label : WallChecker.labels(page)) {
            if (label.getStyleClass().contains("wall-tile-name")) {
                minute.names.add(WallChecker.shown(label));
            }
            if (label.getStyleClass().contains("wall-turn") && minute.names.addAll(names(WallChecker.shown(label)))) {
                minute.faults.addAll(WallChecker.faults(page));
            }
        }
    }

    /** The names of a turn as it is drawn, without which turn it is. */
    private static List<String> names(String drawn) {
        String text = drawn.replace('\u00a0', ' ').replace('\n', ' ');
        return Stream.of(text.substring(0, Math.max(0, text.lastIndexOf("   "))).split(", "))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void each_broken_service_of_the_fire_is_named_within_a_minute_and_each_turn_is_whole(
            int width, int height, Screen screen) {
        for (Language language : Language.values()) {
            WallDrawing fire =
                    WallDrawing.of("fire", WallRooms.fire(), language).sized(width, height);

            Minute minute = minute(screen, fire, _ -> WallDrawing.contact(Duration.ofSeconds(2)));

            assertThat(broken(language)).hasSizeGreaterThan(300);
            assertThat(minute.names).as("%s", fire).isEqualTo(broken(language));
            assertThat(minute.faults).as("%s", fire).isEmpty();
        }
    }

    @Test
    void so_it_is_on_a_wall_that_lost_its_hub_and_whose_record_stands_still(Screen screen) {
        WallDrawing fire = WallDrawing.of("fire", WallRooms.fire(), Language.KO);

        Minute minute = minute(screen, fire, second -> WallDrawing.contact(Duration.ofSeconds(900L + second)));

        assertThat(minute.names).isEqualTo(broken(Language.KO));
    }

    @Test
    void there_the_page_moves_a_little_each_minute_too_so_that_nothing_burns_in(Screen screen) {
        Set<Double> places = screen.read(() -> {
            WallScene page =
                    WallDrawing.of("fire", WallRooms.fire(), Language.KO).wall();
            Set<Double> seen = new TreeSet<>();
            for (int minute = 15; minute < 25; minute++) {
                page.tick(Weekend.MOMENT.plusSeconds(60L * minute), WallDrawing.contact(Duration.ofMinutes(minute)));
                seen.add(page.scene()
                        .getRoot()
                        .lookup(".wall-header")
                        .getLocalToSceneTransform()
                        .getTx());
            }
            return seen;
        });

        assertThat(places).hasSize(5);
    }
}
