package bonghwa;

import static bonghwa.WallDrawing.contact;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallReach;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the wall on every shape of screen in both languages, walked by the checker and drawn for people to look at. */
@FxTest
@Tag("night")
class WallNightPicturesTest {

    private static final Duration AWAY = Duration.ofMinutes(12);

    private static Stream<WallDrawing> states(Language language) {
        Room weekend = new Weekend().room();
        return Stream.of(
                WallDrawing.of("well", MadeRooms.all(State.OPERATIONAL), language),
                WallDrawing.of("one", WallRooms.oneBroken(), language),
                WallDrawing.of("broken", MadeRooms.all(State.MAJOR_OUTAGE), language),
                WallDrawing.of("fire", WallRooms.fire(), language),
                WallDrawing.of("709", WallRooms.many(), language),
                WallDrawing.of("lost", weekend, language).heard(contact(AWAY, AWAY)),
                WallDrawing.of("silent", weekend, language)
                        .heard(contact(Duration.ofSeconds(2), Duration.ofMinutes(31))),
                WallDrawing.of("two", MadeRooms.two(), language),
                WallDrawing.of("four", WallIncidents.four(weekend), language),
                WallDrawing.of("long", MadeRooms.longNames(), language),
                WallDrawing.of("alone", WallRooms.oneAlone(), language),
                WallDrawing.of("never", Room.EMPTY, language)
                        .heard(new WallContact(
                                new WallReach(WallContact.Place.HUB, AWAY, AWAY, false),
                                List.of(),
                                Duration.ZERO,
                                Duration.ZERO)),
                WallDrawing.of("ended", MadeRooms.over(State.MAJOR_OUTAGE), language),
                WallDrawing.of("weekend", weekend, language));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "2560,1440", "3840,2160", "2560,1080", "1080,1920", "1024,768"})
    void each_state_in_both_languages(int width, int height, Screen screen) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            states(language)
                    .map(drawing -> drawing.sized(width, height))
                    .forEach(drawing ->
                            drawing.faults(screen).forEach(fault -> faults.add(drawing.toString() + ": " + fault)));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1024,768"})
    void each_state_on_a_wall_that_turns_from_one_language_to_the_other(int width, int height, Screen screen) {
        List<String> faults = new ArrayList<>();
        states(Language.KO)
                .map(drawing -> drawing.sized(width, height))
                .forEach(drawing ->
                        drawing.faultsOfBoth(screen).forEach(fault -> faults.add(drawing.toString() + ": " + fault)));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "CONTRAST"})
    void each_state_on_other_grounds(Theme theme, Screen screen) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            states(language)
                    .map(drawing -> drawing.on(theme))
                    .forEach(drawing ->
                            drawing.faults(screen).forEach(fault -> faults.add(drawing.toString() + ": " + fault)));
        }

        assertThat(faults).isEmpty();
    }
}
