package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys of everything that people can do. */
class ActKeysTest {

    @Test
    void no_key_means_two_things() {
        List<KeyCombination> all = new ArrayList<>();
        for (Act act : Act.values()) {
            all.addAll(act.keys());
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_is_said_in_both_languages(Act act) {
        assertThat(new Messages(Language.KO).text(act.message())).isNotBlank().doesNotStartWith("?");
        assertThat(new Messages(Language.EN).text(act.message())).isNotBlank().doesNotStartWith("?");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_act_has_a_key_to_show(Act act) {
        assertThat(act.keys()).isNotEmpty();
        assertThat(act.hint()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"RECORD", "TAKE_SUGGESTION", "ENTRY_HISTORY"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_works_outside_the_line_types_no_letter(Act act) {
        assertThat(act.keys())
                .allMatch(k -> k.getCode().isFunctionKey() || k.getShortcut() == KeyCombination.ModifierValue.DOWN);
    }
}
