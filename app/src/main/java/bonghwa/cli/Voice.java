package bonghwa.cli;

import bonghwa.domain.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong: one line in the user's language, or one JSON object where the answer is JSON. */
final class Voice {

    private static final String LANG = "--lang";

    private final Console console;
    private final boolean json;
    private final @Nullable String lang;

    Voice(Console console, List<String> arguments) {
        this.console = console;
        this.json = arguments.contains("--json");
        this.lang = lang(arguments);
    }

    /** The language as it is asked for in either of the two spellings. */
    private static @Nullable String lang(List<String> arguments) {
        int at = arguments.indexOf(LANG);
        if (at >= 0 && at + 1 < arguments.size()) {
            return arguments.get(at + 1);
        }
        return arguments.stream()
                .filter(a -> a.startsWith(LANG + "="))
                .map(a -> a.substring(LANG.length() + 1))
                .findFirst()
                .orElse(null);
    }

    /** The words of the options if they can be read, which they cannot before they are parsed, else of the environment. */
    Words words() {
        if ("ko".equals(lang) || "en".equals(lang)) {
            return new Words("ko".equals(lang) ? Language.KO : Language.EN);
        }
        return new Words(Words.of(console.environment()));
    }

    int failed(Failure failure) {
        say(failure.code(), words().text(failure.key(), failure.arguments()), failure.where());
        return failure.exit();
    }

    /** The command line could not be parsed. */
    int wrong(ParameterException e) {
        Words words = words();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        switch (e) {
            case MissingParameterException missing -> {
                String names = String.join(
                        " ",
                        missing.getMissing().stream()
                                .map(Voice::named)
                                .distinct()
                                .toList());
                say("usage", words.text("cli.error.missing", names, command), names);
            }
            case OverwrittenOptionException twice -> {
                String name = named(twice.getOverwritten());
                say("usage", words.text("cli.error.twice", name, command), name);
            }
            case UnmatchedArgumentException unmatched -> {
                String names =
                        unmatched.getUnmatched().stream().map(DashedIds::shown).collect(Collectors.joining(" "));
                say("usage", words.text("cli.error.unmatched", names, command) + meant(unmatched, words), names);
            }
            default ->
                say("usage", words.text("cli.error.usage", String.valueOf(e.getMessage()), command), e.getValue());
        }
        return Exit.USAGE;
    }

    /** An option by its name and what it takes, an argument by what it is. */
    private static String named(CommandLine.Model.ArgSpec missing) {
        return missing instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    /** The command that is spelt most like the one that is none. */
    private static String meant(UnmatchedArgumentException unmatched, Words words) {
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : ". " + words.text("cli.error.meant", near.getFirst());
    }

    int bug(Exception e) {
        say("bug", words().text("cli.error.bug", e.toString()), null);
        return Exit.BUG;
    }

    private void say(String code, String message, @Nullable String where) {
        console.out().flush();
        console.err()
                .println(
                        json
                                ? Json.line(Json.object("code", code, "message", message, "where", where))
                                : "bonghwa: " + message);
        console.err().flush();
    }
}
