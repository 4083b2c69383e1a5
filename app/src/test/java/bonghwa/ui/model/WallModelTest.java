package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Declaration;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a wall follows: whatever is recorded, also of another incident than the one shown, is on the page at once. */
class WallModelTest {

    private final LiveRoom room = LiveRoom.inMemory();
    private final WallModel wall = new WallModel(room.model(), Runnable::run, Runnable::run);

    private void declare(String title, Severity severity) {
        var _ = room.commands().declare(new Declaration(Text.of(title), severity, Weekend.MOMENT, Weekend.KST));
    }

    private List<Incident> others() {
        return Objects.requireNonNull(wall.page().get()).others();
    }

    @Test
    void another_incident_is_there_at_once() {
        assertThat(others()).isEmpty();

        declare("위키 느림", Severity.SEV3);

        assertThat(others()).extracting(i -> i.facts().title().ko()).containsExactly("위키 느림");
    }

    @Test
    void it_is_gone_once_it_is_closed() {
        declare("위키 느림", Severity.SEV3);
        String other = others().getFirst().id();

        var _ = room.commands().enter(other, Phase.CLOSED, Weekend.MOMENT, null);

        assertThat(others()).isEmpty();
    }

    @Test
    void the_worst_of_the_others_comes_first_whichever_was_touched_last() {
        declare("위키", Severity.SEV4);
        declare("결제", Severity.SEV2);
        declare("지도", Severity.SEV3);

        assertThat(others())
                .extracting(i -> i.facts().severity())
                .containsExactly(Severity.SEV2, Severity.SEV3, Severity.SEV4);
    }

    @Test
    void a_commit_is_one_page() {
        List<WallPage> pages = new ArrayList<>();
        wall.page().addListener((_, _, page) -> pages.add(page));

        declare("위키 느림", Severity.SEV3);

        assertThat(pages).hasSize(1);
    }
}
