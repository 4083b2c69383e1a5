package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Alertmanager posted: firing and resolved, by the labels. */
class AlertImportTest {

    @Test
    void theWorstThatFiresIsTheStateAndWhenNothingDoesItWorks() throws BadFile {
        assertThat(Plans.told(Plans.ofSample(Format.ALERTMANAGER, "alerts.json")))
                .containsExactly(
                        "2022-10-15T06:33:10.123Z STATUS [firing] CardErrors: Card payments fail\n"
                                + "error rate 93 % for 5 min | pay/card=MAJOR_OUTAGE",
                        "2022-10-15T06:35:00Z STATUS [firing] CardSlow: Card payments are slow | pay/card=MAJOR_OUTAGE",
                        "2022-10-15T06:40:00Z OBSERVATION [firing] DiskFilling: alertname=DiskFilling,"
                                + " instance=db-3:9100, severity=info",
                        "2022-10-15T08:00:00Z STATUS [resolved] CardErrors: Card payments fail\n"
                                + "error rate 93 % for 5 min | pay/card=DEGRADED",
                        "2022-10-15T09:10:00Z STATUS [resolved] CardSlow: Card payments are slow |"
                                + " pay/card=OPERATIONAL");
    }

    @Test
    void whatHasNoEndOrWasLeftOutIsSaidWithItsPlace() throws BadFile {
        assertThat(Plans.findings(Plans.ofSample(Format.ALERTMANAGER, "alerts.json")))
                .containsExactly(
                        "2 /truncatedAlerts truncated 2",
                        "7 /alerts/0/endsAt no-end 0001-01-01T00:00:00Z",
                        "10 /alerts/1/endsAt no-end 0001-01-01T00:00:00Z",
                        "12 /alerts/2/endsAt no-end 0001-01-01T00:00:00Z");
    }

    @Test
    void aPayloadThatWasSentAgainTellsNothingTwice() throws BadFile {
        String once = new String(Plans.sample("alerts.json"), StandardCharsets.UTF_8);
        ImportPlan plan = Plans.of(Format.ALERTMANAGER, once + once + once);
        assertThat(Plans.told(plan)).hasSize(5);
    }

    @Test
    void aLabelThatMayNameAServiceCountsWhereItDoesAndAServiceLabelAlways() throws BadFile {
        ImportPlan plan = Plans.of(Format.ALERTMANAGER, """
            {"version": "3", "alerts": [
              {"status": "firing", "labels": {"job": "Mail", "severity": "warning"}, "startsAt": "2025-01-01T00:00:00Z"},
              {"status": "firing", "labels": {"job": "node-exporter"}, "startsAt": "2025-01-01T00:00:00Z"},
              {"status": "resolved", "labels": {"service": "Maps"}, "startsAt": "2025-01-01T01:00:00Z", "endsAt": "2025-01-01T00:59:00Z"}]}
            """);
        assertThat(Plans.mapping(plan)).containsExactly("Mail → mail", "Maps → maps (new)");
        assertThat(Plans.findings(plan))
                .containsExactly("1 /version version 3", "4 /alerts/2/endsAt backwards 2025-01-01T00:59:00Z");
    }

    @Test
    void whatSomebodySaidOfALabelCounts() throws BadFile {
        byte[] alert =
                "[{\"labels\": {\"job\": \"node-exporter\", \"severity\": \"page\"}, \"startsAt\": \"2025-01-01T00:00:00Z\"}]"
                        .getBytes(StandardCharsets.UTF_8);
        ImportPlan plan =
                ImportPlan.read(Format.ALERTMANAGER, alert, Plans.setting("a.json", Map.of("node-exporter", "mail")));
        assertThat(plan.stories().getFirst().told()).singleElement().isInstanceOf(Operation.StateReported.class);
    }

    @Test
    void aDocumentWithoutAlertsIsRefused() {
        assertThatThrownBy(() -> Plans.of(Format.ALERTMANAGER, "{\"version\": \"4\", \"alerts\": []}"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("not-alerts");
    }
}
