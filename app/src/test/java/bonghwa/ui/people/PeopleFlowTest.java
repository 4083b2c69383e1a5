package bonghwa.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Role;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.Acts;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.PeopleModel;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The crew by keyboard: rows with phones, lines of duty, who counts, the plan of shifts, teams. */
@FxTest
class PeopleFlowTest {

    private static final Role COMMANDER = new Role(
            Role.COMMANDER,
            Name.of("총괄", "Incident Commander"),
            List.of(new Text("무엇을 먼저 살릴지 정한다", "Decide what is restored first")));

    private final Shift shift = new Shift();
    private final Acts acts = new Acts();
    private PeopleModel model;
    private PeopleView view;

    private Sheets page(Messages messages, Phrases phrases, Acts keys) {
        model = new PeopleModel(shift.room(), shift.desk(), shift.commands(), () -> "new", () -> List.of(COMMANDER));
        StackPane side = new StackPane();
        HBox behind = new HBox(side);
        Sheets sheets = new Sheets(behind);
        Problems problems = new Problems(new FxBridge(), messages);
        view = new PeopleView(model, shift.desk(), keys, sheets, problems, messages, phrases);
        side.getChildren().add(view);
        side.setPrefWidth(260);
        keys.pauseWhile(sheets::isOpen);
        return sheets;
    }

    private void show(Screen screen) {
        screen.show(() -> page(screen.messages(), screen.phrases(), acts), 1280, 800);
        screen.run(() -> acts.bind(screen.stage().getScene()));
        screen.run(view::focusFirst);
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private static String texts(Screen screen) {
        return screen.read(() -> screen.robot().lookup("#people .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n")));
    }

    @Test
    void who_comes_next_and_every_phone_stand_there_at_once(Screen screen) {
        show(screen);

        assertThat(texts(screen)).contains("다음: 주간 총괄 06:00", "070-8801", "10시간 44분");
    }

    @Test
    void over_the_limit_is_said_with_a_word_and_the_limit_can_be_set(Screen screen) {
        show(screen);
        assertThat(texts(screen)).doesNotContain("한도 초과");

        screen.run(() -> model.limit().set(Duration.ofHours(10)));

        assertThat(texts(screen)).contains("10시간 44분", "근무 한도 초과, 교대 필요");
    }

    @Test
    void enter_opens_the_lines_of_duty_and_closes_them(Screen screen) {
        show(screen);

        press(screen, KeyCode.ENTER);
        assertThat(texts(screen)).contains("· 무엇을 먼저 살릴지 정한다");

        press(screen, KeyCode.LEFT);
        assertThat(texts(screen)).doesNotContain("먼저 살릴지");
    }

    @Test
    void a_phone_number_is_copied_by_key(Screen screen) {
        show(screen);

        press(screen, KeyCode.CONTROL, KeyCode.C);

        assertThat(screen.<String>read(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("070-8801");
        assertThat(texts(screen)).contains("복사했습니다");
    }

    @Test
    void the_keyboard_stays_on_a_row_while_others_record(Screen screen) {
        show(screen);
        press(screen, KeyCode.DOWN);

        screen.run(() -> shift.assign("scribe", new Duty.OfRole("site-liaison"), "2022-10-16T01:00:00", null));

        String focused =
                screen.read(() -> screen.stage().getScene().getFocusOwner().getAccessibleText());
        assertThat(focused).contains("기록 담당").contains("공석");
    }

    @Test
    void two_who_took_command_at_once_are_both_shown_and_it_is_said_who_counts(Screen screen) {
        show(screen);

        screen.run(() -> shift.write(new Operation.DutyAssigned("scribe", Shift.COMMAND, Shift.NOW, null)));
        assertThat(texts(screen)).contains("동시에 인수: 이쪽이 유효", "동시에 인수: 유효하지 않음");
        screen.save("people-contested");

        press(screen, KeyCode.DELETE);
        assertThat(shift.commanders()).containsExactly("scribe");
        assertThat(texts(screen)).doesNotContain("동시에 인수");
    }

    @Test
    void who_relieves_is_named_ahead_in_the_plan_of_shifts(Screen screen) {
        show(screen);

        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        press(screen, KeyCode.DOWN);
        for (int i = 0; i < 5; i++) {
            press(screen, KeyCode.RIGHT);
        }
        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.ENTER);

        assertThat(shift.replica().operations().getLast())
                .isEqualTo(new Operation.DutyAssigned(
                        "scribe", new Duty.OfRole("scribe"), Weekend.kst("2022-10-16T08:00:00"), null));
        assertThat(texts(screen)).contains("다음: 야간 기록 08:00");
    }

    @Test
    void a_shift_that_begins_later_today_is_said_with_its_day_before_it_is_recorded(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        String later = screen.phrases().time(Shift.NOW.plus(Duration.ofMinutes(76)));

        screen.run(() -> {
            screen.robot().lookup("#assign-from").queryAs(TextField.class).setText(later);
            screen.robot().lookup("#assign-until").queryAs(TextField.class).setText(later);
        });

        String reads = screen.read(() ->
                screen.robot().lookup("#assign-reading").queryAs(Label.class).getText());
        assertThat(reads)
                .contains(screen.phrases().dayTime(Shift.NOW.plus(Duration.ofMinutes(76))))
                .contains(screen.phrases().dayTime(Shift.NOW.plus(Duration.ofMinutes(76 + 24 * 60))));
    }

    @Test
    void more_than_seven_who_report_to_one_are_offered_a_team(Screen screen) {
        shift.crowd(8);
        show(screen);
        assertThat(texts(screen)).contains("8명이 야간 총괄에게 바로 보고");

        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        screen.save("people-team-form");
        screen.run(() -> screen.robot().lookup("#team-leader").query().requestFocus());
        screen.robot().write("대응1");
        screen.settle();
        screen.run(() ->
                screen.robot().lookup("#member-p2").queryAs(CheckBox.class).setSelected(true));
        press(screen, KeyCode.ENTER);

        Team team = model.teams().getFirst();
        assertThat(team.leader()).isEqualTo("p1");
        assertThat(team.members()).containsExactly("p2");
        assertThat(texts(screen)).contains("알파").doesNotContain("바로 보고");
    }

    @Test
    void pictures_of_the_crew(Screen screen) {
        shift.crowd(9);
        Gallery full = new Gallery(screen, "people", (m, p, _) -> opened(m, p));
        full.picture(Language.KO, Theme.DARK, 300, 900);
        full.picture(Language.EN, Theme.LIGHT, 300, 900);
        Gallery plan = new Gallery(screen, "shifts", (m, p, _) -> planned(m, p));
        plan.picture(Language.KO, Theme.DARK, 1280, 800);
        plan.picture(Language.EN, Theme.LIGHT, 1280, 800);

        assertThat(shift.commanders()).containsExactly("night");
    }

    private Parent opened(Messages messages, Phrases phrases) {
        Sheets sheets = page(messages, phrases, new Acts());
        model.limit().set(Duration.ofHours(10));
        return sheets;
    }

    private Parent planned(Messages messages, Phrases phrases) {
        Acts keys = new Acts();
        Sheets sheets = page(messages, phrases, keys);
        keys.run(bonghwa.ui.Act.SHOW_SHIFTS);
        return sheets;
    }

    @Test
    void the_keyboard_stays_with_whoever_has_no_duty_while_others_record(Screen screen) {
        show(screen);
        screen.run(() -> ((ToggleButton) view.lookup("#people-others")).fire());
        screen.run(() -> rows().get(1).requestFocus());

        screen.run(() -> shift.room().tick(shift.room().now().get().plusSeconds(60)));

        assertThat(screen.read(() -> rows().get(1).isFocused())).isTrue();
    }

    private List<Node> rows() {
        return ((Parent) view.lookup("#people-others-rows")).getChildrenUnmodifiable();
    }
}
