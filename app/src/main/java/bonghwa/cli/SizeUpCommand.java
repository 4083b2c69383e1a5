package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.replica.Leading;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What we have got: symptoms, scope, trend, and what we do not know. Without options it is shown; with some it is kept current. */
@Command(name = "sizeup")
final class SizeUpCommand extends BaseCommand {

    @Option(names = "--symptoms", paramLabel = "TEXT", descriptionKey = "cli.option.symptoms")
    private @Nullable String symptoms;

    @Option(names = "--scope", paramLabel = "TEXT", descriptionKey = "cli.option.scope")
    private @Nullable String scope;

    @Option(names = "--trend", paramLabel = "TREND", descriptionKey = "cli.option.trend")
    private @Nullable String trend;

    @Option(names = "--unknown", paramLabel = "TEXT", descriptionKey = "cli.option.unknown")
    private @Nullable String unknown;

    @Override
    public Integer call() throws Failure {
        Text seen = text("--symptoms", symptoms);
        Text wide = text("--scope", scope);
        Trend heading = trend();
        Text open = text("--unknown", unknown);
        boolean set = seen != null || wide != null || heading != null || open != null;
        return onStore(session -> {
            Incident incident = set
                    ? Incidents.toWrite(session.room(), root().incident())
                    : Incidents.toRead(session.room(), root().incident())
                            .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"));
            if (set) {
                await(new Leading(session.commands()).sizeUp(incident.id(), seen, wide, heading, open));
            }
            tell(
                    Told.of(session, incident, words()),
                    Incidents.named(session.room(), incident.id()).conduct().sizeUp());
            return Exit.DONE;
        });
    }

    /** What was typed; an empty text wipes the field. */
    private static @Nullable Text text(String option, @Nullable String typed) throws Failure {
        if (typed == null) {
            return null;
        }
        String words = Wording.of(option, typed);
        return Text.of(words == null ? "" : words);
    }

    private @Nullable Trend trend() throws Failure {
        if (trend == null) {
            return null;
        }
        for (Trend one : Trend.values()) {
            if (wire(one).equals(trend)) {
                return one;
            }
        }
        String all = Arrays.stream(Trend.values()).map(SizeUpCommand::wire).collect(Collectors.joining(", "));
        throw Failure.usage("--trend", "cli.error.one-of", "--trend", all);
    }

    private static String wire(Trend trend) {
        return trend.name().toLowerCase(Locale.ROOT);
    }

    private void tell(Told told, SizeUp sizeUp) throws Failure {
        if (json()) {
            tell(Json.object(
                    "symptoms", told.say(sizeUp.symptom()),
                    "scope", told.say(sizeUp.scope()),
                    "trend", wire(sizeUp.trend()),
                    "unknown", told.say(sizeUp.unknown()),
                    "at",
                            told.stamp()
                                    .iso(sizeUp.last().map(m -> m.recordedAt()).orElse(null)),
                    "contested", sizeUp.contested()));
            return;
        }
        Columns table = new Columns();
        table.row(words().text("cli.sizeup.symptoms"), told.say(sizeUp.symptom()));
        table.row(words().text("cli.sizeup.scope"), told.say(sizeUp.scope()));
        table.row(words().text("cli.sizeup.trend"), told.say(sizeUp.trend()));
        table.row(words().text("cli.sizeup.unknown"), told.say(sizeUp.unknown()));
        say(table.lines());
    }
}
