package bonghwa.cli;

import picocli.CommandLine.Command;

/** The shared databases of the room: made, looked at, and who comes to them. */
@Command(
        name = "hub",
        subcommands = {
            HubInitCommand.class,
            HubServeCommand.class,
            HubAddMemberCommand.class,
            HubAddWallCommand.class,
            HubAdmitCommand.class,
            HubRevokeCommand.class,
            HubRecoverCommand.class,
            HubRedactCommand.class,
            HubStatusCommand.class
        })
final class HubCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> new HubSheet(this, session).tell());
    }
}
