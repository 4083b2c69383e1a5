package bonghwa;

import static org.assertj.core.api.Assertions.assertThatCode;

import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.testing.FxTest;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two laptops that were apart may have given two services one name: a wall goes on drawing both. */
@FxTest
class WallTwinsTest {

    /** Some services, all of one name. */
    private static Room twins(int services) {
        List<Service> same = ManyServices.services(services).stream()
                .map(s -> new Service(
                        s.id(),
                        Name.of("신청", "Request"),
                        s.owner(),
                        s.grade(),
                        s.audience(),
                        s.sites(),
                        s.dependsOn(),
                        s.functions()))
                .toList();
        return ManyServices.room(same).room().get();
    }

    @Test
    void services_of_one_name_stand_beside_each_other_on_every_page(Screen screen) {
        assertThatCode(() -> screen.run(() -> {
                    WallScene wall =
                            WallDrawing.of("twins", twins(24), Language.KO).wall();
                    wall.show(twins(26));
                    wall.show(twins(24));
                }))
                .doesNotThrowAnyException();
    }
}
