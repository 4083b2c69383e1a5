package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a text a list shows. */
class FoldedTest {

    private static final String BRIEF = "교대 브리핑\n■ 장애\n톡채널: 전면 장애\n■ 막힌 일\n판교 진입 불가\n■ 결정";

    @ParameterizedTest
    @ValueSource(strings = {"", "전원 차단", "하나\n둘\n셋\n넷", "하나\r\n둘"})
    void what_is_short_stands_whole(String text) {
        Folded folded = Folded.of(text);

        assertThat(folded.folds()).isFalse();
        assertThat(folded.first()).isEqualTo(text);
    }

    @Test
    void a_page_shows_its_first_line_and_how_many_there_are() {
        Folded folded = Folded.of(BRIEF);

        assertThat(folded.folds()).isTrue();
        assertThat(folded.first()).isEqualTo("교대 브리핑");
        assertThat(folded.lines()).isEqualTo(6);
    }

    @Test
    void blank_lines_around_it_are_no_lines_of_it() {
        assertThat(Folded.of("\n\n" + BRIEF + "\n\n").lines()).isEqualTo(6);
        assertThat(Folded.of("\n\n" + BRIEF).first()).isEqualTo("교대 브리핑");
    }

    @Test
    void one_endless_line_is_cut_between_signs_never_inside_one() {
        Folded folded = Folded.of("🔥".repeat(400));

        assertThat(folded.folds()).isTrue();
        assertThat(folded.first()).isEqualTo("🔥".repeat(160) + "…");
    }

    @Test
    void where_there_is_room_for_one_line_the_lines_run_on() {
        assertThat(Folded.of("하나\n  둘").line()).isEqualTo("하나 둘");
        assertThat(Folded.of(BRIEF).line()).isEqualTo("교대 브리핑 …");
    }
}
