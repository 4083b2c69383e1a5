package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Assignment;
import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Register;
import bonghwa.domain.Role;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.Weekend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At which desk whoever has command is: theirs where they typed or took it, else that of whoever types for them. */
class CommandingDeskTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private static Mark mark(int stamp, String desk, String person) {
        return new Mark(
                "id-" + stamp, new Position(stamp, 0, desk, stamp), Weekend.MOMENT, new Author(desk, person, null));
    }

    private static TimelineEntry entry(int stamp, String desk, String person) {
        return TimelineEntry.written(
                "K" + stamp, mark(stamp, desk, person), Content.of(Kind.NOTE, Weekend.MOMENT, "글"));
    }

    private static List<String> desks(Mark assigned, TimelineEntry... entries) {
        Incident weekend = new Weekend().room().declared().getFirst();
        Incident commanded = new Incident(
                weekend.id(),
                weekend.declared(),
                weekend.facts(),
                weekend.steps(),
                Log.EMPTY.with(List.of(entries)),
                List.of(new Assignment(assigned, "kim", COMMAND, Weekend.MOMENT, Register.empty())),
                weekend.notices(),
                weekend.touched());
        return CommandingDesk.all(commanded, new LastDesks(), Weekend.MOMENT);
    }

    @Test
    void of_who_never_typed_it_is_the_desk_at_which_somebody_recorded_that_they_have_command() {
        assertThat(desks(mark(5, "scribe", "lee"), entry(6, "other", "lee"))).containsExactly("scribe");
    }

    @Test
    void of_who_types_it_is_the_desk_of_their_newest_entry_whoever_assigned_them_later() {
        assertThat(desks(mark(5, "scribe", "lee"), entry(3, "old", "kim"), entry(4, "mine", "kim")))
                .containsExactly("mine");
    }

    @Test
    void who_took_command_at_another_desk_than_they_typed_at_before_is_there() {
        assertThat(desks(mark(5, "new", "kim"), entry(4, "old", "kim"))).containsExactly("new");
        assertThat(desks(mark(5, "new", "kim"), entry(4, "old", "kim"), entry(6, "third", "kim")))
                .containsExactly("third");
    }
}
