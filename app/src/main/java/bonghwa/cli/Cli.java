package bonghwa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line and returns its exit code. Safe to be called by several threads at once, each with its own console. */
public final class Cli {

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Program program;

    public Cli(Program program) {
        this.program = program;
    }

    /** Runs it; whatever happens becomes one line on standard error and an exit code. */
    public int run(List<String> arguments, Console console) {
        Bonghwa root = new Bonghwa(program, new Program.Typed(arguments, console));
        Voice voice = new Voice(console, arguments);
        CommandLine line = CommandTree.of(root, arguments)
                .setExpandAtFiles(false)
                .setResourceBundle(voice.words().bundle())
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, _) -> voice.wrong(e))
                .setExecutionStrategy(parsed -> root.both() && !speaksBoth(parsed)
                        ? voice.failed(Failure.usage("--lang", "cli.error.one-of", "--lang", "ko, en"))
                        : new CommandLine.RunLast().execute(parsed))
                .setExecutionExceptionHandler((e, _, _) -> trouble(e, voice, arguments));
        line.registerConverter(String.class, DashedIds::shown);
        List<String> guarded = DashedIds.hidden(LogArguments.guarded(arguments));
        int exit = line.execute(guarded.toArray(String[]::new));
        console.out().flush();
        return exit;
    }

    /** Whether what was typed last makes something for readers of both languages; help is asked for in one. */
    private static boolean speaksBoth(CommandLine.ParseResult parsed) {
        CommandLine last = parsed.asCommandLineList().getLast();
        return last.isUsageHelpRequested()
                || (last.getCommand() instanceof BaseCommand command && command.speaksBoth());
    }

    private static int trouble(Exception e, Voice voice, List<String> arguments) {
        return switch (e) {
            case Failure failure -> voice.failed(failure);
            case ParameterException wrong -> voice.wrong(wrong);
            default -> {
                LOG.error("A command failed: {}", arguments, e);
                yield voice.bug(e);
            }
        };
    }
}
