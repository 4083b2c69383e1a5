package bonghwa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Guards the line that {@code log} records: it is never taken as an option, though {@code -10m #pay …} looks like one. Before
 * it, {@code log} takes the options that every command has.
 */
final class LogArguments {

    private static final Set<String> WITH_VALUE = Set.of("--store", "--incident", "--lang");
    private static final Set<String> HELP = Set.of("--help", "-h");
    private static final String END_OF_OPTIONS = "--";

    private LogArguments() {}

    /** The arguments with an end of options before the line, behind everything that follows it. */
    static List<String> guarded(List<String> arguments) {
        int log = place(arguments);
        if (log < 0 || !arguments.get(log).equals("log")) {
            return arguments;
        }
        List<String> options = new ArrayList<>(arguments.subList(0, log + 1));
        int at = log + 1;
        while (at < arguments.size() - 1 && option(arguments.get(at))) {
            int width = WITH_VALUE.contains(arguments.get(at)) ? 2 : 1;
            if (at + width >= arguments.size()) {
                break;
            }
            options.addAll(arguments.subList(at, at + width));
            at += width;
        }
        if (at < arguments.size() && HELP.contains(arguments.get(at))) {
            // Nobody means to record that; who does says log -- --help.
            return arguments;
        }
        if (at < arguments.size() - 1 && arguments.get(at).equals(END_OF_OPTIONS)) {
            at++;
        }
        if (at >= arguments.size()) {
            return arguments;
        }
        options.addAll(arguments.subList(at + 1, arguments.size()));
        options.add(END_OF_OPTIONS);
        options.add(arguments.get(at));
        return options;
    }

    /** The word that stands where a command does; empty if none stands there. */
    static String command(List<String> arguments) {
        int at = place(arguments);
        return at < 0 ? "" : arguments.get(at);
    }

    /** Where the command stands, behind the options of all commands; -1 if there is none. */
    private static int place(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            if (WITH_VALUE.contains(arguments.get(at))) {
                at++;
            } else if (!arguments.get(at).startsWith("-")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean option(String argument) {
        return argument.equals("--json")
                || WITH_VALUE.contains(argument)
                || WITH_VALUE.stream().anyMatch(name -> argument.startsWith(name + "="));
    }
}
