package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.notice.NoticeSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice by the window: composed from the board, edited, approved by somebody else, recorded as sent. */
@FxTest
class NoticeFlowTest {

    private final Shift shift = new Shift();
    private final List<Throwable> reported = new ArrayList<>();
    private Sheets sheets;

    private final MadeWays ways = new MadeWays();

    @TempDir
    Path templates;

    private NoticeModel model(Screen screen) {
        EntryReader reader = new EntryReader(
                shift.room(), () -> null, () -> screen.messages().language().get());
        return new NoticeModel(
                shift.room(),
                shift.desk(),
                shift.commands(),
                reader,
                new Notices(screen.messages(), templates, reported::add));
    }

    private void open(Screen screen) {
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        screen.run(() -> new NoticeSheet(
                        model(screen),
                        ways,
                        sheets,
                        new Problems(new FxBridge(), screen.messages()),
                        screen.messages(),
                        screen.phrases())
                .open());
    }

    private <N extends Node> N find(Screen screen, String id, Class<N> type) {
        return type.cast(screen.read(() -> sheets.lookup("#" + id)));
    }

    private String text(Screen screen, String id) {
        return find(screen, id, TextInputControl.class).getText();
    }

    private String said(Screen screen) {
        return find(screen, "notice-said", Label.class).getText();
    }

    private List<SentNotice> notices() {
        return shift.incident().notices();
    }

    private void approve(Screen screen) {
        screen.run(() -> {
            ComboBox<?> approver = find(screen, "notice-approver", ComboBox.class);
            approver.getSelectionModel().selectFirst();
        });
    }

    private void record(Screen screen) {
        screen.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        screen.settle();
    }

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

    private void press(Screen screen, String id) {
        screen.run(() -> find(screen, id, Button.class).fire());
        screen.settle();
    }

    private @Nullable NoticeDraft draft() {
        return shift.incident()
                .conduct()
                .drafts()
                .open(Audience.PUBLIC)
                .map(v -> v.value())
                .orElse(null);
    }

    private void edit(Screen screen, String words) {
        screen.run(() -> find(screen, "notice-ko", TextArea.class).setText(words));
        screen.settle();
    }

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
        assertThat(said(screen)).contains("다른 책상에서 초안이 바뀌었습니다");
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
