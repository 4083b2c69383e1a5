package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Beat;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Trend;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Gallery;
import bonghwa.testing.NightShift;
import bonghwa.testing.Screen;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.SizeUpModel;
import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The whole window: what the crew must not forget, by keys from anywhere, and never in the way of who types. */
@FxTest
class CrewWindowTest extends CrewWindow {

    @Test
    void the_page_of_open_items_is_one_key_away_and_takes_the_keyboard(Screen screen) {
        TimelineEntry ask = night.add(Kind.ASK, "큐 건수", 9, "site-liaison", -3, null);
        RoomScene window = show(screen);

        press(screen, KeyCode.CONTROL, KeyCode.DIGIT3);
        press(screen, KeyCode.ENTER);
        press(screen, KeyCode.ENTER);

        assertThat(window.desk().page().get()).isEqualTo(Page.TASKS);
        assertThat(window.room().incident().get()).isNotNull();
        assertThat(window.room()
                        .incident()
                        .get()
                        .log()
                        .entry(ask.id())
                        .orElseThrow()
                        .done())
                .isEqualTo(NightShift.NOW);
    }

    @Test
    void the_size_up_is_amended_in_its_place_by_one_key(Screen screen) {
        show(screen);

        press(screen, KeyCode.F10);
        write(screen, "#size-up-symptoms", "발송 멈춤");
        write(screen, "#size-up-unknowns", "전력 복구 시각");
        press(screen, KeyCode.ENTER);

        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.SizeUpSet(Text.of("발송 멈춤"), null, null, Text.of("전력 복구 시각")));
    }

    @Test
    void a_call_out_is_answered_by_one_key_without_taking_the_keyboard_from_the_line(Screen screen) {
        show(screen);
        assertThat(visible(screen, "#rhythm")).isTrue();
        press(screen, KeyCode.F2);
        TextField line = line(screen);
        assertThat(screen.read(line::isFocused)).isTrue();

        press(screen, KeyCode.F11);

        assertThat(night.recorder().logged().about().tags()).containsExactly(Beat.CALL_OUT.tag());
        assertThat(visible(screen, "#rhythm")).isFalse();
        assertThat(screen.read(line::isFocused)).isTrue();
    }

    @Test
    void a_reminder_is_silenced_by_one_key(Screen screen) {
        show(screen);

        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);

        assertThat(night.recorder().operations().getLast())
                .isEqualTo(new Operation.RhythmSet(Beat.CALL_OUT, null, true));
        assertThat(visible(screen, "#rhythm")).isFalse();
    }

    @Test
    void undo_works_from_the_empty_line_says_what_it_did_and_leaves_a_text_its_own(Screen screen) {
        show(screen);
        press(screen, KeyCode.F2);
        press(screen, KeyCode.F11);
        int before = night.recorder().count();

        write(screen, "#entry-field", "abc");
        press(screen, KeyCode.CONTROL, KeyCode.Z);
        assertThat(night.recorder().count()).isEqualTo(before);
        write(screen, "#entry-field", "");
        press(screen, KeyCode.CONTROL, KeyCode.Z);

        assertThat(night.recorder().operations().getLast()).isInstanceOf(Operation.EntryStruck.class);
        assertThat(visible(screen, "#undone")).isTrue();
        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(night.recorder().operations().getLast())
                .isInstanceOfSatisfying(
                        Operation.EntryStruck.class, s -> assertThat(s.struck()).isFalse());
    }

    @Test
    void everything_unknown_and_nothing_changed_are_begun_in_the_line(Screen screen) {
        show(screen);

        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
        assertThat(said(screen)).isEqualTo("#전체 미확인 ");
        write(screen, "#entry-field", "");
        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);

        assertThat(said(screen)).isEqualTo("#전체 변동없음 ");
    }

    @Test
    void what_waits_for_me_is_counted_in_the_status_bar_listed_and_one_key_from_there(Screen screen) {
        night.add(Kind.ASK, "큐 건수", 9, "site-liaison", -3, null);
        RoomScene window = show(screen);
        assertThat(visible(screen, "#attention")).isTrue();

        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        press(screen, KeyCode.ENTER);

        assertThat(window.desk().page().get()).isEqualTo(Page.TASKS);
        assertThat(screen.read(() -> screen.robot().lookup("#task-list").query().isFocused()))
                .isTrue();
    }

    @Test
    void the_digest_opens_and_closes_by_keys(Screen screen) {
        show(screen);

        press(screen, KeyCode.F12);
        assertThat(visible(screen, "#digest")).isTrue();
        press(screen, KeyCode.RIGHT);
        press(screen, KeyCode.ENTER);

        assertThat(screen.read(() -> screen.robot().lookup("#digest").tryQuery().isPresent()))
                .isFalse();
    }

    @Test
    void pictures(Screen screen) {
        night.full();
        SizeUpModel sizeUp = night.sizeUp();
        sizeUp.say(sizeUp.open().orElseThrow(), "톡채널 발송이 멈춤", "판교 1곳, 95개 기능 중 41개", Trend.SHRINKING, "전력 5%가 돌아올 시각");
        night.pass(Duration.ZERO);
        Gallery room = new Gallery(
                screen,
                "crew-window",
                (m, _, look) -> root(m.language().get(), look.theme().get(), Page.ROOM));
        room.picture(Language.KO, Theme.DARK, 1280, 800);
        room.picture(Language.EN, Theme.LIGHT, 1280, 800);
        Gallery page = new Gallery(
                screen,
                "crew-page",
                (m, _, look) -> root(m.language().get(), look.theme().get(), Page.TASKS));
        page.picture(Language.EN, Theme.LIGHT, 1280, 800);
    }

    private Parent root(Language language, Theme theme, Page page) {
        RoomScene window = window(language, theme);
        window.desk().type(night.person("pangyo-site"));
        window.desk().page().set(page);
        Scene scene = window.scene(1280, 800);
        Parent root = scene.getRoot();
        scene.setRoot(new Region());
        return root;
    }

    @Test
    void who_left_the_size_up_goes_on_in_the_line_and_keys_work_from_there(Screen screen) {
        RoomScene window = show(screen);
        press(screen, KeyCode.F2);
        write(screen, "#entry-field", "전원 차단");
        screen.run(() -> line(screen).positionCaret(2));

        press(screen, KeyCode.F10);
        press(screen, KeyCode.ESCAPE);
        screen.robot().write("!", 0);
        screen.settle();

        assertThat(said(screen)).isEqualTo("전원! 차단");
        press(screen, KeyCode.F7);
        assertThat(visible(screen, ".sheet-place")).isTrue();
        assertThat(window.desk().page().get()).isEqualTo(Page.ROOM);
    }

    @Test
    void a_form_that_is_put_away_leaves_the_draft_unselected(Screen screen) {
        show(screen);
        press(screen, KeyCode.F2);
        write(screen, "#entry-field", "전원 차단");
        screen.run(() -> line(screen).positionCaret(5));

        press(screen, KeyCode.F9);
        press(screen, KeyCode.ESCAPE);
        screen.robot().write("!", 0);
        screen.settle();

        assertThat(said(screen)).isEqualTo("전원 차단!");
    }
}
