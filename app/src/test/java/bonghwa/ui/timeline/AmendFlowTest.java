package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.time.Instant;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amending and striking an entry in its place, by keys. */
@FxTest
class AmendFlowTest {

    private TimelineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new TimelineDesk(screen, 20);
        screen.run(() -> desk.log(Weekend.kst("2022-10-16T20:00:00"), "전원 차단"));
    }

    private TimelineEntry cut() {
        String id = desk.room.entries().stream()
                .filter(e -> e.written().text().ko().equals("전원 차단"))
                .findFirst()
                .orElseThrow()
                .id();
        return desk.room.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void amend(Screen screen) {
        screen.run(() -> desk.view.amend(cut()));
    }

    @Test
    void the_editor_stands_in_the_row_with_what_stands_there_and_the_keyboard_behind_the_words(Screen screen) {
        amend(screen);
        assertThat(desk.words("amend-when")).isEqualTo("20:00");
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단");
        TextField words = screen.read(() -> (TextField) desk.view.lookup("#amend-words"));
        assertThat(screen.read(words::isFocused)).isTrue();
        assertThat(screen.read(words::getCaretPosition)).isEqualTo("전원 차단".length());
        assertThat(screen.read(() -> words.getSelection().getLength())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "19:45, 2022-10-16T19:45:00",
        "07:00, 2022-10-16T07:00:00",
        "21:50, 2022-10-15T21:50:00",
        "어제 20:00, 2022-10-15T20:00:00",
        "-10m, 2022-10-16T21:34:12",
        "10/15 23:50, 2022-10-15T23:50:00",
        "밤 1시, 2022-10-16T01:00:00",
    })
    void another_time_is_the_nearest_one_and_never_in_the_future(String typed, String occurred, Screen screen) {
        amend(screen);
        desk.type("amend-when", typed);
        desk.press(KeyCode.ENTER);
        assertThat(cut().occurredAt()).isEqualTo(Weekend.kst(occurred));
        assertThat(cut().content().text().ko()).isEqualTo("전원 차단");
    }

    @Test
    void just_after_midnight_the_evening_before_is_meant(Screen screen) {
        screen.run(() -> desk.log(Weekend.kst("2022-10-16T00:10:00"), "자정 지나"));
        TimelineEntry entry = desk.entry("자정 지나");
        screen.run(() -> desk.view.amend(entry));
        desk.type("amend-when", "23:50");
        desk.press(KeyCode.ENTER);
        assertThat(desk.entry("자정 지나").occurredAt()).isEqualTo(Weekend.kst("2022-10-15T23:50:00"));
    }

    @Test
    void an_uncertain_time_and_a_stretch_are_kept_so(Screen screen) {
        amend(screen);
        desk.type("amend-when", "19:40경");
        desk.press(KeyCode.ENTER);
        assertThat(cut().content().occurred().about()).isTrue();
        amend(screen);
        assertThat(desk.words("amend-when")).isEqualTo("19:40경");
        desk.type("amend-when", "19:20~19:40");
        desk.press(KeyCode.ENTER);
        assertThat(cut().content().occurred().until()).isEqualTo(Weekend.kst("2022-10-16T19:40:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:74", "아까", "내일 09:00", "19:00 전원"})
    void what_is_no_time_is_said_where_it_is_and_nothing_is_recorded(String typed, Screen screen) {
        amend(screen);
        desk.type("amend-when", typed);
        desk.press(KeyCode.ENTER);
        assertThat(cut().amended()).isFalse();
        assertThat(desk.words("amend-problem")).isEqualTo("시각을 읽지 못함: " + typed);
        assertThat(desk.words("amend-when")).isEqualTo(typed);
    }

    @Test
    void words_that_are_all_deleted_are_not_recorded(Screen screen) {
        amend(screen);
        desk.type("amend-words", "  ");
        desk.press(KeyCode.ENTER);
        assertThat(desk.words("amend-problem")).isEqualTo("내용이 비어 있습니다");
        assertThat(cut().amended()).isFalse();
    }

    @Test
    void enter_without_a_change_closes_and_records_nothing(Screen screen) {
        amend(screen);
        desk.press(KeyCode.ENTER);
        assertThat(desk.shows("amend-words")).isFalse();
        assertThat(cut().amendments()).isEmpty();
        assertThat(screen.read(() -> desk.column().isFocused())).isTrue();
    }

    @Test
    void esc_leaves_everything_as_it_was(Screen screen) {
        amend(screen);
        desk.type("amend-words", "아주 다른 내용");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.shows("amend-words")).isFalse();
        assertThat(cut().amendments()).isEmpty();
        amend(screen);
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단");
    }

    @ParameterizedTest
    @CsvSource({"amend-when, 19, 시", "amend-words, 전원 차단, 함", "amend-reason, 오, 기"})
    void enter_over_an_unfinished_syllable_waits_for_it_in_every_field(
            String id, String before, String syllable, Screen screen) {
        amend(screen);
        screen.run(() -> {
            TextField field = (TextField) desk.view.lookup("#" + id);
            field.requestFocus();
            field.setText(before);
            field.end();
        });
        desk.compose(id, "", syllable);
        desk.press(KeyCode.ENTER);
        assertThat(cut().amendments()).isEmpty();
        desk.compose(id, syllable, "");
        assertThat(desk.shows("amend-words")).isFalse();
        assertThat(cut().amendments()).hasSize(id.equals("amend-reason") ? 0 : 1);
    }

    @Test
    void what_is_being_written_survives_news_and_scrolling_out_of_sight(Screen screen) {
        amend(screen);
        desk.type("amend-words", "전원 차단, 소방");
        screen.run(() -> {
            desk.log(Weekend.kst("2022-10-16T08:01:00"), "뒤늦은 기록");
            desk.view.scroll(-5000);
        });
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단, 소방");
        screen.run(() -> desk.view.scroll(5000));
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단, 소방");
        desk.press(KeyCode.ENTER);
        assertThat(cut().content().text().ko()).isEqualTo("전원 차단, 소방");
    }

    @Test
    void an_entry_that_a_filter_hides_is_shown_to_be_corrected(Screen screen) {
        screen.run(() -> {
            desk.model.toggle(Kind.DECISION);
            desk.room.model().selected().set(Target.service("melon"));
        });
        assertThat(desk.sees(cut())).isFalse();
        amend(screen);
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단");
    }

    @Test
    void a_reason_alone_is_no_change(Screen screen) {
        amend(screen);
        desk.type("amend-reason", "그냥");
        desk.press(KeyCode.ENTER);
        assertThat(cut().amendments()).isEmpty();
    }

    @Test
    void striking_asks_only_why_and_says_so_in_the_row(Screen screen) {
        screen.run(() -> desk.view.select(cut()));
        desk.press(KeyCode.DELETE);
        assertThat(desk.shows("amend-words")).isFalse();
        screen.robot().write("dup");
        desk.press(KeyCode.ENTER);
        assertThat(cut().struck()).isTrue();
        String spoken = screen.read(() -> desk.column().node(cut().id()).getAccessibleText());
        assertThat(spoken).contains("취소됨: dup");
    }

    @Test
    void a_reason_of_the_first_striking_is_not_the_reason_of_the_second(Screen screen) {
        screen.run(() -> {
            var commands = desk.room.commands();
            String id = cut().id();
            var _ = commands.strike("incident", id, true, "중복");
            var _ = commands.strike("incident", id, false, null);
            var _ = commands.strike("incident", id, true, null);
        });
        assertThat(screen.read(() -> desk.column().node(cut().id()).getAccessibleText()))
                .contains("취소됨")
                .doesNotContain("중복");
    }

    @Test
    void an_amended_time_moves_the_row_and_the_selection_goes_with_it(Screen screen) {
        amend(screen);
        desk.type("amend-when", "21:00");
        desk.press(KeyCode.ENTER);
        Instant moved = cut().occurredAt();
        assertThat(moved).isEqualTo(Weekend.kst("2022-10-16T21:00:00"));
        desk.press(KeyCode.P);
        assertThat(cut().pinned()).isTrue();
    }

    @Test
    void what_could_not_be_recorded_stays_in_the_editor_as_it_was_written(Screen screen) {
        amend(screen);
        screen.run(() -> ((TextField) desk.view.lookup("#amend-words")).setText("전원 차단 확인"));
        desk.room.fail(new IOException("disk full"));

        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(desk.words("amend-words")).isEqualTo("전원 차단 확인");

        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(desk.room.entries()).extracting(e -> e.content().text().ko()).contains("전원 차단 확인");
    }
}
