package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.exchange.CatalogueYaml;
import bonghwa.exchange.FileProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The room's catalogue as a YAML file. */
@Command(
        name = "catalog",
        subcommands = {CatalogCommand.Import.class, CatalogCommand.Export.class, CatalogCommand.Check.class})
final class CatalogCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        throw Failure.usage(null, "cli.error.subcommand", "catalog", "import, export, check");
    }

    /** What the commands share that read a file. */
    @SuppressWarnings("NullAway.Init")
    abstract static class Reads extends BaseCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.argument.catalogue")
        private String file;

        Path file() {
            return console().path(file);
        }

        CatalogueYaml.Checked checked(Catalogue known) throws Failure {
            return CatalogueYaml.check(UserFile.text(file()), known);
        }

        /** File, line and what to do, a line each: on standard output for people, on standard error for programs. */
        void report(List<FileProblem> problems) throws Failure {
            for (FileProblem problem : problems) {
                String message = words().text(problem.key(), problem.arguments());
                String where = file + ":" + problem.line();
                if (json()) {
                    console()
                            .err()
                            .println(Json.line(Json.object("code", "catalogue", "message", message, "where", where)));
                } else {
                    console().err().println(where + ": " + message);
                }
            }
        }

        Integer counted(Catalogue catalogue, String key) throws Failure {
            long functions = catalogue.services().stream()
                    .mapToLong(s -> s.functions().size())
                    .sum();
            if (json()) {
                tell(Json.object(
                        "services",
                        catalogue.services().size(),
                        "functions",
                        functions,
                        "sites",
                        catalogue.sites().size(),
                        "journeys",
                        catalogue.journeys().size(),
                        "people",
                        catalogue.people().size(),
                        "roles",
                        catalogue.roles().size()));
            } else {
                say(words().text(key, file, catalogue.services().size(), functions));
            }
            return Exit.DONE;
        }
    }

    @Command(name = "check")
    static final class Check extends Reads {
        @Override
        public Integer call() throws Failure {
            CatalogueYaml.Checked checked = checked(Catalogue.EMPTY);
            report(checked.problems());
            return checked.problems().isEmpty() ? counted(checked.catalogue(), "cli.catalog.right") : Exit.NO;
        }
    }

    @Command(name = "import")
    static final class Import extends Reads {

        @Option(names = "--whole", descriptionKey = "cli.option.whole")
        private boolean whole;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                Catalogue known = whole ? Catalogue.EMPTY : session.room().catalogue();
                CatalogueYaml.Checked checked = checked(known);
                if (!checked.problems().isEmpty()) {
                    report(checked.problems());
                    return Exit.NO;
                }
                await(session.commands().importCatalogue(checked.catalogue(), whole));
                return counted(checked.catalogue(), "cli.catalog.imported");
            });
        }
    }

    @Command(name = "export")
    static final class Export extends BaseCommand {

        @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.argument.to-file")
        private @Nullable String file;

        @Override
        public Integer call() throws Failure {
            return onStore(session -> {
                String yaml = CatalogueYaml.write(session.room().catalogue());
                if (file == null) {
                    console().out().print(yaml);
                } else {
                    UserFile.write(console().path(file), yaml.getBytes(StandardCharsets.UTF_8));
                }
                return Exit.DONE;
            });
        }
    }
}
