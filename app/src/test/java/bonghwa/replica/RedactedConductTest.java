package bonghwa.replica;

import static bonghwa.replica.CrewStore.done;
import static bonghwa.replica.CrewStore.first;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Redaction;
import bonghwa.domain.Role;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is led by words (hand-overs, the size-up, the title) stands with a hole where a steward took the words out. */
class RedactedConductTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    private static final String SECRET = "비밀번호 tiger-passw0rd-42";
    private static final String HOLE = Redaction.BAR + " 붙여 넣음";

    private CrewStore crew;
    private Handovers handovers;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        handovers = new Handovers(crew.commands);
        done(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        crew.later(3600);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private String offer() {
        return first(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of(SECRET)));
    }

    private Handover handover(String id) {
        return crew.now().conduct().handover(id).orElseThrow();
    }

    private Taking taking(String id) throws Refusal {
        return Taking.of(crew.store.replica().holding().fold(), id);
    }

    private void redact(String id) {
        crew.later(60);
        done(crew.store.stewardship().redact(Typist.NOBODY, id, "붙여 넣음"));
    }

    @Test
    void a_handover_stands_as_it_stood_with_a_hole_for_its_brief() {
        String offered = offer();
        Handover before = handover(offered);
        crew.later(60);
        done(handovers.accept(crew.incident, offered, "lee", crew.clock(), offered));

        redact(offered);

        Handover after = handover(offered);
        assertThat(after.duty()).isEqualTo(before.duty());
        assertThat(after.from()).isEqualTo("kim");
        assertThat(after.to()).isEqualTo("lee");
        assertThat(after.at()).isEqualTo(before.at());
        assertThat(after.brief().ko()).isEqualTo(HOLE);
        assertThat(after.outcome().person()).isEqualTo("lee");
        assertThat(crew.now().holders(COMMAND, crew.clock()))
                .singleElement()
                .satisfies(a -> assertThat(a.person()).isEqualTo("lee"));
    }

    @Test
    void the_entry_that_accepting_wrote_is_named_since_it_says_the_same() throws Exception {
        String offered = offer();
        crew.later(60);
        done(handovers.accept(crew.incident, offered, "lee", crew.clock(), offered));
        String copy = crew.now().log().entries().stream()
                .filter(e -> e.content().text().ko().contains(SECRET))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(taking(offered).also()).extracting(Act::id).containsExactly(copy);
        assertThat(taking(copy).also()).extracting(Act::id).containsExactly(offered);
    }

    @Test
    void an_amended_brief_leaves_a_hole_and_can_be_amended_again() throws Exception {
        String offered = first(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of("전원 복구 중")));
        crew.later(60);
        String amended = first(handovers.amend(crew.incident, offered, Text.of(SECRET)));

        redact(amended);

        assertThat(handover(offered).brief().ko()).isEqualTo(HOLE);
        crew.later(60);
        done(handovers.amend(crew.incident, offered, Text.of("암호는 금고에")));
        assertThat(handover(offered).brief().ko()).isEqualTo("암호는 금고에");
    }

    @Test
    void a_size_up_leaves_a_hole_in_each_field_that_had_words_and_no_other() {
        done(new Leading(crew.commands).sizeUp(crew.incident, Text.of("로그인 불가"), null, null, null));
        crew.later(60);
        String id =
                first(new Leading(crew.commands).sizeUp(crew.incident, null, Text.of(SECRET), null, Text.of(SECRET)));

        redact(id);

        SizeUp now = crew.now().conduct().sizeUp();
        assertThat(List.of(now.symptom().ko(), now.scope().ko(), now.unknown().ko()))
                .containsExactly("로그인 불가", HOLE, HOLE);
    }

    @Test
    void a_title_leaves_a_hole_with_who_and_why() {
        String id = first(crew.commands.amendIncident(crew.incident, Text.of(SECRET), null, null, null, null));

        redact(id);

        assertThat(crew.now().facts().title().ko()).isEqualTo(HOLE);
        assertThat(crew.now().facts().titles().versions()).hasSize(2);
    }
}
