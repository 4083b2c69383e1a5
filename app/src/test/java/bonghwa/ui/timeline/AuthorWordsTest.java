package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import bonghwa.replica.Typist;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a row of the timeline names. */
class AuthorWordsTest {

    private final Shift shift = new Shift();

    private List<Piece> told(Party party) {
        Content content = new Content(
                Kind.TASK,
                When.exactly(Shift.NOW),
                Text.of("발전기 연료"),
                null,
                new About(List.of(), List.of(), List.of(party), List.of()),
                List.of(),
                null);
        Messages messages = new Messages(Language.KO);
        List<Piece> pieces = new ArrayList<>();
        new AuthorWords(shift.room(), messages, new Phrases(messages, Weekend.KST), () -> Typist.NOBODY)
                .add(TimelineEntry.written("K1", Weekend.mark("task", Shift.NOW), content), pieces, false);
        return pieces;
    }

    @Test
    void a_team_that_owns_something_is_named_and_not_by_its_id() {
        shift.write(new Operation.TeamSet("t-7f3a", Name.of("현장반", "Site team"), "night", List.of("day"), null));
        assertThat(told(new Party.OfRole("t-7f3a")))
                .singleElement()
                .asString()
                .contains("현장반")
                .doesNotContain("t-7f3a");
    }

    @Test
    void a_person_is_named_as_everywhere() {
        assertThat(told(new Party.OfPerson("day"))).singleElement().asString().contains("주간 총괄");
    }
}
