package bonghwa.cli;

import picocli.CommandLine.Command;

/** How the hubs of this laptop stand, and who was invited to them. */
@Command(name = "status")
final class HubStatusCommand extends HubWork {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> new HubSheet(this, session).tell());
    }
}
