package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/** A notice by the window: composed from the board, edited, approved by somebody else, recorded as sent. */
@FxTest
class NoticeFlowTest extends NoticeScreen {

    @Test
    void it_stands_there_in_both_languages_and_what_is_typed_goes_into_it_at_once(Screen screen) {
        shift.report(3, State.MAJOR_OUTAGE);
        open(screen);
        assertThat(text(screen, "notice-ko")).startsWith("[안내] 서비스 복구 현황 (제1차, ");
        assertThat(text(screen, "notice-en")).startsWith("[Update 1] Services, as of ");
        screen.robot().write("정전");
        screen.settle();
        assertThat(text(screen, "notice-ko")).contains("정전으로 서비스 이용에");
    }

    @Test
    void without_an_approval_nothing_is_recorded_and_it_says_so(Screen screen) {
        open(screen);
        record(screen);
        assertThat(said(screen)).contains("승인한 사람을 고르십시오");
        assertThat(notices()).isEmpty();
        assertThat(sheets.isOpen()).isTrue();
    }

    @Test
    void what_was_edited_is_recorded_as_it_stands_and_no_later_choice_overwrites_it(Screen screen) {
        open(screen);
        screen.run(() -> find(screen, "notice-ko", TextArea.class).setText("손본 글"));
        screen.robot().write("정전");
        screen.settle();
        assertThat(text(screen, "notice-ko")).isEqualTo("손본 글");
        assertThat(said(screen)).contains("손본 글은 그대로");
        approve(screen);
        record(screen);
        assertThat(notices()).singleElement().satisfies(n -> {
            assertThat(n.text().ko()).isEqualTo("손본 글");
            assertThat(n.text().en()).startsWith("[Update 1]");
            assertThat(n.release().approvedBy()).isNotNull();
        });
        assertThat(sheets.isOpen()).isFalse();
    }

    @Test
    void who_types_is_not_among_those_who_may_approve(Screen screen) {
        String me = shift.desk().typist().get().person();
        assertThat(model(screen).approvers()).isNotEmpty().noneMatch(p -> p.id().equals(me));
    }

    @Test
    void each_language_leaves_as_a_file_or_by_mail(Screen screen) {
        open(screen);
        screen.run(() ->
                find(screen, "notice-save-en", MenuButton.class).getItems().forEach(MenuItem::fire));
        screen.settle();
        assertThat(ways.files.keySet())
                .containsExactly("notice-public-1-en.html", "notice-public-1-en.md", "notice-public-1-en.txt");
        assertThat(ways.files.get("notice-public-1-en.html")).contains("<h1>[Update 1]");
        press(screen, "notice-mail-ko");
        assertThat(ways.mailed).startsWith("mailto:?subject=%5B%EC%95%88");
        ways.mailProgram = false;
        press(screen, "notice-mail-ko");
        assertThat(said(screen)).contains("메일 링크를 복사");
    }

    @Test
    void the_regulator_s_report_leaves_as_a_file_and_is_never_numbered(Screen screen) {
        open(screen);
        screen.run(() -> find(screen, "notice-readers", ComboBox.class)
                .getSelectionModel()
                .select(3));
        screen.settle();
        assertThat(text(screen, "notice-ko")).startsWith("[보고]");
        approve(screen);
        record(screen);
        assertThat(said(screen)).contains("번호 없이");
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_notice_that_goes_out_meanwhile_is_said_before_the_same_number_goes_out_twice(Screen screen) {
        open(screen);
        approve(screen);
        screen.run(() -> shift.write(
                new Operation.NoticeSent(1, Audience.PUBLIC, Shift.NOW, Shift.NOW, Text.of("먼저 나간 글"), null)));
        screen.settle();
        record(screen);
        assertThat(said(screen)).contains("이제 제2차입니다");
        assertThat(notices()).hasSize(1);
    }

    @Test
    void a_time_that_is_none_is_not_taken_for_no_promise(Screen screen) {
        open(screen);
        approve(screen);
        screen.run(() -> find(screen, "notice-next", TextInputControl.class).setText("언젠가"));
        record(screen);
        assertThat(said(screen)).contains("언젠가");
        assertThat(notices()).isEmpty();
    }

    @Test
    void the_organisation_s_own_words_stand_there_and_wrong_ones_are_reported(Screen screen) throws IOException {
        Files.writeString(templates.resolve("notice_ko.properties"), "notice.title.public=[우리] {0} {1}\n");
        open(screen);
        assertThat(text(screen, "notice-ko")).startsWith("[우리] 1 ");
        screen.run(sheets::close);
        Files.writeString(templates.resolve("notice_ko.properties"), "notice.titel=x\n");
        open(screen);
        assertThat(text(screen, "notice-ko")).startsWith("[안내]");
        assertThat(reported).isNotEmpty().allMatch(e -> e.getMessage().contains("notice.titel"));
    }
}
