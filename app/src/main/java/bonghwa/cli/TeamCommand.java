package bonghwa.cli;

import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.SpanOfControl;
import bonghwa.domain.Team;
import bonghwa.replica.Leading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Teams with a leader: lists them, forms one, changes one, ends one; and says where too many report to one. */
@Command(name = "team")
final class TeamCommand extends BaseCommand {

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.argument.team")
    private @Nullable String name;

    @Option(names = "--leader", paramLabel = "PERSON", descriptionKey = "cli.option.leader")
    private @Nullable String leader;

    @Option(names = "--members", paramLabel = "PERSON", split = ",", descriptionKey = "cli.option.members")
    private @Nullable List<String> members;

    @Option(names = "--end", descriptionKey = "cli.option.end-team")
    private boolean end;

    @Override
    public Integer call() throws Failure {
        String called = Wording.of("NAME", name);
        return onStore(session -> {
            Incident incident = called == null
                    ? Incidents.toRead(session.room(), root().incident())
                            .orElseThrow(() -> Failure.no("no-incident", "cli.error.none"))
                    : Incidents.toWrite(session.room(), root().incident());
            if (called != null) {
                write(session, incident, called);
            }
            tell(session, Incidents.named(session.room(), incident.id()));
            return Exit.DONE;
        });
    }

    /** The working team of that name is changed; where there is none, one is formed. */
    private void write(Session session, Incident incident, String called) throws Failure {
        Leading leading = new Leading(session.commands());
        String head = leader == null ? null : Named.person(session, "--leader", leader);
        List<String> people = members == null ? null : people(session, members);
        Team known = incident.conduct().teams().stream()
                .filter(t -> t.works(session.now()))
                .filter(t -> t.id().equals(called) || t.name().ko().equalsIgnoreCase(called))
                .findFirst()
                .orElse(null);
        if (known == null) {
            if (end) {
                throw Failure.no("refused", "refusal.no-team", called);
            }
            await(leading.form(incident.id(), Name.of(called, called), head, people == null ? List.of() : people));
        } else {
            await(leading.team(incident.id(), known.id(), null, head, people, end ? Eta.at(session.now()) : null));
        }
    }

    private static List<String> people(Session session, List<String> typed) throws Failure {
        List<String> ids = new ArrayList<>();
        for (String one : typed) {
            ids.add(Named.person(session, "--members", one));
        }
        return ids;
    }

    private void tell(Session session, Incident incident) throws Failure {
        Told told = Told.of(session, incident, words());
        Columns table = new Columns();
        for (Team team : incident.conduct().teams()) {
            if (!team.works(session.now())) {
                continue;
            }
            if (json()) {
                tell(Json.object(
                        "id", team.id(),
                        "name", told.say(team.name()),
                        "leader", team.leader(),
                        "members", team.members()));
            } else {
                table.row(team.id(), told.say(team.name()), name(told, team.leader()), names(told, team.members()));
            }
        }
        say(table.lines());
        if (!json()) {
            for (SpanOfControl span : SpanOfControl.of(incident, session.now())) {
                if (span.tooWide()) {
                    say(words().text(
                                    "cli.team.too-wide",
                                    name(told, span.leader()),
                                    span.reports().size()));
                }
            }
        }
    }

    private static String name(Told told, @Nullable String person) {
        return person == null ? "" : told.say(new Party.OfPerson(person));
    }

    private static String names(Told told, List<String> people) {
        return people.stream().map(p -> name(told, p)).collect(Collectors.joining(", "));
    }
}
