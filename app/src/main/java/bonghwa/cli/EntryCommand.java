package bonghwa.cli;

import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Amends, strikes and pins entries; nothing is overwritten, the history stays. */
@Command(
        name = "entry",
        subcommands = {EntryCommand.Amend.class, EntryCommand.Strike.class, EntryCommand.Pin.class})
final class EntryCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        throw Failure.usage(null, "cli.error.subcommand", "entry", "amend, strike, pin");
    }

    /** What the three share: the entry, and the answer, which is the entry as it stands then. */
    @SuppressWarnings("NullAway.Init")
    abstract static class One extends BaseCommand {

        @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.entry")
        private String id;

        interface Act {
            void on(Incident incident, TimelineEntry entry) throws Failure;
        }

        Integer change(Session session, Act act) throws Failure {
            Incident incident = Incidents.toRead(session.room(), root().incident())
                    .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
            TimelineEntry entry = Entries.find(incident, id, session.letter());
            act.on(incident, entry);
            Stamp stamp = new Stamp(incident.facts().zone(), words());
            Incident after = Incidents.named(session.room(), incident.id());
            TimelineEntry now = after.log().entry(entry.id()).orElse(entry);
            if (json()) {
                tell(new EntryJson(session.room().catalogue(), stamp).of(now));
            } else {
                say(String.join(
                        "  ",
                        now.id(),
                        now.number(),
                        stamp.day(now.occurredAt()),
                        EntryText.what(now, session.room().catalogue(), stamp)));
            }
            return Exit.DONE;
        }
    }

    @Command(name = "amend")
    static final class Amend extends One {

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
            return onStore(session -> change(session, (incident, entry) -> {
                Instant moment = new Times(session.now(), incident.facts().zone()).past("--at", at);
                Change change = Change.NONE;
                change = text == null
                        ? change
                        : change.withText(Text.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
                change = moment == null ? change : change.withOccurred(When.exactly(moment));
                change = kind == null ? change : change.withKind(kind(kind));
                await(session.commands().amend(incident.id(), entry.id(), change, reason));
            }));
        }

        private static Kind kind(String typed) throws Failure {
            return Kind.ofWire(typed)
                    .orElseThrow(() -> Failure.usage(
                            "--kind",
                            "cli.error.one-of",
                            "--kind",
                            "milestone, observation, status, decision, action, blocker, communication,"
                                    + " handover, note, task, ask"));
        }
    }

    @Command(name = "strike")
    static final class Strike extends One {

        @Option(names = "--undo", descriptionKey = "cli.option.undo")
        private boolean undo;

        @Option(names = "--reason", paramLabel = "WHY", descriptionKey = "cli.option.reason")
        private @Nullable String reason;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> change(
                    session,
                    (incident, entry) -> await(session.commands().strike(incident.id(), entry.id(), !undo, reason))));
        }
    }

    @Command(name = "pin")
    static final class Pin extends One {

        @Option(names = "--undo", descriptionKey = "cli.option.undo")
        private boolean undo;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> change(
                    session, (incident, entry) -> await(session.commands().pin(incident.id(), entry.id(), !undo))));
        }
    }
}
