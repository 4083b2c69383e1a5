package bonghwa.cli;

import picocli.CommandLine.Command;

/** The read-only kiosk on this laptop's record. */
@Command(name = "wall")
final class WallCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return root().program().wall(root().store(), root().typed());
    }
}
