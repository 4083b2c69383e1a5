package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act does, without any key. */
class ActsTest {

    private final Acts acts = new Acts();
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Act.class)
    void nothing_happens_by_an_act_that_nobody_has_given_a_meaning(Act act) {
        acts.run(act);
        assertThat(acts.has(act)).isFalse();
    }

    @Test
    void an_act_does_what_was_said_last() {
        acts.on(Act.LARGER, () -> done.add("first"));
        acts.on(Act.LARGER, () -> done.add("second"));
        acts.run(Act.LARGER);
        assertThat(done).containsExactly("second");
    }

    @Test
    void an_act_does_not_do_what_another_does() {
        acts.on(Act.LARGER, () -> done.add("larger"));
        acts.run(Act.SMALLER);
        assertThat(done).isEmpty();
        assertThat(acts.has(Act.LARGER)).isTrue();
        assertThat(acts.has(Act.SMALLER)).isFalse();
    }
}
