package bonghwa.cli;

import picocli.CommandLine.Command;

@Command(name = "list")
final class AssignListCommand extends BaseCommand {
    @Override
    public Integer call() throws Failure {
        return onStore(session -> new Assignments(this, session).tell());
    }
}
