package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.replica.Typist;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Recorder;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** The board on the recorded weekend, Sunday 16 October 21:44, without any toolkit. */
class BoardModelTest {

    private final Recorder recorder = new Recorder();
    private final RoomModel room = new Weekend().realModel();
    private final BoardModel board = new BoardModel(room, recorder.commands(), _ -> {});

    private BoardRow row(String target) {
        return board.rows().get().stream()
                .filter(r -> r.target().equals(Target.parse(target)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> targets() {
        return board.rows().get().stream().map(r -> r.target().toString()).toList();
    }

    @Test
    void pinned_rows_come_first_worst_first_and_a_pinned_function_is_a_row_of_its_own() {
        assertThat(targets().subList(0, 5))
                .containsExactly("talk-channel", "kakao-pay", "kakao-t", "kakaotalk/login", "kakaotalk/media");
        assertThat(row("kakaotalk/login").function()).isNotNull();
        assertThat(row("kakaotalk/login").name().ko()).isEqualTo("로그인");
        assertThat(row("kakaotalk").pinned()).isFalse();
        assertThat(targets()).hasSize(22).doesNotHaveDuplicates();
    }

    @Test
    void the_others_follow_worst_first_then_by_grade_then_in_catalogue_order() {
        List<State> states =
                board.rows().get().stream().skip(5).map(BoardRow::state).toList();

        assertThat(states).isSortedAccordingTo(State.BY_BADNESS.reversed());
        assertThat(targets().get(5)).isEqualTo("mail");
    }

    @Test
    void in_catalogue_order_nothing_moves_when_states_change() {
        board.sort().set(BoardSort.CATALOGUE);

        assertThat(targets().subList(0, 8))
                .containsExactly(
                        "kakaotalk/login",
                        "kakaotalk/media",
                        "talk-channel",
                        "kakao-pay",
                        "kakao-t",
                        "platform",
                        "kakao-account",
                        "kakaotalk");
    }

    @Test
    void a_filter_hides_what_is_normal_and_says_how_many() {
        board.filter().set(new BoardFilter(true, false, null));

        assertThat(board.rows().get()).noneMatch(BoardRow::normal);
        assertThat(board.hidden()).isEqualTo(22 - board.rows().get().size()).isPositive();
    }

    @Test
    void a_filter_keeps_what_stands_at_a_site() {
        board.filter().set(new BoardFilter(false, false, "pangyo"));

        assertThat(board.rows().get())
                .allMatch(r -> r.service().service().sites().contains("pangyo"));
        assertThat(targets()).contains("talk-channel").doesNotContain("kakao-bank");
    }

    @Test
    void mine_is_what_my_role_owns() {
        recorder.types("somebody", "channel-team");
        board.filter().set(new BoardFilter(false, true, null));

        assertThat(targets()).contains("talk-channel").hasSizeLessThan(6);
    }

    @Test
    void mine_follows_who_types() {
        ObjectProperty<Typist> typist = new SimpleObjectProperty<>(Typist.NOBODY);
        board.follow(typist);
        recorder.types("somebody", "channel-team");
        board.filter().set(new BoardFilter(false, true, null));
        List<String> before = targets();

        recorder.types("somebody", "pay-team");
        typist.set(recorder.commands().typist());

        assertThat(targets()).isNotEqualTo(before).contains("kakao-pay").doesNotContain("talk-channel");
    }

    @Test
    void what_drags_a_row_down_from_outside_is_named() {
        assertThat(row("kakao-bank").waitsFor()).containsExactly(Target.function("talk-channel", "alimtalk"));
        assertThat(row("talk-channel").waitsFor()).isEmpty();
    }

    @Test
    void a_state_that_nobody_confirmed_for_two_hours_is_old() {
        assertThat(row("talk-wallet").old(Weekend.MOMENT, Duration.ofHours(2))).isFalse();
        assertThat(row("navi-transit").old(Weekend.MOMENT, Duration.ofHours(2))).isTrue();
        assertThat(row("talk-wallet").old(Weekend.MOMENT.plus(Duration.ofHours(2)), Duration.ofHours(2)))
                .isTrue();
    }

    @Test
    void durations_stand_still_within_a_minute() {
        List<BoardRow> before = board.rows().get();
        room.tick(Weekend.MOMENT.plusSeconds(40));
        assertThat(board.rows().get()).matches(now -> now == before);

        room.tick(Weekend.MOMENT.plusSeconds(50));
        assertThat(board.minute().get()).isEqualTo(Weekend.kst("2022-10-16T21:45:00"));
    }

    @Test
    void major_outage_unknown_and_maintenance_are_said_of_all_functions() {
        room.selected().set(Target.service("kakao-pay"));
        board.report(State.MAJOR_OUTAGE);

        Content content = recorder.logged();
        assertThat(content.kind()).isEqualTo(Kind.STATUS);
        assertThat(content.typed()).isNull();
        assertThat(content.occurred().at()).isEqualTo(Weekend.MOMENT);
        assertThat(content.about().targets()).containsExactly(Target.service("kakao-pay"));
        assertThat(content.reports()).hasSize(9).allMatch(r -> r.state() == State.MAJOR_OUTAGE);
    }

    @Test
    void partial_outage_and_degraded_are_said_of_the_service_as_a_whole() {
        room.selected().set(Target.service("kakao-pay"));
        board.report(State.DEGRADED);

        assertThat(recorder.logged().reports()).containsExactly(Report.of(Target.service("kakao-pay"), State.DEGRADED));
    }

    @Test
    void working_is_asked_where_the_functions_differ_and_nothing_is_recorded_before_the_answer() {
        room.selected().set(Target.service("kakao-t"));
        board.report(State.OPERATIONAL);

        ScopeAsk ask = Objects.requireNonNull(board.question().get());
        assertThat(ask.doubtful()).containsExactly(new FunctionRef("kakao-t", "bike"));
        assertThat(recorder.count()).isZero();

        board.answer(false);
        assertThat(recorder.logged().reports())
                .hasSize(6)
                .noneMatch(r -> r.target().equals(Target.function("kakao-t", "bike")));
        assertThat(board.question().get()).isNull();
    }

    @Test
    void all_of_them_are_meant_if_somebody_says_so() {
        room.selected().set(Target.service("kakao-t"));
        board.report(State.RECOVERING);
        board.answer(true);

        assertThat(recorder.logged().reports()).hasSize(7);
    }

    @Test
    void a_question_goes_away_with_the_selection_and_records_nothing() {
        room.selected().set(Target.service("kakao-t"));
        board.report(State.OPERATIONAL);
        room.selected().set(Target.service("kakao-pay"));

        assertThat(board.question().get()).isNull();
        board.answer(true);
        assertThat(recorder.count()).isZero();
    }

    @Test
    void where_all_functions_are_alike_nothing_is_asked() {
        room.selected().set(Target.service("talk-channel"));
        board.report(State.RECOVERING);

        assertThat(board.question().get()).isNull();
        assertThat(recorder.logged().reports()).hasSize(5);
    }

    @Test
    void a_function_alone_is_never_asked_about() {
        room.selected().set(Target.function("kakaotalk", "login"));
        board.report(State.OPERATIONAL);

        assertThat(recorder.logged().reports())
                .containsExactly(Report.of(Target.function("kakaotalk", "login"), State.OPERATIONAL));
    }

    @Test
    void without_a_selected_row_no_state_is_reported() {
        board.report(State.MAJOR_OUTAGE);

        assertThat(recorder.count()).isZero();
    }

    @Test
    void an_opened_service_shows_all_its_functions_and_their_states_can_be_reported() {
        board.open(row("kakao-t"));
        assertThat(board.parts().get()).hasSize(8);

        room.selected().set(Target.function("kakao-t", "bike"));
        board.report(State.RECOVERING);
        assertThat(recorder.logged().reports())
                .containsExactly(Report.of(Target.function("kakao-t", "bike"), State.RECOVERING));

        board.close();
        assertThat(board.opened().get()).isNull();
        assertThat(room.selected().get()).isEqualTo(Target.service("kakao-t"));
    }

    @Test
    void finding_selects_the_best_match() {
        board.find().set("ㅌㅊㄴ");
        assertThat(room.selected().get()).isEqualTo(Target.service("talk-channel"));

        board.find().set("");
        assertThat(board.rows().get()).hasSize(22);
    }

    @Test
    void a_digit_takes_a_found_row_and_ends_finding() {
        board.find().set("ㅋㅋㅇ");
        Target third = board.rows().get().get(2).target();
        board.take(3);

        assertThat(room.selected().get()).isEqualTo(third);
        assertThat(board.finding()).isFalse();
        board.take(1);
        assertThat(room.selected().get()).isEqualTo(third);
    }

    @Test
    void what_is_recorded_moves_the_rows() {
        recorder.follow(room);
        room.selected().set(Target.service("kakao-games"));
        board.report(State.MAJOR_OUTAGE);

        assertThat(row("kakao-games").state()).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(row("kakao-games").since()).isEqualTo(Weekend.MOMENT);
    }

    @Test
    void a_commit_makes_the_rows_once() {
        LiveRoom live = LiveRoom.inMemory();
        BoardModel rows = new BoardModel(live.model(), live.commands(), _ -> {});
        AtomicInteger made = new AtomicInteger();
        rows.rows().subscribe(() -> {
            assertThat(rows.rows().get()).isNotEmpty();
            made.incrementAndGet();
        });

        rows.selected().set(Target.service("melon"));
        assertThat(made).hasValue(0);
        rows.report(State.MAJOR_OUTAGE);

        assertThat(rows.stateOf(Target.service("melon"))).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(made).hasValue(1);
    }
}
