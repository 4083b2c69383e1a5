package bonghwa.replica;

import static bonghwa.replica.CrewStore.acts;
import static bonghwa.replica.CrewStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Assignment;
import bonghwa.domain.Beat;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Saying;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Undoing.Undone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is found again in the room, also after the program was started anew, and undone by its id or step by step. */
class ActsTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private CrewStore crew;
    private Undoing undoing;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        undoing = new Undoing(crew.commands);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private Commit did(CompletionStage<Commit> commit) {
        crew.later(60);
        return done(commit);
    }

    private List<String> commanders() {
        return crew.now().holders(COMMAND, crew.clock()).stream()
                .map(Assignment::person)
                .toList();
    }

    private String desk() {
        return crew.store.stewardship().own().orElseThrow();
    }

    @Test
    void the_last_act_of_this_desk_is_found_again_after_a_start_and_then_the_one_before() {
        String one = crew.entry(Kind.NOTE, "하나");
        crew.later(60);
        String two = crew.entry(Kind.NOTE, "둘");
        crew.later(60);
        done(undoing.undoLast(crew.incident, desk(), crew.clock()));
        assertThat(crew.entry(two).struck()).isTrue();
        assertThat(crew.entry(one).struck()).isFalse();
        done(undoing.undoLast(null, desk(), crew.clock()));
        assertThat(crew.entry(one).struck()).isTrue();
        crew.refused(undoing.undoLast(crew.incident, "another desk", crew.clock()), "refusal.nothing-to-undo");
    }

    @Test
    void an_act_of_several_records_is_found_again_whole() {
        done(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        crew.later(600);
        done(crew.commands.takeOver(crew.incident, "lee", COMMAND, crew.clock()));
        crew.later(600);
        Undone undone = done(undoing.undoLast(crew.incident, desk(), crew.clock()));

        assertThat(undone.commit().records()).hasSize(2);
        assertThat(undone.what()).isEqualTo(Saying.of("did.assigned", new Party.OfPerson("lee"), COMMAND));
        assertThat(commanders()).containsExactly("kim");
    }

    @Test
    void any_older_act_is_undone_by_its_id() {
        String old = crew.entry(Kind.NOTE, "옛 글");
        crew.later(60);
        String young = crew.entry(Kind.NOTE, "새 글");
        done(undoing.undo(crew.incident, old, crew.clock()));

        assertThat(crew.entry(old).struck()).isTrue();
        assertThat(crew.entry(young).struck()).isFalse();
    }

    @Test
    void every_act_that_the_commits_name_is_found_in_the_room_by_itself() {
        did(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        Handovers handovers = new Handovers(crew.commands);
        Leading leading = new Leading(crew.commands);
        Commit offer = did(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of("하나")));
        String id = offer.records().getFirst().id();
        List<Act> expected = new ArrayList<>(acts(offer));
        expected.addAll(acts(did(handovers.amend(crew.incident, id, Text.of("둘")))));
        expected.addAll(acts(did(leading.sizeUp(crew.incident, Text.of("로그인"), Text.of("전체"), null, null))));
        expected.addAll(acts(did(leading.pace(crew.incident, Beat.EXECUTIVE, Duration.ofMinutes(30), false))));
        expected.addAll(acts(did(leading.form(crew.incident, Name.of("알파", "Alpha"), "kim", List.of()))));
        expected.addAll(acts(did(crew.commands.enter(crew.incident, Phase.IDENTIFIED, crew.clock(), "원인"))));
        expected.addAll(acts(did(crew.commands.amendIncident(crew.incident, null, Severity.SEV2, null, null, null))));
        expected.addAll(acts(did(crew.commands.log(crew.incident, Content.of(Kind.TASK, crew.clock(), "할 일")))));

        assertThat(Acts.of(crew.now())).containsAll(expected);
    }

    @Test
    void steps_are_undone_one_by_one_redone_one_by_one_and_a_new_one_ends_redoing() {
        UndoStack stack = new UndoStack(undoing);
        assertThat(stack.canUndo() || stack.canRedo()).isFalse();
        String one = entry(stack, "하나");
        String two = entry(stack, "둘");

        assertThat(done(stack.undo(crew.clock())).what())
                .isEqualTo(Saying.of("did.entry", crew.entry(two).number(), Kind.NOTE, Text.of("둘")));
        done(stack.undo(crew.clock()));
        assertThat(crew.entry(one).struck() && crew.entry(two).struck()).isTrue();
        assertThat(stack.canUndo()).isFalse();
        crew.refused(stack.undo(crew.clock()), "refusal.nothing-to-undo");

        done(stack.redo(crew.clock()));
        assertThat(crew.entry(one).struck()).isFalse();
        assertThat(stack.canRedo()).isTrue();
        entry(stack, "셋");
        assertThat(stack.canRedo()).isFalse();
    }

    private String entry(UndoStack stack, String words) {
        Commit commit = did(crew.commands.log(crew.incident, Content.of(Kind.NOTE, crew.clock(), words)));
        stack.did(commit);
        return commit.records().getFirst().id();
    }
}
