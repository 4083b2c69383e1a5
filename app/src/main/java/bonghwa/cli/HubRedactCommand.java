package bonghwa.cli;

import bonghwa.store.KnownHub;
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
            // A redaction may have come a moment ago, or not gone yet.
            desk.hubs().exchange(false);
            KnownHub hub = administered(desk);
            Set<String> lines = session.store().replica().holding().redacted();
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
}
