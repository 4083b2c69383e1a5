package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Moment;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which entries have what is looked for, and at which of them the reader is. */
class FindReaderTest {

    private final LiveRoom room = LiveRoom.inMemory();
    private final TimelineModel timeline = new TimelineModel(room.model());
    private final FindModel find = timeline.find();

    @BeforeEach
    void five_entries_three_of_which_speak_of_login() {
        log(1, "로그인 안 됨");
        log(2, "사진 안 됨");
        log(3, "로그인 느림");
        log(4, "결제 됨");
        log(5, "로그인 됨");
    }

    private void log(int minute, String text) {
        var _ = room.commands().log("incident", Content.of(Kind.OBSERVATION, at(minute), text));
    }

    private static Instant at(int minute) {
        return Weekend.kst("2022-10-16T20:00:00").plusSeconds(60L * minute);
    }

    private static Moment place(int minute) {
        return new Moment(at(minute), Instant.MAX, "");
    }

    private List<String> hits() {
        return find.hits().get().stream().map(e -> e.content().text().ko()).toList();
    }

    private String hit() {
        TimelineEntry hit = find.hit();
        return hit == null ? "none" : hit.content().text().ko();
    }

    @Test
    void hits_come_in_the_order_of_the_timeline() {
        find.look("로그인", null);
        assertThat(hits()).containsExactly("로그인 안 됨", "로그인 느림", "로그인 됨");
    }

    @Test
    void the_reader_is_taken_to_the_last_hit_up_to_where_he_is() {
        find.look("로그인", place(4));
        assertThat(hit()).isEqualTo("로그인 느림");
        find.look("로그인", place(3));
        assertThat(hit()).isEqualTo("로그인 느림");
        find.look("로그인", null);
        assertThat(hit()).isEqualTo("로그인 됨");
    }

    @Test
    void whoever_stands_before_all_hits_is_taken_to_the_first() {
        find.look("로그인", place(0));
        assertThat(hit()).isEqualTo("로그인 안 됨");
    }

    @Test
    void steps_go_round_in_both_directions() {
        find.look("로그인", place(0));
        find.step(-1);
        assertThat(hit()).isEqualTo("로그인 됨");
        find.step(1);
        assertThat(hit()).isEqualTo("로그인 안 됨");
        find.step(1);
        assertThat(find.current().get()).isEqualTo(1);
    }

    @Test
    void without_a_hit_a_step_goes_nowhere_and_nobody_is_moved() {
        find.look("없는말", null);
        int moves = find.moves().get();
        find.step(1);
        assertThat(hit()).isEqualTo("none");
        assertThat(find.moves().get()).isEqualTo(moves);
    }

    @Test
    void nothing_looked_for_has_no_hits() {
        find.look("로그인", null);
        find.look("", null);
        assertThat(hits()).isEmpty();
        assertThat(find.query().get().isEmpty()).isTrue();
    }

    @Test
    void news_that_match_are_hits_and_the_reader_stays_where_he_is_unmoved() {
        find.look("로그인", place(3));
        int moves = find.moves().get();
        log(0, "로그인 이상하다는 제보");
        assertThat(hits()).hasSize(4);
        assertThat(hit()).isEqualTo("로그인 느림");
        assertThat(find.moves().get()).isEqualTo(moves);
    }

    @Test
    void each_key_and_each_step_moves_the_reader_even_to_the_only_hit() {
        find.look("사진", null);
        int moves = find.moves().get();
        find.step(1);
        assertThat(find.moves().get()).isEqualTo(moves + 1);
        assertThat(hit()).isEqualTo("사진 안 됨");
    }

    @Test
    void words_that_were_amended_are_found_and_the_old_ones_are_not() {
        find.look("로그인", null);
        TimelineEntry last = Objects.requireNonNull(find.hit());
        var _ = room.commands().amend("incident", last.id(), Change.NONE.withText(Text.of("사진 됨")), null);
        assertThat(hits()).containsExactly("로그인 안 됨", "로그인 느림");
        find.look("사진", null);
        assertThat(hits()).containsExactly("사진 안 됨", "사진 됨");
    }

    @Test
    void a_hit_that_goes_away_leaves_the_reader_at_none_and_back_begins_at_the_last() {
        find.look("로그인", place(3));
        TimelineEntry hit = Objects.requireNonNull(find.hit());
        var _ = room.commands().amend("incident", hit.id(), Change.NONE.withText(Text.of("느림")), null);
        assertThat(hit()).isEqualTo("none");
        find.step(-1);
        assertThat(hit()).isEqualTo("로그인 됨");
    }

    @Test
    void what_a_filter_hides_is_no_hit() {
        find.look("로그인", null);
        timeline.toggle(Kind.DECISION);
        assertThat(hits()).isEmpty();
        timeline.allKinds();
        assertThat(hits()).hasSize(3);
    }
}
