package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.replica.line.Candidate;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entry line without a window: what Enter, Tab, Esc and the arrows do, and that nothing typed is lost. */
class EntryModelTest {

    @TempDir
    private Path folder;

    private LiveRoom room;
    private EntryModel model;
    private final List<String> drafts = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        room = new LiveRoom(folder);
        model = model("");
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private EntryModel model(String draft) {
        EntryReader reader = new EntryReader(room.model(), () -> null, () -> Language.KO);
        EntryRecorder recorder = new EntryRecorder(room.model(), room.commands());
        return new EntryModel(
                room.model(), new EntryServices(reader, recorder, Runnable::run, failures::add, drafts::add), draft);
    }

    private void type(String line) {
        model.edit(line, line.length());
    }

    private TimelineEntry last() {
        return room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    @Test
    void enter_records_what_the_chips_show_and_clears_the_line() {
        type("21:40 #톡채널/관리자센터 복구중 로그인 재개");
        model.enter();
        assertThat(model.line().get()).isEmpty();
        assertThat(last().content().text().ko()).isEqualTo("로그인 재개");
        assertThat(last().content().reports()).extracting(Report::state).containsExactly(State.RECOVERING);
        assertThat(last().occurredAt()).isEqualTo(Weekend.kst("2022-10-16T21:40:00"));
    }

    @Test
    void the_line_stands_until_it_is_on_the_disk_and_enter_meanwhile_records_nothing_twice() {
        room.hold();
        type("전원 차단");
        model.enter();
        model.enter();
        assertThat(model.line().get()).isEqualTo("전원 차단");
        assertThat(model.recording().get()).isTrue();
        room.release();
        assertThat(model.line().get()).isEmpty();
        assertThat(room.entries()).hasSize(1);
    }

    @Test
    void what_is_typed_behind_a_line_that_is_being_recorded_stays() {
        room.hold();
        type("전원 차단");
        model.enter();
        type("전원 차단다음 줄");
        room.release();
        assertThat(model.line().get()).isEqualTo("다음 줄");
        assertThat(model.caret()).isEqualTo(4);
    }

    @Test
    void a_failure_leaves_the_line_and_is_told() {
        IllegalStateException full = new IllegalStateException("disk full");
        room.fail(full);
        type("전원 차단");
        model.enter();
        assertThat(model.line().get()).isEqualTo("전원 차단");
        assertThat(failures).containsExactly(full);
        assertThat(model.recording().get()).isFalse();
    }

    @Test
    void each_change_is_kept_as_a_draft_and_comes_back_at_the_next_start() {
        type("전원");
        type("전원 차단");
        model.paste("하나\n둘");
        assertThat(drafts).containsSubsequence("전원", "전원 차단", "전원 차단\n하나\n둘");
        EntryModel again = model(drafts.getLast());
        assertThat(again.line().get()).isEqualTo("전원 차단");
        assertThat(again.pasted().texts()).containsExactly("하나", "둘");
    }

    @Test
    void tab_takes_what_only_looks_like_a_state() {
        type("#페이 장애 원인 확인 중");
        assertThat(model.parsed().get().content().orElseThrow().reports()).isEmpty();
        assertThat(model.tab()).isPresent();
        assertThat(model.parsed().get().content().orElseThrow().reports()).isNotEmpty();
    }

    @Test
    void tab_corrects_a_misspelt_name_and_enter_does_not() {
        type("#바이크라이드 정상");
        model.edit(model.line().get(), 0);
        model.enter();
        assertThat(room.entries()).isEmpty();
        assertThat(model.shownProblems()).hasSize(1);
        model.tab();
        assertThat(model.shownProblems()).isEmpty();
        assertThat(model.parsed().get().recordable()).isTrue();
    }

    @Test
    void the_question_of_scope_is_answered_by_number() {
        type("#카카오T/바이크 장애");
        model.enter();
        type("#카카오T 정상");
        model.enter();
        assertThat(room.entries()).hasSize(1);
        assertThat(model.answer(1)).isPresent();
        model.enter();
        assertThat(last().content().reports())
                .hasSizeGreaterThan(3)
                .noneMatch(r -> r.target().toString().equals("kakao-t/bike"));
    }

    @Test
    void of_several_corrections_any_is_taken_by_its_number() {
        type("16일 자정 교대");
        model.enter();
        assertThat(model.answer(2)).isEmpty();
        assertThat(model.answer(1)).isPresent();
        assertThat(model.line().get()).startsWith("17일 00:00");
    }

    @Test
    void esc_keeps_the_words_at_the_caret() {
        type("15분 전 재기동한 서버 다시 다운");
        model.edit(model.line().get(), 3);
        assertThat(model.escape()).isPresent();
        assertThat(model.line().get()).startsWith("\\15분 전");
        model.enter();
        assertThat(last().content().text().ko()).isEqualTo("15분 전 재기동한 서버 다시 다운");
    }

    @Test
    void ctrl_enter_keeps_a_line_that_is_not_understood() {
        type("21:74 #바이크라이드 정상");
        model.note();
        assertThat(last().content().kind()).isEqualTo(Kind.NOTE);
        assertThat(last().content().about().tags()).containsExactly("not-understood");
        assertThat(last().written().typed()).isEqualTo("21:74 #바이크라이드 정상");
    }

    @Test
    void up_in_an_empty_line_fetches_the_lines_of_before() {
        type("하나");
        model.enter();
        type("둘");
        model.enter();
        assertThat(model.history(1)).contains(new Edit("둘", 1));
        assertThat(model.history(1)).contains(new Edit("하나", 2));
        assertThat(model.history(-1)).contains(new Edit("둘", 1));
        assertThat(model.history(-1)).contains(new Edit("", 0));
        type("새 줄");
        assertThat(model.history(1)).isEmpty();
    }

    @Test
    void the_history_reaches_behind_the_last_start() {
        type("어제의 줄");
        model.enter();
        assertThat(model("").history(1)).contains(Edit.atEnd("어제의 줄"));
    }

    /** Another person types since: the record offers none of the lines any more, the memory would. */
    @Test
    void once_something_is_redacted_the_history_offers_only_what_the_record_still_has() {
        type("비밀번호 tiger");
        model.enter();
        room.commands().typing(new Typist("lee", null));
        assertThat(model.history(1)).contains(Edit.atEnd("비밀번호 tiger"));

        room.model().redacted();
        type("");

        assertThat(model.history(1).filter(edit -> !edit.line().isEmpty())).isEmpty();
    }

    @Test
    void pasted_lines_are_recorded_by_enter_and_what_is_not_understood_comes_into_the_line() {
        model.paste("전원 차단\n21:74 #바이크라이드 정상\n\n소방 도착\n");
        assertThat(model.pasted().understood()).isEqualTo(2);
        model.enter();
        assertThat(room.entries()).extracting(e -> e.content().text().ko()).containsExactlyInAnyOrder("전원 차단", "소방 도착");
        assertThat(model.line().get()).isEqualTo("21:74 #바이크라이드 정상");
    }

    @Test
    void initials_offer_names_and_enter_takes_an_unfinished_one() {
        type("#ㅌㅊㄴ");
        List<Candidate> offered = model.suggestions().get().all();
        assertThat(offered).isNotEmpty();
        model.enter();
        assertThat(model.line().get()).startsWith("#톡채널");
        assertThat(room.entries()).isEmpty();
    }

    @Test
    void a_finished_name_needs_no_second_enter() {
        type("재기동 #톡채널");
        model.enter();
        assertThat(room.entries()).hasSize(1);
    }

    @Test
    void esc_closes_the_list_until_another_name_is_begun() {
        type("#ㅌㅊ");
        model.escape();
        assertThat(model.suggestions().get().isEmpty()).isTrue();
        type("#ㅌㅊㄴ");
        assertThat(model.suggestions().get().isEmpty()).isTrue();
        type("새로 ");
        type("새로 #ㅌㅊ");
        assertThat(model.suggestions().get().isEmpty()).isFalse();
    }

    @Test
    void an_entry_is_corrected_and_struck_by_its_number() {
        type("17:00 전원 차단");
        model.enter();
        String number = last().number();
        type("!정정 " + number + " 16:58 개발자 회고 기준");
        model.enter();
        assertThat(room.entries().getFirst().occurredAt()).isEqualTo(Weekend.kst("2022-10-16T16:58:00"));
        type("!취소 " + number.substring(1) + " 중복");
        model.enter();
        assertThat(room.entries().getFirst().struck()).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void a_number_that_nobody_has_is_refused_and_the_line_stays() {
        type("!취소 Z999 중복");
        model.enter();
        assertThat(failures).hasSize(1);
        assertThat(model.line().get()).isEqualTo("!취소 Z999 중복");
    }

    @Test
    void my_last_entry_is_the_newest_record_not_the_latest_time() {
        type("하나");
        model.enter();
        room.at(Weekend.MOMENT.plusSeconds(60));
        type("10:00 둘");
        model.enter();
        assertThat(model.myLast().orElseThrow().content().text().ko()).isEqualTo("둘");
    }
}
