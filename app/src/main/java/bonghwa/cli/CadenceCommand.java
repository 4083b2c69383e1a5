package bonghwa.cli;

import bonghwa.domain.Beat;
import bonghwa.domain.Incident;
import bonghwa.domain.Pace;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Text;
import bonghwa.replica.Leading;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What must be done again and again: when it is next due, how often, silenced or not; and that it was done. */
@Command(name = "cadence")
final class CadenceCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "BEAT", descriptionKey = "cli.argument.beat")
    private @Nullable String beat;

    @Option(names = "--every", paramLabel = "MINUTES", descriptionKey = "cli.option.every")
    private @Nullable Long every;

    @Option(names = "--silence", descriptionKey = "cli.option.silence")
    private boolean silence;

    @Option(names = "--sound", descriptionKey = "cli.option.sound")
    private boolean sound;

    @Option(names = "--kept", paramLabel = "TEXT", descriptionKey = "cli.option.kept")
    private @Nullable String kept;

    @Override
    public Integer call() throws Failure {
        boolean writes = every != null || silence || sound || kept != null;
        if (writes && beat == null) {
            throw Failure.usage("BEAT", "cli.error.missing", "BEAT", "bonghwa cadence");
        }
        if (every != null && every < 1) {
            throw Failure.usage("--every", "cli.error.usage", "--every", "bonghwa cadence");
        }
        Beat one = beat == null ? null : named(beat);
        return onStore(session -> {
            Incident incident = writes
                    ? Incidents.toWrite(session.room(), root().incident())
                    : Incidents.toRead(session.room(), root().incident())
                            .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
            if (one != null && writes) {
                write(session, incident, one);
            }
            tell(session, Incidents.named(session.room(), incident.id()));
            return Exit.DONE;
        });
    }

    private static Beat named(String typed) throws Failure {
        String all = Arrays.stream(Beat.values()).map(Beat::tag).collect(Collectors.joining(", "));
        return Beat.ofWire(typed.replace('-', '_'))
                .orElseThrow(() -> Failure.usage("BEAT", "cli.error.one-of", "BEAT", all));
    }

    private void write(Session session, Incident incident, Beat one) throws Failure {
        Leading leading = new Leading(session.commands());
        if (kept != null) {
            if (one == Beat.NOTICE) {
                throw Failure.usage("--kept", "cli.error.one-of", "BEAT", "call-out, executive");
            }
            await(leading.keep(incident.id(), one, session.now(), Text.of(Wording.required("--kept", kept))));
        }
        if (every != null || silence || sound) {
            Pace pace = incident.conduct().paces().of(one).value(Pace.DEFAULT);
            Duration next = every == null ? pace.every() : Duration.ofMinutes(every);
            boolean silent = silence || (!sound && pace.silenced());
            await(leading.pace(incident.id(), one, next, silent));
        }
    }

    private void tell(Session session, Incident incident) throws Failure {
        Told told = Told.of(session, incident, words());
        Columns table = new Columns();
        for (Rhythm rhythm : Rhythm.of(incident, session.now())) {
            Duration length = rhythm.every();
            if (json()) {
                tell(Json.object(
                        "beat", rhythm.beat().wire(),
                        "everyMinutes", length == null ? null : length.toMinutes(),
                        "silenced", rhythm.silenced(),
                        "last", told.stamp().iso(rhythm.last()),
                        "next", told.stamp().iso(rhythm.next()),
                        "due", rhythm.due(session.now()),
                        "missed", rhythm.missed(),
                        "missedSince", told.stamp().iso(rhythm.missedSince())));
            } else {
                table.row(
                        rhythm.beat().tag(),
                        told.say(rhythm.beat()),
                        length == null ? "" : told.say(length),
                        rhythm.silenced() ? words().text("cli.cadence.silenced") : "",
                        told.stamp().day(rhythm.next()),
                        rhythm.due(session.now()) ? words().text("cli.cadence.due") : "",
                        rhythm.missed() == 0
                                ? ""
                                : words().text(
                                                "rhythm.missed",
                                                rhythm.missed(),
                                                told.stamp().day(rhythm.missedSince())));
            }
        }
        say(table.lines());
    }
}
