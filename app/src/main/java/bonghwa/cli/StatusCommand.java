package bonghwa.cli;

import bonghwa.domain.Incident;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The board: how every service and function is, as of a moment, as known at a moment. */
@Command(name = "status")
final class StatusCommand extends BaseCommand {

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--known-at", paramLabel = "K", descriptionKey = "cli.option.known-at")
    private @Nullable String knownAt;

    @Option(
            names = "--unconfirmed",
            paramLabel = "HOURS",
            arity = "0..1",
            fallbackValue = "3",
            descriptionKey = "cli.option.unconfirmed")
    private @Nullable Integer unconfirmed;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            View view = View.of(session, root(), at, knownAt);
            if (unconfirmed != null) {
                unconfirmed(new UnconfirmedList(view, Duration.ofHours(unconfirmed)));
            } else if (json()) {
                tell(StatusJson.of(view));
            } else {
                say(StatusText.of(
                        view,
                        session.clock(),
                        view.incident().map(Incident::facts).orElse(null)));
            }
            return Exit.DONE;
        });
    }

    private void unconfirmed(UnconfirmedList list) {
        if (json()) {
            tell(list.json());
        } else {
            say(list.lines());
        }
    }
}
