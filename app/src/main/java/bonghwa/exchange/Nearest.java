package bonghwa.exchange;

import java.util.List;

/** Finds what somebody most likely meant: the name with the fewest letters off, if these are at most a third of it. */
public final class Nearest {

    private Nearest() {}

    /** Empty if nothing is near. */
    public static String of(String typed, List<String> names) {
        String best = "";
        int least = typed.length() / 3 + 1;
        for (String name : names) {
            int off = distance(typed, name);
            if (off < least) {
                least = off;
                best = name;
            }
        }
        return best;
    }

    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int same = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[to.length()];
    }
}
