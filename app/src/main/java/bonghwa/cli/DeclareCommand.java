package bonghwa.cli;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.replica.Declaration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Declares an incident: a title is enough, and the outage may have started earlier. */
@Command(name = "declare")
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class DeclareCommand extends BaseCommand {

    @Parameters(paramLabel = "TITLE", descriptionKey = "cli.argument.title")
    private String title;

    @Option(names = "--severity", paramLabel = "S", descriptionKey = "cli.option.severity")
    private @Nullable String severity;

    @Option(names = "--started", paramLabel = "T", descriptionKey = "cli.option.started")
    private @Nullable String started;

    @Override
    public Integer call() throws Failure {
        String words = Wording.required("TITLE", title);
        Severity how = severity(severity);
        return onStore(session -> {
            ZoneId zone = session.zone();
            Instant start = new Times(session.now(), zone).past("--started", started);
            Declaration declaration = new Declaration(Text.of(words), how, start == null ? session.now() : start, zone);
            String id = Objects.requireNonNull(await(session.commands().declare(declaration))
                    .records()
                    .getFirst()
                    .head()
                    .incident());
            new IncidentSheet(this, session).show(Incidents.named(session.room(), id));
            return Exit.DONE;
        });
    }

    private static Severity severity(@Nullable String typed) throws Failure {
        if (typed == null) {
            return Severity.UNSET;
        }
        String wanted = typed.toUpperCase(Locale.ROOT);
        return List.of(Severity.values()).stream()
                .filter(s -> s.name().equals(wanted) || s.name().equals("SEV" + wanted))
                .findFirst()
                .orElseThrow(() ->
                        Failure.usage("--severity", "cli.error.one-of", "--severity", "SEV1, SEV2, SEV3, SEV4, unset"));
    }
}
