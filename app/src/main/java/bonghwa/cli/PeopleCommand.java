package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import java.util.List;
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
        return onStore(session -> new PeopleSheet(this, session, words()).tell());
    }

    @Command(name = "list")
    static final class ListAll extends BaseCommand {
        @Override
        public Integer call() throws Failure {
            return onStore(session -> new PeopleSheet(this, session, words()).tell());
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
                return new PeopleSheet(this, session, words()).tell();
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
