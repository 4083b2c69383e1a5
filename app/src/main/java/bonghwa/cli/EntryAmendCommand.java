package bonghwa.cli;

import bonghwa.domain.Change;
import bonghwa.domain.Kind;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives an entry another text, time or kind; what it said stays in its history. */
@Command(name = "amend")
final class EntryAmendCommand extends EntryVerb {

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.text")
    private @Nullable String text;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.occurred")
    private @Nullable String at;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.kind")
    private @Nullable String kind;

    @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
    private @Nullable String reason;

    @Override
    public Integer call() throws Failure {
        if (text == null && at == null && kind == null) {
            throw Failure.usage(null, "cli.error.nothing-to-change", "--text, --at, --kind");
        }
        Change said = said();
        String why = Wording.of("--reason", reason);
        return onStore(session -> change(session, (incident, entry) -> {
            Instant moment = new Times(session.now(), incident.facts().zone()).past("--at", at);
            Change change = moment == null ? said : said.withOccurred(When.exactly(moment));
            await(session.commands().amend(incident.id(), entry.id(), change, why));
        }));
    }

    /** All of the change that can be judged without the store: a mistake there is said first. */
    private Change said() throws Failure {
        Change change = Change.NONE;
        if (text != null) {
            change = change.withText(Text.of(Wording.required("--text", text)));
        }
        return kind == null ? change : change.withKind(kind(kind));
    }

    private static Kind kind(String typed) throws Failure {
        String all = Arrays.stream(Kind.values()).map(Kind::wire).collect(Collectors.joining(", "));
        return Kind.ofWire(typed).orElseThrow(() -> Failure.usage("--kind", "cli.error.one-of", "--kind", all));
    }
}
