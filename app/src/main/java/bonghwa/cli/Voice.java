package bonghwa.cli;

import bonghwa.domain.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong: one line in the user's language, or one JSON object where the answer is JSON. */
final class Voice {

    private final Console console;
    private final boolean json;
    private final @Nullable String lang;

    Voice(Console console, List<String> arguments) {
        this.console = console;
        this.json = arguments.contains("--json");
        int at = arguments.indexOf("--lang");
        this.lang = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
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
        String message =
                switch (e) {
                    case MissingParameterException missing ->
                        words.text(
                                "cli.error.missing",
                                String.join(
                                        " ",
                                        missing.getMissing().stream()
                                                .map(CommandLine.Model.ArgSpec::paramLabel)
                                                .distinct()
                                                .toList()),
                                command);
                    case UnmatchedArgumentException unmatched ->
                        words.text("cli.error.unmatched", String.join(" ", unmatched.getUnmatched()), command);
                    default -> words.text("cli.error.usage", String.valueOf(e.getMessage()), command);
                };
        say("usage", message, e.getValue() == null ? null : e.getValue());
        return Exit.USAGE;
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
