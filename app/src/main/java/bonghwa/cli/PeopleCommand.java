package bonghwa.cli;

import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.DutyHours;
import bonghwa.domain.Incident;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who there is, how to reach them, and what they have to do now. */
@Command(
        name = "people",
        subcommands = {PeopleCommand.ListAll.class, PeopleCommand.Add.class})
final class PeopleCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return onStore(session -> list(this, session));
    }

    private static int list(BaseCommand command, Session session) throws Failure {
        Catalogue catalogue = session.room().catalogue();
        Optional<Incident> incident =
                Incidents.toRead(session.room(), command.root().incident());
        Labels labels = new Labels(catalogue, command.words().language());
        Columns table = new Columns();
        for (Person person : catalogue.people()) {
            List<Assignment> duties = incident.map(Incident::assignments).orElse(List.of()).stream()
                    .filter(a -> a.person().equals(person.id()) && a.holds(session.now()))
                    .toList();
            DutyHours hours =
                    duties.isEmpty() ? null : DutyHours.of(incident.orElseThrow(), person.id(), session.now());
            if (command.json()) {
                command.tell(Json.object(
                        "id",
                        person.id(),
                        "name",
                        person.name().in(command.words().language()),
                        "role",
                        person.role(),
                        "team",
                        person.team(),
                        "phone",
                        person.phone(),
                        "duties",
                        duties.stream().map(a -> a.duty().toString()).toList(),
                        "minutesOnDuty",
                        hours == null ? null : hours.unbroken().toMinutes(),
                        "tooLong",
                        hours != null && hours.over(DutyHours.LIMIT)));
            } else {
                table.row(
                        person.id(),
                        person.name().in(command.words().language()),
                        person.role() == null ? "" : labels.role(person.role()),
                        person.team() == null ? "" : person.team(),
                        person.phone() == null ? "" : person.phone(),
                        duties.stream().map(a -> labels.of(a.duty())).collect(Collectors.joining(", ")),
                        hours == null ? "" : onDuty(session, command.words(), hours));
            }
        }
        command.say(table.lines());
        return Exit.DONE;
    }

    private static String onDuty(Session session, Words words, DutyHours hours) {
        String length = new Told(Catalogue.EMPTY, session.zone(), words).say(hours.unbroken());
        return words.text(hours.over(DutyHours.LIMIT) ? "cli.people.too-long" : "cli.people.on-duty", length);
    }

    @Command(name = "list")
    static final class ListAll extends BaseCommand {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> list(this, session));
        }
    }

    @Command(name = "add")
    @SuppressWarnings("NullAway.Init")
    static final class Add extends BaseCommand {

        @Parameters(paramLabel = "ID", descriptionKey = "cli.argument.person")
        private String id;

        @Parameters(paramLabel = "NAME", descriptionKey = "cli.argument.person-name")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.option.role")
        private @Nullable String role;

        @Option(names = "--team", paramLabel = "TEAM", descriptionKey = "cli.option.team")
        private @Nullable String team;

        @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "cli.option.phone")
        private @Nullable String phone;

        @Override
        public Integer call() throws Failure {
            String words = Wording.required("NAME", name);
            String group = Wording.of("--team", team);
            String number = Wording.of("--phone", phone);
            return onStore(session -> {
                Catalogue catalogue = session.room().catalogue();
                Person known = catalogue.person(id).orElse(null);
                if (known == null && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                    throw Failure.usage("ID", "file.problem.id", id);
                }
                String usual = role == null ? null : usualRole(catalogue, role);
                Person person = new Person(
                        id,
                        Name.of(words, words),
                        usual == null && known != null ? known.role() : usual,
                        group == null && known != null ? known.team() : group,
                        number == null && known != null ? known.phone() : number);
                await(session.commands()
                        .importCatalogue(
                                new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(person), List.of()),
                                false));
                return list(this, session);
            });
        }

        private static String usualRole(Catalogue catalogue, String typed) throws Failure {
            if (Named.party(catalogue, "--role", typed) instanceof Party.OfRole(String id)) {
                return id;
            }
            throw Failure.no("no-such-name", "cli.error.no-party", typed).in("--role");
        }
    }
}
