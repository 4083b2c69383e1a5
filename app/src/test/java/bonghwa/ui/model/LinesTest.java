package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.Recorder;
import bonghwa.testing.Weekend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines beside the one that is being typed: those pasted together, and those of before. */
class LinesTest {

    private final RoomModel room = new Weekend().realModel();
    private final PastedLines pasted = new PastedLines(new EntryReader(room, () -> null, () -> Language.KO));
    private final LineHistory history = new LineHistory(new EntryRecorder(room, new Recorder().commands()));

    @Test
    void pasted_lines_wait_in_their_order_behind_those_that_wait_already() {
        pasted.put(List.of("하나", "둘"));
        pasted.put(List.of("셋"));
        assertThat(pasted.texts()).containsExactly("하나", "둘", "셋");
    }

    @Test
    void only_what_is_understood_would_be_recorded() {
        pasted.put(List.of("전원 차단", "#없는서비스이름 장애", "둘"));
        assertThat(pasted.understood()).isEqualTo(2);
    }

    @Test
    void the_first_line_that_says_something_is_taken_and_the_others_stay() {
        pasted.put(List.of("#없는서비스이름 장애", "하나", "둘"));
        assertThat(pasted.takeUnderstood()).contains("하나");
        assertThat(pasted.texts()).containsExactly("#없는서비스이름 장애", "둘");
    }

    @Test
    void where_nothing_is_understood_nothing_is_taken() {
        pasted.put(List.of("#없는서비스이름 장애"));
        assertThat(pasted.takeUnderstood()).isEmpty();
        assertThat(pasted.takeFirst()).isEqualTo("#없는서비스이름 장애");
        assertThat(pasted.isEmpty()).isTrue();
    }

    @Test
    void the_same_line_twice_is_taken_once_at_a_time() {
        pasted.put(List.of("하나", "하나"));
        assertThat(pasted.takeFirst()).isEqualTo("하나");
        assertThat(pasted.texts()).containsExactly("하나");
    }

    @Test
    void dropped_lines_are_gone() {
        pasted.put(List.of("하나"));
        pasted.drop();
        assertThat(pasted.isEmpty()).isTrue();
        assertThat(pasted.understood()).isZero();
    }

    @Test
    void the_newest_line_comes_first_and_then_the_one_before() {
        history.add("하나");
        history.add("둘");
        assertThat(history.step(1)).isEqualTo("둘");
        assertThat(history.step(1)).isEqualTo("하나");
    }

    @Test
    void in_front_of_the_newest_line_stands_an_empty_one() {
        history.add("하나");
        assertThat(history.step(1)).isEqualTo("하나");
        assertThat(history.step(-1)).isEmpty();
        assertThat(history.open()).isFalse();
    }

    @Test
    void a_line_recorded_again_stands_once_and_first() {
        history.add("하나");
        history.add("둘");
        history.add("하나");
        assertThat(history.step(1)).isEqualTo("하나");
        assertThat(history.step(1)).isEqualTo("둘");
        assertThat(history.step(1)).isNotEqualTo("하나");
    }

    @Test
    void whoever_leaves_begins_at_the_newest_again() {
        history.add("하나");
        history.add("둘");
        history.step(1);
        history.step(1);
        history.leave();
        assertThat(history.open()).isFalse();
        assertThat(history.step(1)).isEqualTo("둘");
    }
}
