package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Recorder;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentsModelTest {

    private static final Instant NOW = Weekend.MOMENT;

    private final Recorder recorder = new Recorder();
    private final RoomModel room = new Weekend().realModel();
    private final FxBridge bridge = new FxBridge(Runnable::run, (_, _) -> () -> {}, () -> {});
    private final IncidentsModel model =
            new IncidentsModel(room, recorder.commands(), bridge, IncidentsModelTest::moment, _ -> {});

    /** Knows one time only, and one that is still to come. */
    private static Optional<When> moment(String typed, Instant now) {
        return switch (typed) {
            case "15:19" -> Optional.of(When.exactly(now.minusSeconds(600)));
            case "23:00" -> Optional.of(When.exactly(now.plusSeconds(600)));
            default -> Optional.empty();
        };
    }

    @Test
    void a_title_alone_declares_an_incident_that_starts_now_with_a_severity_that_is_not_set() {
        IncidentForm form = model.newForm();
        assertThat(form.complete()).isFalse();
        form.title().set(" 결제 장애 ");
        model.declare(form);

        assertThat(recorder.operations())
                .containsExactly(new Operation.IncidentDeclared(Text.of("결제 장애"), Severity.UNSET, NOW, Weekend.KST));
        assertThat(Objects.requireNonNull(room.incident().get()).facts().title())
                .isEqualTo(Text.of("결제 장애"));
    }

    @Test
    void a_title_that_was_typed_decomposed_is_recorded_composed() {
        IncidentForm form = model.newForm();
        form.title().set(Normalizer.normalize("장애", Normalizer.Form.NFD));
        model.declare(form);

        assertThat(((Operation.IncidentDeclared) recorder.operations().getFirst()).title())
                .isEqualTo(Text.of("장애"));
    }

    @Test
    void the_outage_may_have_started_earlier_but_not_later_and_not_at_no_time() {
        IncidentForm form = model.newForm();
        form.title().set("t");
        form.start().set("15:19");
        assertThat(form.started()).contains(NOW.minusSeconds(600));

        form.start().set("23:00");
        assertThat(form.complete()).isFalse();
        form.start().set("soon");
        assertThat(form.complete()).isFalse();
        model.declare(form);
        assertThat(recorder.count()).isZero();
    }

    @Test
    void the_list_is_searched_by_title_in_either_keyboard_mode() {
        assertThat(model.rows().get()).hasSize(1);
        for (String typed : List.of("판교", "vksry", "ㅍㄱ", "Pangyo")) {
            model.find().set(typed);
            assertThat(model.rows().get()).as(typed).hasSize(1);
        }
        model.find().set("멜론");
        assertThat(model.rows().get()).isEmpty();
    }

    @Test
    void a_row_says_title_phase_severity_and_start() {
        IncidentRow row = model.rows().get().getFirst();

        assertThat(row.phase()).isEqualTo(Phase.IDENTIFIED);
        assertThat(row.facts().severity()).isEqualTo(Severity.SEV1);
        assertThat(row.facts().started()).isEqualTo(Weekend.kst("2022-10-15T15:19:00"));
        assertThat(row.shown()).isTrue();
        assertThat(row.closed()).isFalse();
    }

    @Test
    void only_what_was_changed_is_amended_with_its_reason() {
        IncidentForm form = model.form(Weekend.INCIDENT, Language.KO);
        form.severity().set(Severity.SEV2);
        form.reason().set("이용자 일부");
        model.amend(Weekend.INCIDENT, form, Language.KO);

        assertThat(recorder.operations())
                .containsExactly(new Operation.IncidentAmended(null, Severity.SEV2, null, null, "이용자 일부"));
    }

    @Test
    void a_form_that_changes_nothing_records_nothing() {
        model.amend(Weekend.INCIDENT, model.form(Weekend.INCIDENT, Language.EN), Language.EN);

        assertThat(recorder.count()).isZero();
    }

    @Test
    void an_incident_is_closed_and_reopened_with_a_note() {
        model.close(Weekend.INCIDENT, "모두 복구");
        model.reopen(Weekend.INCIDENT, " ");

        assertThat(recorder.operations())
                .containsExactly(
                        new Operation.PhaseEntered(Phase.CLOSED, NOW, "모두 복구"),
                        new Operation.PhaseEntered(Phase.MONITORING, NOW, null));
    }

    @Test
    void the_phases_of_the_work_are_said_with_their_reason_and_only_of_an_open_incident() {
        IncidentForm form = model.form(Weekend.INCIDENT, Language.KO);
        assertThat(form.phase().get()).isEqualTo(Phase.IDENTIFIED);
        assertThat(form.phases())
                .containsExactly(Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MONITORING, Phase.RESOLVED);
        assertThat(model.newForm().phases()).isEmpty();

        form.phase().set(Phase.RESOLVED);
        form.reason().set("모두 정상");
        model.amend(Weekend.INCIDENT, form, Language.KO);

        assertThat(recorder.operations()).containsExactly(new Operation.PhaseEntered(Phase.RESOLVED, NOW, "모두 정상"));
    }

    @Test
    void what_another_said_while_the_form_was_open_stays_where_nobody_touched_it() {
        LiveRoom live = LiveRoom.inMemory();
        IncidentsModel here =
                new IncidentsModel(live.model(), live.commands(), bridge, IncidentsModelTest::moment, _ -> {});
        IncidentForm mine = here.form("incident", Language.KO);
        Instant earlier = NOW.minusSeconds(90_000);
        var _ = live.commands().amendIncident("incident", Text.of("안양 화재"), null, earlier, null, null);
        var _ = live.commands().enter("incident", Phase.MONITORING, NOW, null);

        mine.severity().set(Severity.SEV2);
        here.amend("incident", mine, Language.KO);

        Incident now = live.model().room().get().incident("incident").orElseThrow();
        assertThat(now.facts().severity()).isEqualTo(Severity.SEV2);
        assertThat(now.facts().title()).isEqualTo(Text.of("안양 화재"));
        assertThat(now.facts().started()).isEqualTo(earlier);
        assertThat(now.phase(NOW)).isEqualTo(Phase.MONITORING);
    }

    @Test
    void a_closed_incident_comes_into_no_phase_by_a_form_that_was_opened_before() {
        LiveRoom live = LiveRoom.inMemory();
        IncidentsModel here =
                new IncidentsModel(live.model(), live.commands(), bridge, IncidentsModelTest::moment, _ -> {});
        IncidentForm mine = here.form("incident", Language.KO);
        here.close("incident", "");
        mine.phase().set(Phase.RESOLVED);

        here.amend("incident", mine, Language.KO);

        assertThat(live.model().room().get().incident("incident").orElseThrow().closed())
                .isTrue();
        assertThat(here.form("incident", Language.KO).phases()).isEmpty();
    }

    @Test
    void a_room_without_incidents_has_an_empty_list() {
        RoomModel empty = new RoomModel(
                new Room(new Weekend().catalogue(), Map.of(), List.of()), NOW, Weekend.KST, Clockwork.Kind.REAL);

        assertThat(new IncidentsModel(empty, recorder.commands(), bridge, IncidentsModelTest::moment, _ -> {})
                        .rows()
                        .get())
                .isEmpty();
    }

    @Test
    void whoever_declares_is_not_taken_back_behind_what_others_recorded_since() {
        LiveRoom live = LiveRoom.inMemory();
        List<Runnable> posted = new ArrayList<>();
        IncidentsModel here = new IncidentsModel(
                live.model(),
                live.commands(),
                new FxBridge(posted::add, (_, _) -> () -> {}, () -> {}),
                IncidentsModelTest::moment,
                _ -> {});
        IncidentForm form = here.newForm();
        form.title().set("침수");
        here.declare(form);
        var _ = live.commands().amendIncident("incident", Text.of("나중"), null, null, null, null);

        posted.forEach(Runnable::run);

        assertThat(live.model()
                        .room()
                        .get()
                        .incident("incident")
                        .orElseThrow()
                        .facts()
                        .title())
                .isEqualTo(Text.of("나중"));
        assertThat(Objects.requireNonNull(live.model().incident().get()).facts().title())
                .isEqualTo(Text.of("침수"));
    }
}
