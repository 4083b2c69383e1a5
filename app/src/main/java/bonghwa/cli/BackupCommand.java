package bonghwa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A checked copy of the store. */
@Command(name = "backup")
final class BackupCommand extends BaseCommand {

    @Parameters(paramLabel = "TO", arity = "0..1", descriptionKey = "cli.argument.backup-to")
    private @Nullable String to;

    @Override
    public Integer call() throws Failure {
        Path made = root().program()
                .upkeep()
                .backup(root().store(), to == null ? null : console().path(to));
        if (json()) {
            tell(Json.object("backup", made.toString()));
        } else {
            say(words().text("cli.backup.made", made));
        }
        return Exit.DONE;
    }
}
