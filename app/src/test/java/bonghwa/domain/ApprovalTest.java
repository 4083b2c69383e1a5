package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Shift;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may approve what somebody wrote. */
class ApprovalTest {

    private static final Duty TALK = new Duty.OfRole("communications");

    private final Shift shift = new Shift();

    private Approval approval() {
        return new Approval(shift.incident(), Shift.NOW);
    }

    private List<String> by(@Nullable String writer) {
        List<Person> people = shift.room().room().get().catalogue().people();
        return approval().by(writer, people).stream().map(Person::id).toList();
    }

    @Test
    void roles_are_those_on_duty_now() {
        assertThat(approval().roles("night")).containsExactly(Role.COMMANDER);
        assertThat(approval().roles("day")).isEmpty();
        assertThat(approval().roles(null)).isEmpty();
    }

    @Test
    void whoever_is_on_duty_in_another_role_comes_first_and_the_writer_not_at_all() {
        assertThat(by("scribe")).containsExactly("night", "day");
        assertThat(by("night")).containsExactlyInAnyOrder("day", "scribe");
    }

    @Test
    void who_has_no_other_role_than_the_writer_s_may_not() {
        shift.assign("scribe", TALK, "2022-10-16T01:00:00", null);
        shift.assign("day", TALK, "2022-10-16T01:00:00", null);
        assertThat(by("scribe")).containsExactly("night");
        shift.assign("day", Shift.COMMAND, "2022-10-16T02:00:00", null);
        assertThat(by("scribe")).containsExactlyInAnyOrder("night", "day");
    }

    @Test
    void where_nobody_in_particular_wrote_everybody_may() {
        assertThat(by(null)).hasSize(3);
    }
}
