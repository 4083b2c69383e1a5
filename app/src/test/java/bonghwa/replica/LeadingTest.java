package bonghwa.replica;

import static bonghwa.replica.CrewStore.done;
import static bonghwa.replica.CrewStore.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Beat;
import bonghwa.domain.Change;
import bonghwa.domain.Eta;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Team;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever leads says and does, and what is refused: size-up, pace, teams, tasks, several entries at once. */
class LeadingTest {

    private CrewStore crew;
    private Leading leading;
    private Tasks tasks;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        leading = new Leading(crew.commands);
        tasks = new Tasks(crew.commands);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private SizeUp sizeUp() {
        return crew.now().conduct().sizeUp();
    }

    @Test
    void the_size_up_changes_field_by_field_and_keeps_what_it_said() {
        done(leading.sizeUp(crew.incident, Text.of("로그인 안 됨"), Text.of("전체"), Trend.GROWING, null));
        done(leading.sizeUp(crew.incident, Text.of("로그인 됨"), Text.of("전체"), null, Text.of("원인")));

        assertThat(sizeUp().symptom()).isEqualTo(Text.of("로그인 됨"));
        assertThat(sizeUp().symptoms().versions()).hasSize(2);
        assertThat(sizeUp().scopes().versions()).hasSize(1);
        assertThat(sizeUp().contested()).isFalse();
        assertThat(sizeUp().last()).isPresent();
        crew.refused(leading.sizeUp(crew.incident, Text.of("로그인 됨"), null, null, null), "refusal.nothing-new");
        crew.refused(leading.sizeUp("nowhere", Text.of("글"), null, null, null), "refusal.no-incident");
    }

    @Test
    void a_pace_is_set_once_and_a_beat_is_kept_by_an_entry() {
        done(leading.pace(crew.incident, Beat.EXECUTIVE, Duration.ofMinutes(30), false));
        crew.refused(leading.pace(crew.incident, Beat.EXECUTIVE, Duration.ofMinutes(30), false), "refusal.nothing-new");
        done(leading.keep(crew.incident, Beat.EXECUTIVE, crew.clock(), Text.of("새 소식 없음")));

        assertThat(crew.now().log().entries().getLast().content().about().tags())
                .containsExactly("executive");
        assertThatThrownBy(() -> leading.keep(crew.incident, Beat.NOTICE, crew.clock(), Text.of("글")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_team_needs_a_name_and_people_who_are_known() {
        crew.refused(leading.team(crew.incident, "t9", null, "kim", null, null), "refusal.no-team");
        crew.refused(leading.form(crew.incident, Name.of("알파", "Alpha"), "nobody", List.of()), "refusal.no-person");
        crew.refused(leading.form(crew.incident, Name.of("알파", "Alpha"), null, List.of("nobody")), "refusal.no-person");
        done(leading.form(crew.incident, Name.of("알파", "Alpha"), "kim", List.of("lee")));
        Team team = crew.now().conduct().teams().getFirst();
        done(leading.team(crew.incident, team.id(), null, null, List.of("lee", "park"), null));
        crew.later(60);
        done(leading.team(crew.incident, team.id(), null, null, null, Eta.at(crew.clock())));

        Team after = crew.now().conduct().teams().getFirst();
        assertThat(after.members()).containsExactly("lee", "park");
        assertThat(after.has("kim") && after.has("park")).isTrue();
        assertThat(after.works(crew.clock())).isFalse();
        assertThat(after.works(crew.clock().minusSeconds(1))).isTrue();
    }

    @Test
    void only_what_waits_is_resolved_once_and_not_before_it_began() {
        String note = crew.entry(Kind.NOTE, "글");
        String task = crew.later(60).entry(Kind.TASK, "재처리");
        crew.refused(tasks.resolve(crew.incident, note, crew.clock(), null), "refusal.nothing-to-resolve");
        crew.refused(tasks.resolve(crew.incident, task, crew.clock().minusSeconds(1), null), "refusal.resolved-before");
        crew.refused(tasks.resolve(crew.incident, task, null, null), "refusal.still-open");
        done(tasks.resolve(crew.incident, task, crew.clock(), "끝"));
        crew.refused(tasks.resolve(crew.incident, task, crew.clock(), null), "refusal.already-resolved");
        crew.refused(tasks.resolve(crew.incident, "nothing", crew.clock(), null), "refusal.no-entry");

        assertThat(crew.entry(task).done()).isEqualTo(crew.clock());
    }

    @Test
    void several_entries_are_amended_as_one_act_or_none_of_them() {
        String one = crew.entry(Kind.BLOCKER, "하나");
        String two = crew.later(60).entry(Kind.BLOCKER, "둘");
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put(one, Change.NONE.withWaitsOn(WaitsOn.ACCESS));
        changes.put(two, Change.NONE.withOccurred(When.about(CrewStore.T)));
        Commit commit = done(tasks.amendAll(crew.incident, changes, "다시 들음"));

        assertThat(commit.records()).hasSize(2);
        assertThat(crew.entry(one).content().waitsOn()).isEqualTo(WaitsOn.ACCESS);
        assertThat(crew.entry(two).content().occurred().about()).isTrue();
        assertThat(crew.entry(two).amendments().getFirst().reason()).isEqualTo("다시 들음");
        changes.put("nothing", Change.NONE.withStruck(true));
        crew.refused(tasks.amendAll(crew.incident, changes, null), "refusal.no-entry");
        crew.refused(tasks.amendAll(crew.incident, Map.of(), null), "refusal.nothing-new");
    }

    @Test
    void the_same_act_twice_over_leaves_one_value_standing() {
        String task = crew.entry(Kind.TASK, "재처리");
        String first = first(tasks.resolve(crew.incident, task, crew.clock(), null));
        String again = first(tasks.resolve(crew.incident, task, null, null));

        assertThat(crew.entry(task).resolutions().toReplace())
                .containsExactly(again)
                .doesNotContain(first);
        assertThat(crew.entry(task).contested()).isFalse();
    }
}
