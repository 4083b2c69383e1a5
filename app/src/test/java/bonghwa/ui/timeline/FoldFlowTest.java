package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A brief of forty lines stands in the timeline as one line, until somebody opens it. */
@FxTest
class FoldFlowTest {

    private static final String BRIEF =
            "총괄 교대 브리핑\n" + IntStream.range(1, 40).mapToObj(i -> "사실 " + i).collect(Collectors.joining("\n"));

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 3);
        screen.run(() -> {
            var _ = desk.room.commands().log("incident", Content.of(Kind.HANDOVER, TimelineDesk.minute(40), BRIEF));
        });
        desk.press(KeyCode.END);
    }

    private TimelineEntry brief() {
        return desk.room.entries().getLast();
    }

    private double height(Screen screen) {
        return screen.read(
                () -> Objects.requireNonNull(desk.column().node(brief().id())).getHeight());
    }

    private String spoken(Screen screen) {
        return screen.read(
                () -> Objects.requireNonNull(desk.column().node(brief().id())).getAccessibleText());
    }

    @Test
    void its_first_line_stands_there_and_how_many_there_are(Screen screen) {
        screen.save("timeline-ko-dark-folded");

        assertThat(spoken(screen)).contains("총괄 교대 브리핑").contains("40줄").doesNotContain("사실 1");
        assertThat(height(screen)).isLessThan(60);
    }

    @Test
    void enter_opens_it_and_left_folds_it(Screen screen) {
        desk.press(KeyCode.ENTER);
        assertThat(spoken(screen)).contains("사실 39").doesNotContain("40줄");
        assertThat(height(screen)).isGreaterThan(400);
        assertThat(desk.shows("amend-words")).isFalse();

        desk.press(KeyCode.LEFT);
        assertThat(spoken(screen)).doesNotContain("사실 39");
    }

    @Test
    void right_opens_first_the_lines_and_then_the_history(Screen screen) {
        desk.press(KeyCode.RIGHT);
        assertThat(spoken(screen)).contains("사실 39");
        double whole = height(screen);

        desk.press(KeyCode.RIGHT);
        assertThat(height(screen)).isGreaterThan(whole);
    }

    @Test
    void a_search_that_leads_to_it_opens_it(Screen screen) {
        screen.run(() -> desk.model.find().look("사실 39", null));
        screen.run(() -> desk.model.find().step(1));

        assertThat(spoken(screen)).contains("사실 39");
    }

    @Test
    void amending_its_time_keeps_its_lines(Screen screen) {
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        TextArea words = screen.read(() -> (TextArea) desk.view.lookup("#amend-words"));
        String shown = screen.read(words::getText);
        assertThat(shown).isEqualTo(BRIEF);

        desk.type("amend-when", "08:41");
        desk.press(KeyCode.ENTER);

        assertThat(brief().occurredAt()).isEqualTo(TimelineDesk.minute(41));
        assertThat(brief().content().text().ko()).isEqualTo(BRIEF);
    }

    @Test
    void a_line_more_is_typed_with_shift(Screen screen) {
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        desk.hold(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(desk.shows("amend-words")).isTrue();

        desk.press(KeyCode.ESCAPE);
        assertThat(brief().amended()).isFalse();
    }
}
