package bonghwa.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Recorder;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.IncidentsModel;
import bonghwa.ui.model.RoomModel;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Incidents by the keyboard alone. */
@FxTest
class IncidentsFlowTest {

    private final Recorder recorder = new Recorder();
    private final RoomModel room = new Weekend().realModel();
    private final AtomicBoolean inRoom = new AtomicBoolean();
    private final AtomicReference<IncidentForms> made = new AtomicReference<>();

    private Sheets show(Screen screen) {
        return screen.show(
                () -> {
                    StackPane ground = new StackPane();
                    Sheets sheets = new Sheets(ground);
                    IncidentsModel model = new IncidentsModel(
                            room, recorder.commands(), new FxBridge(), (_, _) -> Optional.empty(), _ -> {});
                    IncidentForms forms = new IncidentForms(
                            model, screen.messages(), screen.phrases(), sheets, () -> inRoom.set(true));
                    made.set(forms);
                    ground.getChildren().add(new IncidentsView(model, forms, screen.messages(), screen.phrases()));
                    return sheets;
                },
                900,
                600);
    }

    private static TextField field(Screen screen, String id) {
        return screen.read(() -> screen.robot().lookup(id).queryAs(TextField.class));
    }

    private static void type(Screen screen, String id, String words) {
        TextField field = field(screen, id);
        screen.run(() -> field.setText(words));
    }

    @Test
    void a_title_and_enter_declare_an_incident_which_is_then_shown(Screen screen) {
        Sheets sheets = show(screen);
        screen.run(() -> made.get().declare());
        assertThat(screen.read(() -> field(screen, "#incident-title").isFocused()))
                .isTrue();

        type(screen, "#incident-title", "결제 장애");
        screen.robot().push(KeyCode.ENTER);
        screen.settle();

        assertThat(recorder.operations())
                .containsExactly(
                        new Operation.IncidentDeclared(Text.of("결제 장애"), Severity.UNSET, Weekend.MOMENT, Weekend.KST));
        assertThat(Objects.requireNonNull(room.incident().get()).facts().title())
                .isEqualTo(Text.of("결제 장애"));
        assertThat(screen.read(sheets::isOpen)).isFalse();
    }

    @Test
    void enter_without_a_title_records_nothing_and_the_form_stays(Screen screen) {
        Sheets sheets = show(screen);
        screen.run(() -> made.get().declare());
        screen.robot().push(KeyCode.ENTER);
        screen.settle();

        assertThat(recorder.count()).isZero();
        assertThat(screen.read(sheets::isOpen)).isTrue();
    }

    @Test
    void escape_gives_the_form_up_and_records_nothing(Screen screen) {
        Sheets sheets = show(screen);
        screen.run(() -> made.get().declare());
        type(screen, "#incident-title", "결제 장애");
        screen.robot().push(KeyCode.ESCAPE);
        screen.settle();

        assertThat(screen.read(sheets::isOpen)).isFalse();
        assertThat(recorder.count()).isZero();
    }

    @Test
    void what_is_searched_narrows_the_list_at_once(Screen screen) {
        show(screen);
        ListView<?> list =
                screen.read(() -> screen.robot().lookup("#incidents-list").queryListView());
        assertThat(screen.read(() -> list.getItems().size())).isEqualTo(1);
        type(screen, "#incidents-find", "없는 사건");
        assertThat(screen.read(() -> list.getItems().size())).isZero();
        type(screen, "#incidents-find", "");
        assertThat(screen.read(() -> list.getItems().size())).isEqualTo(1);
    }

    @Test
    void enter_on_an_incident_leads_to_its_room(Screen screen) {
        show(screen);
        ListView<?> list =
                screen.read(() -> screen.robot().lookup("#incidents-list").queryListView());
        screen.run(list::requestFocus);
        screen.robot().push(KeyCode.ENTER);
        screen.settle();
        assertThat(inRoom).isTrue();
    }

    @Test
    void the_words_follow_the_language_while_the_list_is_shown(Screen screen) {
        show(screen);
        String korean = screen.read(() -> field(screen, "#incidents-find").getPromptText());
        screen.run(() -> screen.messages().speak(Language.EN));
        assertThat(screen.read(() -> field(screen, "#incidents-find").getPromptText()))
                .isNotEqualTo(korean);
    }
}
