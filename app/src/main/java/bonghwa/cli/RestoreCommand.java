package bonghwa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the store what a backup is; it goes on as a new replica. */
@Command(name = "restore")
@SuppressWarnings("NullAway.Init")
final class RestoreCommand extends BaseCommand {

    @Parameters(paramLabel = "FROM", descriptionKey = "cli.argument.restore-from")
    private String from;

    @Override
    public Integer call() throws Failure {
        return Findings.tell(
                this,
                root().program().upkeep().restore(root().store(), console().path(from)));
    }
}
