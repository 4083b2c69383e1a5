package bonghwa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the choices of a list are called, and which one a name means. */
class ChoicesTest {

    private final List<Integer> items = new ArrayList<>(List.of(1, 60, 3600));
    private final Choices<Integer> choices = new Choices<>(items, n -> n == null ? "nothing" : n + "×");

    @Test
    void every_choice_is_found_by_what_it_is_called() {
        assertThat(items)
                .allSatisfy(
                        n -> assertThat(choices.fromString(choices.toString(n))).isEqualTo(n));
    }

    @Test
    void nothing_chosen_has_a_name_too() {
        assertThat(choices.toString(null)).isEqualTo("nothing");
    }

    @Test
    void a_name_that_no_choice_has_is_none_of_them() {
        assertThat(choices.fromString("7×")).isNull();
        assertThat(choices.fromString("nothing")).isNull();
    }

    @Test
    void a_list_that_changed_is_asked_as_it_stands() {
        items.add(7);

        assertThat(choices.fromString("7×")).isEqualTo(7);
    }
}
