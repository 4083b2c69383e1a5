package bonghwa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ids are random letters, digits, hyphens and low lines, so one of 64 begins with a hyphen; a script that hands such a one on
 * must not find it taken for an option. While a command line is parsed, another character stands for that hyphen.
 */
final class DashedIds {

    /** The whole id of an operation or of an incident. */
    private static final Pattern ID = Pattern.compile("-(?:[A-Za-z0-9_-]{42}|[A-Za-z0-9_-]{21})");

    private static final char HIDDEN = '\uE000';

    private DashedIds() {}

    /** The arguments with the first hyphen of each id hidden, up to an end of options. */
    static List<String> hidden(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> all = new ArrayList<>(arguments);
        all.subList(0, end < 0 ? all.size() : end)
                .replaceAll(a -> ID.matcher(a).matches() ? HIDDEN + a.substring(1) : a);
        return all;
    }

    /** An argument as it was typed. */
    static String shown(String argument) {
        return argument.indexOf(HIDDEN) == 0 ? "-" + argument.substring(1) : argument;
    }
}
