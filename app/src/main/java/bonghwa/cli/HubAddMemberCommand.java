package bonghwa.cli;

import picocli.CommandLine.Command;

/** For a laptop that records. */
@Command(name = "add-member")
final class HubAddMemberCommand extends HubInvite {
    @Override
    boolean wall() {
        return false;
    }
}
