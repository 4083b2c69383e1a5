package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A notice that several desks write together, by the window. */
@FxTest
class NoticeDraftFlowTest extends NoticeScreen {

    @Test
    void another_desk_finds_the_draft_goes_on_with_it_and_a_third_approves_it(Screen screen) {
        shift.replica().signing();
        open(screen);
        edit(screen, "야간이 쓴 글");
        screen.robot().push(KeyCode.CONTROL, KeyCode.S);
        screen.settle();
        assertThat(draft().text().ko()).isEqualTo("야간이 쓴 글");
        screen.run(sheets::close);

        shift.type("scribe");
        open(screen);
        assertThat(text(screen, "notice-ko")).isEqualTo("야간이 쓴 글");
        assertThat(find(screen, "notice-draft-says", Label.class).getText()).contains("야간 총괄");
        screen.save("notice-draft");
        edit(screen, "기록이 이어 쓴 글");
        press(screen, "notice-save-draft");
        assertThat(find(screen, "notice-approve", Button.class).isVisible()).isFalse();
        screen.run(sheets::close);

        shift.type("night");
        open(screen);
        press(screen, "notice-approve");
        assertThat(draft().approvedBy()).isEqualTo("night");
        screen.run(sheets::close);

        shift.type("scribe");
        open(screen);
        record(screen);
        assertThat(notices()).singleElement().satisfies(n -> {
            assertThat(n.text().ko()).isEqualTo("기록이 이어 쓴 글");
            assertThat(n.release().approvedBy()).isEqualTo("night");
        });
        assertThat(draft()).isNull();
    }

    @Test
    void what_is_changed_after_the_approval_is_not_approved(Screen screen) {
        open(screen);
        press(screen, "notice-save-draft");
        screen.run(sheets::close);
        shift.type("scribe");
        open(screen);
        press(screen, "notice-approve");
        screen.run(sheets::close);
        shift.type("night");
        open(screen);
        edit(screen, "승인 뒤에 고친 글");
        record(screen);
        assertThat(said(screen)).contains("승인한 사람을 고르십시오");
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_draft_that_another_desk_writes_meanwhile_takes_nothing_from_what_is_typed_here(Screen screen) {
        open(screen);
        edit(screen, "여기서 쓰는 글");
        NoticeDraft theirs = new NoticeDraft(Shift.NOW, null, null, "1", Text.of("다른 책상의 글"), null);
        screen.run(() -> shift.write(new Operation.NoticeDrafted(Audience.PUBLIC, theirs)));
        screen.settle();
        assertThat(text(screen, "notice-ko")).isEqualTo("여기서 쓰는 글");
        assertThat(said(screen)).contains("다른 자리에서 초안이 바뀌었습니다");
        press(screen, "notice-save-draft");
        assertThat(shift.incident().conduct().drafts().of(Audience.PUBLIC).contested())
                .isTrue();
    }

    @Test
    void a_draft_is_thrown_away_and_the_board_s_words_stand_there_again(Screen screen) {
        open(screen);
        edit(screen, "버릴 글");
        press(screen, "notice-save-draft");
        press(screen, "notice-drop");
        assertThat(draft()).isNull();
        assertThat(text(screen, "notice-ko")).startsWith("[안내]");
    }
}
