package bonghwa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.testing.FxTest;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.DigestModel;
import bonghwa.ui.model.LastSeen;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Somebody who comes back and cannot see the sheet hears it: the whole of it has the keyboard, and no line of it. */
@FxTest
class DigestAloudTest {

    private final NightShift night = new NightShift();

    /** Nobody was ever here. */
    private static final class Never implements LastSeen {
        @Override
        public Optional<Instant> of(String person) {
            return Optional.empty();
        }

        @Override
        public void saw(String person, Instant at) {}
    }

    @Test
    void all_its_lines_are_said_under_their_headings(Screen screen) {
        night.add(Kind.BLOCKER, "현장 통제", 30, null, null, null);
        DeskModel desk = night.desk();
        desk.type(night.person("pangyo-site"));
        DigestModel model = new DigestModel(night.room(), desk, new Never());
        DigestSheet[] sheet = new DigestSheet[1];

        screen.show(
                () -> {
                    sheet[0] = new DigestSheet(model, screen.messages(), screen.phrases(), () -> {});
                    return new StackPane(sheet[0]);
                },
                800,
                600);

        String said = screen.read(() -> sheet[0].first().getAccessibleText());
        assertThat(said).contains("현장 통제");
        assertThat(said.indexOf("새로 막힌 일")).isBetween(0, said.indexOf("현장 통제"));
    }
}
