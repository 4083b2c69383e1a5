package bonghwa.cli;

import bonghwa.exchange.report.ReportCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        if (file == null) {
            return Findings.tell(this, upkeep.verify(root().store(), root));
        }
        Path path = console().path(file);
        byte[] bytes = UserFile.bytes(path);
        return Findings.tell(
                this, ReportCheck.looksLikeOne(bytes) ? report(path, bytes) : upkeep.verifyFile(path, root));
    }

    private List<Finding> report(Path path, byte[] bytes) throws Failure {
        try {
            return new ReportCheck(ReportCommand.reports(root().program()))
                    .of(bytes, root).stream()
                            .map(v ->
                                    new Finding(Finding.Grade.valueOf(v.grade().name()), v.key(), v.arguments()))
                            .toList();
        } catch (IOException e) {
            throw Failure.file(path.toString(), "cli.error.file-read", path, e.toString());
        }
    }
}
