package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.Outcome;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/**
 * Takes out of a hub what stewards redacted: members may not change what stands there, so its administrator does it. What he takes
 * out is what the record says, not what he chooses.
 */
@Command(name = "redact")
final class HubRedactCommand extends HubVerb {

    @Override
    public Integer call() throws Failure {
        return withHubs((session, desk) -> {
            KnownHub hub = administered(desk);
            // A redaction may have come a moment ago, or not gone yet.
            List<Outcome> outcomes = desk.hubs().exchange(false);
            Set<String> lines = session.store().replica().holding().redacted();
            if (lines.isEmpty()) {
                reached(hub, outcomes);
            }
            long gone = lines.isEmpty() ? 0 : asAdministrator(desk, hub, office -> office.redact(lines));
            if (json()) {
                tell(Json.object("hub", hub.url(), "payloads", gone, "lines", lines.size()));
            } else {
                say(
                        lines.isEmpty()
                                ? words().text("cli.hub.redact.none")
                                : words().text("cli.hub.redact.done", hub.url(), gone, lines.size()));
            }
            return Exit.DONE;
        });
    }

    /** Where nothing is to be redacted by what is here: else a hub that gave nothing would be told to have nothing. */
    private static void reached(KnownHub hub, List<Outcome> outcomes) throws Failure {
        for (Outcome outcome : outcomes) {
            if (outcome.hub().url().equals(hub.url()) && outcome.failure() != null) {
                throw HubTrouble.of(hub.url(), outcome.failure());
            }
        }
    }
}
