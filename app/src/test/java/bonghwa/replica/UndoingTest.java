package bonghwa.replica;

import static bonghwa.replica.CrewStore.acts;
import static bonghwa.replica.CrewStore.done;
import static bonghwa.replica.CrewStore.first;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Pace;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Saying;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import bonghwa.replica.Undoing.Undone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was done goes back to what stood before, by new records; and comes again when that is undone. */
class UndoingTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    private static final Target PAY = Target.service("pay");

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

    private Undone undo(Commit commit) {
        return done(undoing.undo(acts(commit), crew.clock()));
    }

    private Undone redo(Undone undone) {
        return done(undoing.redo(undone.acts().getFirst().id(), crew.clock()));
    }

    private Commit did(CompletionStage<Commit> commit) {
        crew.later(60);
        return done(commit);
    }

    private Commit report(State state) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(crew.clock()),
                Text.of("결제"),
                null,
                About.of(PAY),
                List.of(Report.of(PAY, state)),
                null);
        return did(crew.commands.log(crew.incident, content));
    }

    private State pay() {
        return crew.now().log().history(PAY).at(crew.clock()).state();
    }

    @Test
    void a_reported_state_is_undone_and_redone_in_words() {
        report(State.MAJOR_OUTAGE);
        Undone undone = undo(report(State.RECOVERING));

        assertThat(pay()).isEqualTo(State.MAJOR_OUTAGE);
        assertThat(undone.what()).isEqualTo(Saying.of("did.state", List.of(PAY), State.RECOVERING));
        redo(undone);
        assertThat(pay()).isEqualTo(State.RECOVERING);
    }

    @Test
    void an_amendment_goes_back_in_every_field_that_it_set_and_in_no_other() {
        String entry = crew.entry(Kind.BLOCKER, "처음");
        did(crew.commands.amend(crew.incident, entry, Change.NONE.withText(Text.of("둘")), null));
        Change both = Change.NONE.withText(Text.of("셋")).withWaitsOn(WaitsOn.POWER);
        Commit amended = did(crew.commands.amend(crew.incident, entry, both, null));
        did(crew.commands.pin(crew.incident, entry, true));
        Undone undone = undo(amended);

        assertThat(crew.entry(entry).content().text()).isEqualTo(Text.of("둘"));
        assertThat(crew.entry(entry).content().waitsOn()).isNull();
        assertThat(crew.entry(entry).pinned()).isTrue();
        redo(undone);
        assertThat(crew.entry(entry).content().text()).isEqualTo(Text.of("셋"));
        assertThat(crew.entry(entry).content().waitsOn()).isEqualTo(WaitsOn.POWER);
    }

    @Test
    void what_somebody_changed_again_since_then_is_left_alone() {
        String entry = crew.entry(Kind.NOTE, "처음");
        Commit first = did(crew.commands.amend(crew.incident, entry, Change.NONE.withText(Text.of("둘")), null));
        did(crew.commands.amend(crew.incident, entry, Change.NONE.withText(Text.of("셋")), null));

        crew.refused(undoing.undo(acts(first), crew.clock()), "refusal.nothing-to-undo");
        assertThat(crew.entry(entry).content().text()).isEqualTo(Text.of("셋"));
    }

    @Test
    void striking_pinning_and_resolving_are_undone_by_operations_of_their_own() {
        String task = crew.entry(Kind.TASK, "재처리");
        Tasks tasks = new Tasks(crew.commands);
        Undone strike = undo(did(crew.commands.strike(crew.incident, task, true, "중복")));
        Undone pin = undo(did(crew.commands.pin(crew.incident, task, true)));
        Undone resolve = undo(did(tasks.resolve(crew.incident, task, crew.clock(), null)));

        assertThat(List.of(strike, pin, resolve).stream()
                        .map(u -> u.acts().getFirst().operation()))
                .containsExactly(
                        new Operation.EntryStruck(task, false, null),
                        new Operation.EntryPinned(task, false),
                        new Operation.EntryResolved(task, null, null));
        assertThat(crew.entry(task).struck()).isFalse();
        assertThat(crew.entry(task).done()).isNull();
        redo(resolve);
        assertThat(crew.entry(task).done()).isNotNull();
    }

    @Test
    void taking_command_is_undone_as_one_act_and_the_one_before_has_it_again() {
        did(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        crew.later(600);
        Undone undone = undo(did(crew.commands.takeOver(crew.incident, "lee", COMMAND, crew.clock())));
        crew.later(600);

        assertThat(undone.commit().records()).hasSize(2);
        assertThat(commanders()).containsExactly("kim");
        redo(undone);
        assertThat(commanders()).containsExactly("lee");
    }

    private List<String> commanders() {
        return crew.now().holders(COMMAND, crew.clock()).stream()
                .map(Assignment::person)
                .toList();
    }

    @Test
    void an_accepted_hand_over_is_undone_whole_the_offer_stands_again_and_nobody_lost_command() {
        did(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        Handovers handovers = new Handovers(crew.commands);
        crew.later(600);
        String offered = first(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of("인계")));
        Undone undone = undo(did(handovers.accept(crew.incident, offered, "lee", crew.clock(), offered)));

        Handover offer = crew.now().conduct().handover(offered).orElseThrow();
        assertThat(offer.open()).isTrue();
        assertThat(commanders()).containsExactly("kim");
        assertThat(crew.now().log().entries().getLast().struck()).isTrue();
        redo(undone);
        assertThat(commanders()).containsExactly("lee");
        assertThat(crew.now().conduct().handover(offered).orElseThrow().accepted())
                .contains(Text.of("인계"));
    }

    @Test
    void an_offer_is_withdrawn_and_its_brief_goes_back() {
        Handovers handovers = new Handovers(crew.commands);
        Commit offer = did(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of("하나")));
        String id = offer.records().getFirst().id();
        undo(did(handovers.amend(crew.incident, id, Text.of("둘"))));
        assertThat(crew.now().conduct().handover(id).orElseThrow().brief()).isEqualTo(Text.of("하나"));
        Undone undone = undo(offer);
        assertThat(crew.now().conduct().handover(id).orElseThrow().open()).isFalse();
        redo(undone);
        assertThat(crew.now().conduct().handover(id).orElseThrow().open()).isTrue();
    }

    @Test
    void a_phase_and_what_is_said_of_the_incident_go_back() {
        did(crew.commands.enter(crew.incident, Phase.IDENTIFIED, crew.clock(), null));
        undo(did(crew.commands.enter(crew.incident, Phase.RESOLVED, crew.clock(), null)));
        undo(did(crew.commands.amendIncident(crew.incident, null, Severity.SEV3, null, null, null)));

        assertThat(crew.now().phase(crew.clock())).isEqualTo(Phase.IDENTIFIED);
        assertThat(crew.now().facts().severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void the_size_up_and_the_rhythm_go_back_to_what_was_said_before_or_to_nothing() {
        Leading leading = new Leading(crew.commands);
        undo(did(leading.sizeUp(crew.incident, Text.of("로그인"), null, Trend.GROWING, null)));
        assertThat(crew.now().conduct().sizeUp().isBlank()).isTrue();
        did(leading.pace(crew.incident, Beat.CALL_OUT, Duration.ofMinutes(15), false));
        Undone silenced = undo(did(leading.pace(crew.incident, Beat.CALL_OUT, null, true)));
        assertThat(pace()).isEqualTo(new Pace(Duration.ofMinutes(15), false));
        redo(silenced);
        assertThat(pace()).isEqualTo(new Pace(null, true));
    }

    private Pace pace() {
        return crew.now().conduct().paces().callOut().value(Pace.DEFAULT);
    }

    @Test
    void a_team_that_was_formed_ends_and_a_changed_one_goes_back() {
        Leading leading = new Leading(crew.commands);
        Commit formed = did(leading.form(crew.incident, Name.of("알파", "Alpha"), "kim", List.of("lee")));
        String team = crew.now().conduct().teams().getFirst().id();
        undo(did(leading.team(crew.incident, team, null, "park", List.of(), null)));
        assertThat(crew.now().conduct().teams().getFirst().leader()).isEqualTo("kim");
        assertThat(crew.now().conduct().teams().getFirst().members()).containsExactly("lee");
        Undone undone = undo(formed);
        assertThat(crew.now().conduct().teams().getFirst().works(crew.clock())).isFalse();
        redo(undone);
        assertThat(crew.now().conduct().teams().getFirst().works(crew.clock())).isTrue();
    }

    @Test
    void what_is_done_again_is_told_as_the_deed_that_it_was() {
        Undone undone = undo(report(State.RECOVERING));

        assertThat(redo(undone).what()).isEqualTo(Saying.of("did.state", List.of(PAY), State.RECOVERING));
    }

    @Test
    void what_went_out_of_the_house_cannot_be_undone() {
        Commit sent = did(crew.commands.noticeSent(
                crew.incident,
                new Operation.NoticeSent(1, Audience.PUBLIC, crew.clock(), crew.clock(), Text.of("공지"), null)));

        crew.refused(undoing.undo(acts(sent), crew.clock()), "refusal.no-undo");
    }
}
