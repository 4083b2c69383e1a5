package bonghwa.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the whole record, or a file that was exported. */
@Command(name = "verify")
final class VerifyCommand extends BaseCommand {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.argument.verified")
    private @Nullable String file;

    @Option(names = "--root", paramLabel = "FINGERPRINT", descriptionKey = "cli.option.root")
    private @Nullable String root;

    @Override
    public Integer call() throws Failure {
        Upkeep upkeep = root().program().upkeep();
        return Findings.tell(
                this,
                file == null
                        ? upkeep.verify(root().store(), root)
                        : upkeep.verifyFile(console().path(file), root));
    }
}
