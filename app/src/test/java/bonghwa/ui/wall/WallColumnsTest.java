package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines under each other: a name, the word of its state, how long, until when. */
class WallColumnsTest {

    private static final int WORD = 1;
    private static final List<Double> SHORT = List.of(100.0, 80.0, 60.0, 0.0);
    private static final List<Double> LONG = List.of(300.0, 80.0, 90.0, 0.0);

    private static WallColumns columns(double width) {
        return WallColumns.of(List.of(SHORT, LONG), WORD, width, 10);
    }

    @Test
    void what_is_left_stands_between_the_columns_and_in_no_hole() {
        WallColumns columns = columns(690);

        assertThat(columns.wide()).containsExactly(300.0, 80.0, 90.0, 0.0);
        assertThat(columns.at().subList(0, 3)).containsExactly(0.0, 410.0, 600.0);
    }

    @Test
    void the_word_goes_from_every_line_where_one_has_no_room_for_it() {
        assertThat(columns(490).wide().get(WORD)).isEqualTo(80);
        assertThat(columns(480).wide().get(WORD)).isZero();
    }

    @Test
    void a_name_gives_way_only_then() {
        assertThat(columns(400).wide()).containsExactly(300.0, 0.0, 90.0, 0.0);
        assertThat(columns(350).wide()).containsExactly(250.0, 0.0, 90.0, 0.0);
    }

    @Test
    void the_last_column_is_the_last_in_which_anything_is_said() {
        assertThat(columns(690).last(2)).isTrue();
        assertThat(columns(690).last(1)).isFalse();
    }
}
