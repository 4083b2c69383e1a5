package bonghwa.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of what is not written to its end yet: each says which process writes it. So two processes do not write into one file, and
 * what a process left that is no more can go.
 */
final class Parts {

    private static final String END = ".part";
    private static final Pattern NAME = Pattern.compile(".*\\.(\\d{1,18})-\\d+" + Pattern.quote(END));

    private Parts() {}

    /** The n-th name under which this process may write what is to be called so. */
    static String name(String whole, int n) {
        return whole + "." + ProcessHandle.current().pid() + "-" + n + END;
    }

    static boolean is(String name) {
        return name.endsWith(END);
    }

    /** Whether nobody writes it any more: its process ended, or it is of a version that named none. */
    static boolean left(String name) {
        Matcher matcher = NAME.matcher(name);
        return is(name)
                && (!matcher.matches()
                        || ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty());
    }
}
