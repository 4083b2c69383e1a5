package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.exchange.BadFile;
import bonghwa.replica.Story;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a status page published: each of its incidents one here, its components services and functions. */
class StatusPageImportTest {

    @Test
    void eachIncidentTellsItsUpdatesInTheirOrderWithStatesAndPhases() throws BadFile {
        ImportPlan plan = Plans.ofSample(Format.STATUSPAGE, "statuspage-incidents.json");
        assertThat(plan.stories().stream().map(Plans::told))
                .containsExactly("OWN 별빛 로그인 장애 SEV1 2025-03-03T17:05:00Z", "OWN Slow mail SEV3 2025-03-06T01:00:00Z");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2025-03-03T17:11:20Z STATUS 로그인이 되지 않습니다. | login/web=MAJOR_OUTAGE mail=PARTIAL_OUTAGE",
                        "2025-03-03T17:50:00Z COMMUNICATION 인증 서버의 전원 장치가 원인입니다.\n@운영 !결정 #Login 은 글일 뿐입니다.",
                        "2025-03-03T17:50:00Z IDENTIFIED",
                        "2025-03-03T19:30:00Z STATUS 새 장비로 옮겼고 지켜보고 있습니다. | login/web=DEGRADED",
                        "2025-03-03T19:30:00Z MONITORING",
                        "2025-03-03T20:40:00Z STATUS 로그인이 모두 정상으로 돌아왔습니다. | login/web=OPERATIONAL",
                        "2025-03-03T20:40:00Z RESOLVED",
                        "2025-03-03T20:40:00Z CLOSED",
                        "2025-03-06T01:00:00Z STATUS Mail is slow. | mail=DEGRADED",
                        "2025-03-06T01:00:00Z MONITORING");
    }

    @Test
    void anEndBeforeItsStartIsSaidWithItsPlace() throws BadFile {
        assertThat(Plans.findings(Plans.ofSample(Format.STATUSPAGE, "statuspage-incidents.json")))
                .containsExactly("26 /incidents/1/resolved_at backwards 2025-03-05T10:00:00.000+09:00");
    }

    @Test
    void groupsAreServicesAndWhatIsInThemFunctionsUnlessItIsKnownAlone() throws BadFile {
        ImportPlan plan = Plans.ofSample(Format.STATUSPAGE, "statuspage-components.json");
        assertThat(Plans.mapping(plan))
                .containsExactly("Account / Login → login", "Account / Sign-up → account/sign-up (new)", "Mail → mail");
        assertThat(Plans.told(plan))
                .containsExactly(
                        "2025-03-03T20:40:00Z STATUS Login: operational | login/web=OPERATIONAL",
                        "2025-03-06T00:00:00Z STATUS Sign-up: under_maintenance | account/sign-up=MAINTENANCE",
                        "2025-03-06T01:00:00Z STATUS Mail: degraded_performance | mail=DEGRADED");
        assertThat(plan.stories().getFirst().home()).isEqualTo(Story.Home.OPEN);
        assertThat(plan.additions().services())
                .singleElement()
                .satisfies(s -> assertThat(s.audience()).isEqualTo(Audience.PUBLIC));
    }

    @Test
    void incidentsAndComponentsOfOnePageNameOneFunctionAlike() throws BadFile {
        Setting empty = new Setting("s.json", Catalogue.EMPTY, ZoneId.of("Asia/Seoul"), Plans.NOW, Map.of());
        for (String sample : new String[] {"statuspage-incidents.json", "statuspage-components.json"}) {
            assertThat(ImportPlan.read(Format.STATUSPAGE, Plans.sample(sample), empty)
                            .additions()
                            .services())
                    .as(sample)
                    .anySatisfy(s -> {
                        assertThat(s.id()).isEqualTo("account");
                        assertThat(s.function("login")).isPresent();
                    });
        }
    }

    @Test
    void aSummaryOnWhichAllWorksIsWorthNoIncidentAndWhatIsPlannedIsNotYetOne() throws BadFile {
        ImportPlan plan = Plans.ofSample(Format.STATUSPAGE, "statuspage-summary.json");
        assertThat(plan.stories().stream().map(Plans::told))
                .containsExactly("OPEN_ONLY Byeolbit Cloud UNSET 2025-03-08T01:00:00Z");
        assertThat(Plans.findings(plan)).containsExactly("9 /scheduled_maintenances/0 planned Database upgrade");
    }

    @Test
    void oneIncidentAloneIsEnough() throws BadFile {
        ImportPlan plan = Plans.of(Format.STATUSPAGE, """
            {"incident": {"id": "i", "name": "x", "impact": "none", "incident_updates": [
              {"id": "1", "status": "postmortem", "body": "why", "created_at": "2025-01-01T00:00:00Z"},
              {"id": "2", "status": "resolved", "body": "", "created_at": "nonsense"}]}}
            """);
        assertThat(Plans.told(plan)).contains("2025-01-01T00:00:00Z COMMUNICATION why");
        assertThat(Plans.findings(plan)).containsExactly("3 /incident/incident_updates/1/created_at no-time nonsense");
    }

    @Test
    void aDocumentOfAnotherKindIsRefused() {
        for (String other : new String[] {"{\"entries\": []}", "[1]", "7", "{}"}) {
            assertThatThrownBy(() -> Plans.of(Format.STATUSPAGE, other))
                    .isInstanceOf(BadFile.class)
                    .hasMessageContaining("not-statuspage");
        }
    }

    @Test
    void manyUpdatesOfManyComponentsTakeNoTime() {
        String components = IntStream.range(0, 1500)
                .mapToObj(
                        i -> "{\"id\": \"c" + i + "\", \"name\": \"Component " + i + "\", \"status\": \"operational\"}")
                .collect(Collectors.joining(","));
        String updates = IntStream.range(0, 4000)
                .mapToObj(i -> "{\"id\": \"u" + i + "\", \"body\": \"b\", \"created_at\": \"2025-01-01T00:00:00Z\"}")
                .collect(Collectors.joining(","));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(incident("\"name\": \"x\", \"components\": [" + components + "]", updates)
                                .entries())
                        .isEqualTo(4000));
    }

    private static ImportPlan incident(String head, String updates) throws BadFile {
        return Plans.of(Format.STATUSPAGE, "{\"incident\": {" + head + ", \"incident_updates\": [" + updates + "]}}");
    }

    private static final String RESOLVED =
            "{\"id\": \"1\", \"status\": \"resolved\", \"body\": \"ok\", \"created_at\": \"2025-01-01T00:00:00Z\"}";

    @Test
    void anIncidentIsClosedWhenItWasResolvedWhateverWasWrittenAfterwards() throws BadFile {
        String after = ", {\"id\": \"2\", \"status\": \"postmortem\", \"body\": \"why\", \"created_at\":"
                + " \"2025-01-09T00:00:00Z\"}";
        assertThat(Plans.told(incident("\"name\": \"x\"", RESOLVED + after)))
                .contains("2025-01-01T00:00:00Z RESOLVED", "2025-01-01T00:00:00Z CLOSED");
    }

    @Test
    void aTitleWithoutEndIsRefusedAndTheProblemQuotesItsBeginning() {
        assertThatThrownBy(() -> incident("\"name\": \"" + "x".repeat(501) + "\"", RESOLVED))
                .isInstanceOfSatisfying(BadFile.class, e -> {
                    assertThat(e.problems().getFirst().key()).isEqualTo("import.problem.title");
                    assertThat(e.problems().getFirst().arguments().getLast()).hasSize(81);
                });
        assertThatThrownBy(() -> Plans.of(
                        Format.STATUSPAGE,
                        "{\"page\": {\"name\": \"" + "x".repeat(501)
                                + "\"}, \"components\": [{\"id\": \"c\", \"name\": \"Mail\", \"status\":"
                                + " \"major_outage\"}]}"))
                .hasMessageContaining("import.problem.title");
    }

    @Test
    void aTitleOfFiveHundredSignsIsKept() throws BadFile {
        assertThat(incident("\"name\": \"" + "x".repeat(500) + "\"", RESOLVED).stories())
                .hasSize(1);
    }

    @Test
    void anIncidentWithoutUpdatesIsSaid() throws BadFile {
        assertThat(Plans.findings(incident("\"name\": \"Slow mail\"", "")))
                .containsExactly("1 /incident no-updates Slow mail");
    }
}
