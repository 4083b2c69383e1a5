package bonghwa.cli;

import picocli.CommandLine.Command;

/** What is wrong with this machine and this store. */
@Command(name = "doctor")
final class DoctorCommand extends BaseCommand {
    @Override
    public Integer call() throws Failure {
        return Findings.tell(this, root().program().upkeep().doctor(root().store()));
    }
}
