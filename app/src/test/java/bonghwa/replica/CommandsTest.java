package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command writes, what it replaces, and what it refuses. */
class CommandsTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");
    private static final Duty SCRIBE = new Duty.OfRole("scribe");

    private OpenStore store;
    private Commands commands;
    private String incident;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
        commands = Stores.commands(store);
        done(commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC)));
        incident = store.room().current().orElseThrow().id();
        done(commands.importCatalogue(
                new Catalogue(
                        List.of(), List.of(), List.of(), List.of(), List.of(person("kim"), person("lee")), List.of()),
                false));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private static Person person(String id) {
        return new Person(id, Name.of(id, id), null, null, null);
    }

    private static Commit done(CompletionStage<Commit> commit) {
        return commit.toCompletableFuture().join();
    }

    private static Recorded last(CompletionStage<Commit> commit) {
        return done(commit).records().getLast();
    }

    private String note(String words) {
        return last(commands.log(incident, Content.of(Kind.NOTE, T, words))).id();
    }

    private Incident now() {
        return store.room().incident(incident).orElseThrow();
    }

    private TimelineEntry entry(String id) {
        return now().log().entry(id).orElseThrow();
    }

    private void refused(CompletionStage<Commit> commit, String key) {
        var before = store.room();
        assertThatThrownBy(() -> done(commit))
                .cause()
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
        assertThat(store.room()).isEqualTo(before);
    }

    @Test
    void nothing_is_written_into_an_incident_that_nobody_declared() {
        refused(commands.log("nowhere", Content.of(Kind.NOTE, T, "글")), "refusal.no-incident");
        refused(commands.enter("nowhere", Phase.RESOLVED, T, null), "refusal.no-incident");
        refused(commands.amendIncident("nowhere", Text.of("글"), null, null, null, null), "refusal.no-incident");
        refused(commands.assign("nowhere", "kim", SCRIBE, T, null), "refusal.no-incident");
        refused(commands.takeOver("nowhere", "kim", SCRIBE, T), "refusal.no-incident");
        refused(
                commands.noticeSent("nowhere", new Operation.NoticeSent(1, Audience.PUBLIC, T, T, Text.of("안내"), null)),
                "refusal.no-incident");
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_changed() {
        refused(commands.amend(incident, "nothing", Change.NONE.withText(Text.of("글")), null), "refusal.no-entry");
        refused(commands.strike(incident, "nothing", true, null), "refusal.no-entry");
        refused(commands.pin(incident, "nothing", true), "refusal.no-entry");
    }

    @Test
    void a_duty_goes_only_to_somebody_who_is_known() {
        refused(commands.assign(incident, "nobody", SCRIBE, T, null), "refusal.no-person");
        refused(commands.takeOver(incident, "nobody", SCRIBE, T), "refusal.no-person");
    }

    @Test
    void a_duty_that_nobody_has_cannot_end() {
        refused(commands.endDuty(incident, "nothing", T, null), "refusal.no-assignment");
    }

    @Test
    void who_holds_a_duty_cannot_take_it_over() {
        done(commands.assign(incident, "kim", SCRIBE, T, null));

        refused(commands.takeOver(incident, "kim", SCRIBE, T.plusSeconds(60)), "refusal.already-holds");
    }

    @Test
    void taking_over_ends_the_duty_of_everybody_who_held_it_in_one_commit() {
        done(commands.assign(incident, "kim", SCRIBE, T, null));
        Instant change = T.plusSeconds(600);
        Commit commit = done(commands.takeOver(incident, "lee", SCRIBE, change));

        assertThat(commit.records()).hasSize(2);
        assertThat(now().holders(SCRIBE, change)).extracting(a -> a.person()).containsExactly("lee");
        assertThat(now().holders(SCRIBE, change.minusMillis(1)))
                .extracting(a -> a.person())
                .containsExactly("kim");
    }

    @Test
    void the_end_of_a_duty_can_be_corrected_and_taken_back() {
        String duty = last(commands.assign(incident, "kim", SCRIBE, T, T.plusSeconds(60)))
                .id();
        String ended =
                last(commands.endDuty(incident, duty, T.plusSeconds(90), "늦음")).id();
        Recorded open = last(commands.endDuty(incident, duty, null, null));

        assertThat(open.head().replaces()).containsExactly(ended);
        assertThat(now().holders(SCRIBE, T.plusSeconds(9999))).hasSize(1);
    }

    @Test
    void an_amendment_of_one_field_replaces_what_stands_in_that_field_only() {
        String entry = note("처음");
        String text = last(commands.amend(incident, entry, Change.NONE.withText(Text.of("둘")), null))
                .id();
        Recorded pin = last(commands.pin(incident, entry, true));
        Recorded again = last(commands.amend(incident, entry, Change.NONE.withText(Text.of("셋")), null));

        assertThat(pin.head().replaces()).containsExactly(entry);
        assertThat(again.head().replaces()).containsExactly(text);
    }

    @Test
    void a_struck_entry_is_restored_without_losing_that_it_was_struck() {
        String entry = note("처음");
        done(commands.strike(incident, entry, true, "중복"));
        assertThat(entry(entry).struck()).isTrue();
        done(commands.strike(incident, entry, false, "아님"));

        assertThat(entry(entry).struck()).isFalse();
        assertThat(entry(entry).amendments()).hasSize(2);
    }

    @Test
    void an_amended_incident_changes_what_was_named_and_keeps_the_rest() {
        Recorded amended = last(commands.amendIncident(incident, null, Severity.SEV2, null, null, "다시 셈"));

        assertThat(now().facts().severity()).isEqualTo(Severity.SEV2);
        assertThat(now().facts().title()).isEqualTo(Text.of("화재"));
        assertThat(amended.head().replaces()).containsExactly(now().declared().id());
    }

    @Test
    void an_incident_is_in_the_phase_that_was_entered_until_the_next() {
        done(commands.enter(incident, Phase.IDENTIFIED, T.plusSeconds(60), null));
        done(commands.enter(incident, Phase.RESOLVED, T.plusSeconds(120), "끝"));

        assertThat(now().phase(T.plusSeconds(119))).isEqualTo(Phase.IDENTIFIED);
        assertThat(now().phase(T.plusSeconds(120))).isEqualTo(Phase.RESOLVED);
    }

    @Test
    void a_notice_that_was_sent_is_the_last_one_of_its_audience() {
        done(commands.noticeSent(incident, new Operation.NoticeSent(1, Audience.PUBLIC, T, T, Text.of("안내"), null)));

        assertThat(now().lastNotice(Audience.PUBLIC, T).orElseThrow().text()).isEqualTo(Text.of("안내"));
        assertThat(now().lastNotice(Audience.PARTNERS, T)).isEmpty();
    }

    @Test
    void what_is_written_bears_the_name_and_role_of_who_types() {
        commands.typing(new Typist("kim", "scribe"));
        TimelineEntry entry = entry(note("글"));

        assertThat(entry.mark().author().person()).isEqualTo("kim");
        assertThat(entry.mark().author().role()).isEqualTo("scribe");
    }

    @Test
    void numbers_count_on_without_a_gap_even_over_refusals() {
        String first = entry(note("하나")).number();
        refused(commands.log("nowhere", Content.of(Kind.NOTE, T, "글")), "refusal.no-incident");
        String second = entry(note("둘")).number();

        assertThat(first).endsWith("1");
        assertThat(second).endsWith("2");
    }
}
