package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.NightRecord;
import bonghwa.testing.NightScript;
import bonghwa.testing.NightScript.Step;
import bonghwa.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first night by the keyboard alone, from the declaration at 15:20 until command is handed over at 02:30: the record is the
 * one that was written down beforehand. {@code bonghwa log -} makes the same entries of the same lines: CrewNightLogTest.
 */
@FxTest
class CrewNightFlowTest {

    @Test
    void the_night_by_keyboard_alone_leaves_the_record_that_was_expected(Screen screen, @TempDir Path folder)
            throws Exception {
        List<Step> steps = NightScript.steps();
        try (NightDesk desk = new NightDesk(screen, folder, steps.getFirst().at())) {
            for (Step step : steps) {
                desk.at(step.at());
                play(desk, step);
            }
            desk.save("crew-night-0230");

            assertThat(NightRecord.entries(desk.incident())).isEqualTo(NightScript.expected("entries.txt"));
            assertThat(NightRecord.crew(desk.incident())).isEqualTo(NightScript.expected("crew.txt"));
        }
    }

    private static void play(NightDesk desk, Step step) {
        switch (step.act()) {
            case "declare" -> {
                desk.press(KeyCode.CONTROL, KeyCode.N);
                desk.write(step.words());
                desk.press(KeyCode.ENTER);
            }
            case "command" -> {
                desk.press(KeyCode.F8);
                desk.write(step.words());
                desk.press(KeyCode.ENTER);
            }
            case "hand over" -> {
                desk.press(KeyCode.F7);
                desk.save("crew-night-offer");
                desk.press(KeyCode.CONTROL, KeyCode.ENTER);
                desk.save("crew-night-request");
            }
            case "accept" -> {
                desk.press(KeyCode.F7);
                desk.press(KeyCode.END);
                desk.press(KeyCode.ENTER);
            }
            default -> {
                desk.press(KeyCode.F2);
                desk.write(step.words());
                desk.press(KeyCode.ENTER);
                assertThat(desk.line()).as(step.words()).isEmpty();
            }
        }
    }
}
