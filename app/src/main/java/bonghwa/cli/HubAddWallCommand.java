package bonghwa.cli;

import picocli.CommandLine.Command;

/** For a wall, which only looks. */
@Command(name = "add-wall")
final class HubAddWallCommand extends HubInvite {
    @Override
    boolean wall() {
        return true;
    }
}
