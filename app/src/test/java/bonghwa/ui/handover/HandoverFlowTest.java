package bonghwa.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import bonghwa.replica.Draft;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.HandoverModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Handing over by keyboard: the brief, the request that everybody sees, reading, accepting. */
@FxTest
class HandoverFlowTest {

    private final Shift shift = new Shift();
    private final List<String> printed = new ArrayList<>();

    private Sheets page(Messages messages, Phrases phrases, Acts acts) {
        HandoverModel model = new HandoverModel(shift.room(), shift.desk(), shift.commands(), messages);
        VBox behind = new VBox(new HandoverBar(model, acts, messages, phrases), new StackPane(new Button("behind")));
        Sheets sheets = new Sheets(behind);
        Problems problems = new Problems(new FxBridge(), messages);
        Paper paper = (_, html, name, said) -> {
            printed.add(html);
            said.accept(new Paper.Said("handover.saved", name));
        };
        HandoverForms forms = new HandoverForms(model, sheets, problems, paper, messages, phrases);
        acts.on(Act.HAND_OVER, forms::open);
        acts.pauseWhile(sheets::isOpen);
        return sheets;
    }

    private void show(Screen screen) {
        Acts acts = new Acts();
        screen.show(() -> page(screen.messages(), screen.phrases(), acts), 1280, 800);
        screen.run(() -> acts.bind(screen.stage().getScene()));
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private Handover newest() {
        return shift.incident().conduct().handovers().getLast();
    }

    private void broken(int services) {
        shift.report(services, State.MAJOR_OUTAGE);
    }

    private static boolean there(Screen screen, String query) {
        return screen.read(() -> screen.robot().lookup(query).tryQuery().isPresent());
    }

    @Test
    void two_strokes_ask_the_one_who_is_named_to_relieve(Screen screen) {
        show(screen);

        press(screen, KeyCode.F7);
        press(screen, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(newest().to()).isEqualTo("day");
        assertThat(newest().brief().ko()).contains("□");
        assertThat(shift.commanders()).containsExactly("night");
        assertThat(there(screen, "#handover-read")).isTrue();
    }

    @Test
    void the_other_one_reads_and_accepts_at_the_same_desk(Screen screen) {
        show(screen);
        press(screen, KeyCode.F7);
        press(screen, KeyCode.CONTROL, KeyCode.ENTER);

        press(screen, KeyCode.F7);
        press(screen, KeyCode.END);
        press(screen, KeyCode.ENTER);

        assertThat(shift.commanders()).containsExactly("day");
        assertThat(shift.desk().typist().get().person()).isEqualTo("day");
        TimelineEntry kept = shift.incident().log().entries().getLast();
        assertThat(kept.content().kind()).isEqualTo(Kind.HANDOVER);
        assertThat(kept.content().text()).isEqualTo(newest().accepted().orElseThrow());
        assertThat(there(screen, "#handover-read")).isFalse();
    }

    @Test
    void nobody_accepts_what_was_not_read_to_its_end(Screen screen) {
        shift.write(new Operation.HandoverOffered(
                Shift.COMMAND, "night", "day", Shift.NOW, Text.of("줄\n".repeat(120) + "끝")));
        show(screen);

        press(screen, KeyCode.F7);
        press(screen, KeyCode.ENTER);
        assertThat(shift.commanders()).containsExactly("night");

        for (int i = 0; i < 12; i++) {
            press(screen, KeyCode.SPACE);
        }
        press(screen, KeyCode.ENTER);
        assertThat(shift.commanders()).containsExactly("day");
    }

    private void rewrite(Screen screen, String words) {
        screen.run(() -> shift.commands()
                .commit((_, _) -> List.of(new Draft(
                        shift.incident().id(),
                        new Operation.HandoverAmended(newest().id(), Text.of(words)),
                        newest().briefs().toReplace()))));
    }

    private static void amend(Screen screen, String words) {
        screen.run(() ->
                screen.robot().lookup("#handover-amend").queryAs(Button.class).fire());
        screen.run(() -> screen.robot()
                .lookup("#handover-amending .text-area")
                .queryAs(TextArea.class)
                .setText(words));
    }

    @Test
    void a_brief_that_another_rewrote_meanwhile_is_not_written_over_unseen(Screen screen) {
        shift.write(new Operation.HandoverOffered(Shift.COMMAND, "night", "day", Shift.NOW, Text.of("전")));
        show(screen);
        press(screen, KeyCode.F7);
        amend(screen, "내 글");
        rewrite(screen, "남의 글");

        press(screen, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(newest().brief()).isEqualTo(Text.of("남의 글"));
        assertThat(there(screen, "#handover-amending")).isTrue();

        press(screen, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(newest().brief()).isEqualTo(Text.of("내 글"));
        assertThat(there(screen, "#handover-amending")).isFalse();
    }

    @Test
    void an_edited_brief_goes_by_no_single_key_and_by_no_click_beside_it(Screen screen) {
        show(screen);
        press(screen, KeyCode.F7);
        screen.run(() -> screen.robot()
                .lookup("#handover-offer .text-area")
                .queryAs(TextArea.class)
                .appendText(" 덧붙임"));

        press(screen, KeyCode.ESCAPE);
        assertThat(there(screen, "#handover-offer")).isTrue();
        String said = screen.read(() ->
                screen.robot().lookup("#handover-said").queryAs(Label.class).getText());
        assertThat(said).isEqualTo(screen.messages().text("sheet.edited"));

        press(screen, KeyCode.ESCAPE);
        assertThat(there(screen, "#handover-offer")).isFalse();
    }

    @Test
    void a_brief_that_nobody_touched_is_left_by_one_key(Screen screen) {
        show(screen);
        press(screen, KeyCode.F7);

        press(screen, KeyCode.ESCAPE);

        assertThat(there(screen, "#handover-offer")).isFalse();
    }

    @Test
    void a_brief_in_which_nothing_was_changed_is_not_recorded_again(Screen screen) {
        shift.write(new Operation.HandoverOffered(Shift.COMMAND, "night", "day", Shift.NOW, Text.of("전")));
        show(screen);
        press(screen, KeyCode.F7);
        amend(screen, "전");

        press(screen, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(newest().briefs().versions()).hasSize(1);
        assertThat(there(screen, "#handover-amending")).isFalse();
    }

    @Test
    void a_text_that_changes_while_it_is_read_is_read_again(Screen screen) {
        shift.write(new Operation.HandoverOffered(Shift.COMMAND, "night", "day", Shift.NOW, Text.of("전")));
        show(screen);
        press(screen, KeyCode.F7);

        screen.run(() -> shift.commands()
                .commit((_, _) -> List.of(new Draft(
                        shift.incident().id(),
                        new Operation.HandoverAmended(newest().id(), Text.of("후")),
                        newest().briefs().toReplace()))));

        String shown = screen.read(() -> screen.robot()
                .lookup("#handover-text .label")
                .queryAs(Label.class)
                .getText());
        assertThat(shown).isEqualTo("후");
        press(screen, KeyCode.ENTER);
        assertThat(newest().accepted()).contains(Text.of("후"));
    }

    @Test
    void what_is_edited_before_asking_is_what_the_other_one_reads(Screen screen) {
        show(screen);
        press(screen, KeyCode.F7);

        screen.run(() ->
                screen.robot().lookup("#handover-brief").queryAs(TextArea.class).appendText("\n발전기 연료는 06시까지"));
        press(screen, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(newest().brief().ko()).endsWith("발전기 연료는 06시까지");
        assertThat(newest().brief().en()).isEqualTo(newest().brief().ko());
    }

    @Test
    void tab_leaves_the_brief_and_escape_asks_nobody(Screen screen) {
        show(screen);
        press(screen, KeyCode.F7);
        screen.run(() -> screen.robot().lookup("#handover-brief").query().requestFocus());

        press(screen, KeyCode.TAB);
        assertThat(screen.<Boolean>read(
                        () -> screen.robot().lookup("#handover-brief").query().isFocused()))
                .isFalse();

        press(screen, KeyCode.ESCAPE);
        assertThat(shift.incident().conduct().handovers()).isEmpty();
    }

    @Test
    void one_page_of_it_needs_no_network(Screen screen) {
        broken(6);
        show(screen);
        press(screen, KeyCode.F7);

        screen.run(() ->
                screen.robot().lookup("#handover-print").queryAs(Button.class).fire());

        assertThat(printed).singleElement().asString().contains("<h2>").contains("판교 데이터센터 화재");
        assertThat(printed.getFirst()).doesNotContain("http").doesNotContain("src=");
    }

    @Test
    void pictures_of_asking_reading_and_the_request(Screen screen) {
        broken(9);
        Gallery asking = gallery(screen, "handover-offer");
        asking.picture(Language.KO, Theme.DARK, 1280, 800);
        asking.picture(Language.EN, Theme.LIGHT, 1280, 800);
        screen.run(() -> shift.write(new Operation.HandoverOffered(
                Shift.COMMAND, "night", "day", Weekend.kst("2022-10-16T02:20:00"), brief())));
        Gallery reading = gallery(screen, "handover-accept");
        reading.picture(Language.KO, Theme.DARK, 1280, 800);
        reading.picture(Language.EN, Theme.LIGHT, 1280, 800);

        assertThat(newest().open()).isTrue();
    }

    private Text brief() {
        return new HandoverModel(shift.room(), shift.desk(), shift.commands(), new Messages(Language.KO)).brief();
    }

    private Gallery gallery(Screen screen, String name) {
        return new Gallery(screen, name, (messages, phrases, _) -> opened(messages, phrases));
    }

    private Parent opened(Messages messages, Phrases phrases) {
        Acts acts = new Acts();
        Sheets sheets = page(messages, phrases, acts);
        acts.run(Act.HAND_OVER);
        return sheets;
    }
}
