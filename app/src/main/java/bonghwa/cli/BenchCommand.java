package bonghwa.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures this machine: each figure beside its raw baseline. */
@Command(name = "bench")
final class BenchCommand extends BaseCommand {

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.argument.bench")
    private @Nullable String name;

    @Override
    public Integer call() throws Failure {
        return root().program().bench(name, root().typed());
    }
}
