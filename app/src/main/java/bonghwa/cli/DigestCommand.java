package bonghwa.cli;

import bonghwa.domain.Attention;
import bonghwa.domain.Digest;
import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.Saying;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What happened since somebody last looked: states, slipped estimates, decisions, blockers; and what is theirs. */
@Command(name = "digest")
@SuppressWarnings("NullAway.Init")
final class DigestCommand extends BaseCommand {

    @Option(names = "--since", paramLabel = "T", required = true, descriptionKey = "cli.option.since")
    private String since;

    @Option(names = "--for", paramLabel = "PERSON", descriptionKey = "cli.option.for-person")
    private @Nullable String person;

    @Override
    public Integer call() throws Failure {
        return onStore(session -> {
            Incident incident = Incidents.toRead(session.room(), root().incident())
                    .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
            Instant from = new Times(session.now(), incident.facts().zone()).past("--since", since);
            String who = person == null ? session.commands().typist().person() : Named.person(session, "--for", person);
            Told told = Told.of(session, incident, words());
            Digest digest =
                    Digest.of(incident, told.catalogue(), who, from == null ? Instant.EPOCH : from, session.now());
            List<Attention> wanted = who == null ? List.of() : Attention.of(incident, who, session.now());
            if (json()) {
                tell(json(told, digest, wanted));
            } else {
                say(lines(told, digest));
            }
            return Exit.DONE;
        });
    }

    private static Object json(Told told, Digest digest, List<Attention> wanted) {
        Stamp stamp = told.stamp();
        return Json.object(
                "since", stamp.iso(digest.since()),
                "states",
                        digest.states().stream()
                                .map(s -> Json.object(
                                        "target", s.target().toString(),
                                        "from", s.from().wire(),
                                        "to", s.to().wire()))
                                .toList(),
                "slips",
                        digest.slips().stream()
                                .map(s -> Json.object(
                                        "target", s.target().toString(),
                                        "from", stamp.iso(s.from()),
                                        "to", stamp.iso(s.to()),
                                        "times", s.times()))
                                .toList(),
                "decisions", numbers(digest.decisions()),
                "blockers", numbers(digest.blockers()),
                "resolved", numbers(digest.resolved()),
                "mine", numbers(digest.mine().stream().map(OpenItem::entry).toList()),
                "attention",
                        wanted.stream()
                                .map(a -> Json.object(
                                        "reason", a.reason().name().toLowerCase(Locale.ROOT),
                                        "subject", a.subject(),
                                        "due", stamp.iso(a.due())))
                                .toList());
    }

    private static List<String> numbers(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::number).toList();
    }

    private List<String> lines(Told told, Digest digest) throws Failure {
        List<String> lines = new ArrayList<>();
        digest.states().forEach(s -> lines.add(told.say(Saying.of("cli.digest.state", s.target(), s.from(), s.to()))));
        digest.slips()
                .forEach(s ->
                        lines.add(told.say(Saying.of("cli.digest.slip", s.target(), s.from(), s.to(), s.times()))));
        digest.decisions().forEach(e -> lines.add(entry(told, e)));
        digest.blockers().forEach(e -> lines.add(entry(told, e)));
        digest.resolved()
                .forEach(e -> lines.add(told.say(Saying.of(
                        "did.resolved", e.number() + " " + told.say(e.content().text())))));
        digest.duties()
                .forEach(a -> lines.add(told.say(Saying.of("did.assigned", new Party.OfPerson(a.person()), a.duty()))));
        if (lines.isEmpty()) {
            lines.add(words().text("cli.digest.quiet"));
        }
        digest.mine().forEach(i -> lines.add(told.say(Saying.of("cli.digest.mine", entry(told, i.entry())))));
        return lines;
    }

    private static String entry(Told told, TimelineEntry entry) {
        return told.say(Saying.of(
                "did.entry",
                entry.number(),
                entry.content().kind(),
                entry.content().text()));
    }
}
