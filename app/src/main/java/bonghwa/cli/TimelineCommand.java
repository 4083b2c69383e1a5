package bonghwa.cli;

import bonghwa.domain.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The entries, ordered by when they occurred. */
@Command(name = "timeline")
final class TimelineCommand extends BaseCommand {

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "cli.option.find")
    private @Nullable String find;

    @Option(names = "--from", paramLabel = "T", descriptionKey = "cli.option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T", descriptionKey = "cli.option.to")
    private @Nullable String to;

    @Option(names = "--service", paramLabel = "S", descriptionKey = "cli.option.service")
    private @Nullable String service;

    @Option(names = "--known-at", paramLabel = "K", descriptionKey = "cli.option.known-at")
    private @Nullable String knownAt;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            View view = View.of(session, root(), null, knownAt);
            Times times = new Times(session.now(), view.stamp().zone());
            Sieve sieve = new Sieve(
                    find,
                    times.past("--from", from),
                    times.past("--to", to),
                    Named.target(view.catalogue(), "--service", service));
            List<TimelineEntry> entries = view.timeline().stream()
                    .filter(e -> sieve.lets(view.catalogue(), e))
                    .toList();
            if (json()) {
                EntryJson json = new EntryJson(view.catalogue(), view.stamp(), view.room());
                entries.forEach(entry -> tell(json.of(entry)));
            } else {
                say(Marks.of(session.clock(), words()));
                say(
                        entries.isEmpty() && sieving()
                                ? List.of(words().text("cli.timeline.none"))
                                : EntryText.table(entries, view));
            }
            return Exit.DONE;
        });
    }

    private boolean sieving() {
        return find != null || from != null || to != null || service != null;
    }
}
