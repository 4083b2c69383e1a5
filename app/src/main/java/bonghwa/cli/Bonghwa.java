package bonghwa.cli;

import bonghwa.domain.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: what all commands share, and without a command the window. */
@Command(name = "bonghwa")
final class Bonghwa extends BaseCommand {

    /** What documents may be written in besides each of them alone. */
    private static final String BOTH = "both";

    private final Program program;
    private final Program.Typed typed;
    private @Nullable Words words;

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "cli.option.store", scope = ScopeType.INHERIT)
    private @Nullable String store;

    @Option(names = "--incident", paramLabel = "ID", descriptionKey = "cli.option.incident", scope = ScopeType.INHERIT)
    private @Nullable String incident;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--lang", paramLabel = "ko/en", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    private @Nullable String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            descriptionKey = "cli.option.version")
    private boolean version;

    Bonghwa(Program program, Program.Typed typed) {
        this.program = program;
        this.typed = typed;
    }

    @Override
    public Integer call() throws Failure {
        if (version) {
            return new VersionCommand().say(this);
        }
        return program.window(store(), typed);
    }

    Program program() {
        return program;
    }

    Program.Typed typed() {
        return typed;
    }

    @Override
    boolean json() {
        return json;
    }

    @Nullable
    String incident() {
        return incident;
    }

    /** The folder of the store: the option, else the variable; null for the platform's own. */
    @Nullable
    Path store() {
        String named = store == null ? typed.console().environment().get("BONGHWA_STORE") : store;
        return named == null || named.isEmpty() ? null : typed.console().path(named);
    }

    /** The words in the language of the option, else of the environment. */
    @Override
    Words words() throws Failure {
        if (words == null) {
            words = new Words(language());
        }
        return words;
    }

    /** The languages of a document: the one of the answers, or both. */
    List<Language> languages() throws Failure {
        return both() ? List.of(Language.KO, Language.EN) : List.of(words().language());
    }

    /** Whether both were asked for; then the answers are in the language of the environment. */
    boolean both() {
        return BOTH.equals(lang);
    }

    private Language language() throws Failure {
        String wanted = lang;
        if (wanted == null || both()) {
            return Words.of(typed.console().environment());
        }
        return List.of(Language.values()).stream()
                .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Failure.usage("--lang", "cli.error.one-of", "--lang", "ko, en"));
    }
}
