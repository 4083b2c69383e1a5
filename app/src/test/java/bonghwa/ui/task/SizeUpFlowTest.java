package bonghwa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Declaration;
import bonghwa.testing.FxTest;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.SizeUpModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we have got, written by somebody while the window goes to and fro, and on a disk that says no. */
@FxTest
class SizeUpFlowTest {

    private final LiveRoom room = LiveRoom.inMemory();
    private final List<Object> refused = new ArrayList<>();
    private SizeUpView view;

    @BeforeEach
    void open(Screen screen) {
        var _ = room.commands().declare(new Declaration(Text.of("침수"), Severity.SEV2, Weekend.MOMENT, Weekend.KST));
        room.model().show("incident");
        SizeUpModel model = new SizeUpModel(room.model(), room.commands(), refused::add);
        view = screen.show(() -> new SizeUpView(model, screen.messages(), screen.phrases()), 400, 500);
        screen.run(view::edit);
        write(screen, "발송 멈춤");
    }

    private void write(Screen screen, String words) {
        screen.run(() -> ((TextArea) view.lookup("#size-up-symptoms")).setText(words));
    }

    private boolean writing(Screen screen) {
        return screen.read(() -> view.lookup("#size-up-symptoms") != null);
    }

    private static void press(Screen screen, KeyCode key) {
        screen.robot().push(key);
        screen.settle();
    }

    private String said(String incident) {
        Incident found = room.model().room().get().incident(incident).orElseThrow();
        return found.conduct().sizeUp().symptom().ko();
    }

    @Test
    void it_is_recorded_in_the_incident_for_which_it_was_written(Screen screen) {
        screen.run(() -> room.model().show("incident-2"));
        assertThat(writing(screen)).isFalse();

        screen.run(() -> room.model().show("incident"));
        assertThat(writing(screen)).isTrue();
        screen.run(view::edit);
        press(screen, KeyCode.ENTER);

        assertThat(said("incident")).isEqualTo("발송 멈춤");
        assertThat(said("incident-2")).isEmpty();
        assertThat(writing(screen)).isFalse();
    }

    @Test
    void each_incident_has_its_own_words_in_the_making(Screen screen) {
        screen.run(() -> room.model().show("incident-2"));
        screen.run(view::edit);
        write(screen, "펌프 멈춤");
        press(screen, KeyCode.ENTER);
        assertThat(said("incident-2")).isEqualTo("펌프 멈춤");
        assertThat(said("incident")).isEmpty();

        screen.run(() -> room.model().show("incident"));

        assertThat(screen.read(() -> ((TextArea) view.lookup("#size-up-symptoms")).getText()))
                .isEqualTo("발송 멈춤");
    }

    @Test
    void what_could_not_be_recorded_stays_as_it_was_written(Screen screen) {
        room.fail(new IOException("disk full"));

        press(screen, KeyCode.ENTER);
        assertThat(screen.read(() -> ((TextArea) view.lookup("#size-up-symptoms")).getText()))
                .isEqualTo("발송 멈춤");
        assertThat(refused).hasSize(1);

        press(screen, KeyCode.ENTER);
        assertThat(said("incident")).isEqualTo("발송 멈춤");
        assertThat(writing(screen)).isFalse();
    }

    @Test
    void what_was_said_before_stands_below_the_fields(Screen screen) {
        press(screen, KeyCode.ENTER);
        screen.run(view::edit);
        write(screen, "펌프 멈춤");
        press(screen, KeyCode.ENTER);

        screen.run(view::edit);

        VBox past = screen.read(() -> (VBox) view.lookup("#size-up-past"));
        assertThat(past.getChildren())
                .extracting(line -> ((Label) line).getText())
                .anySatisfy(line -> assertThat(line).endsWith("펌프 멈춤"))
                .anySatisfy(line -> assertThat(line).endsWith("발송 멈춤"));
    }

    @Test
    void the_box_around_the_fields_takes_no_keyboard_from_them(Screen screen) {
        assertThat(screen.read(view::isFocusTraversable)).isFalse();

        press(screen, KeyCode.ESCAPE);

        assertThat(writing(screen)).isFalse();
        assertThat(screen.read(view::isFocusTraversable)).isTrue();
    }
}
