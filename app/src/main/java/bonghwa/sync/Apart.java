package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Junk that a hub holds: lines of a wrong form, chain or signature. They count nowhere and stay where they are; here is only kept
 * which they are, so that they are not given again, and by which account they came. What only lacks a good signature is let in
 * again when something stands behind it that may vouch for it: what is held must not depend on where a page ends. One exchange at a
 * time.
 */
final class Apart {

    /** A line that lacks a good signature; {@code tried}: the longest branch of its replica with which it was looked at. */
    private record Unsigned(String replica, long tried) {}

    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final Map<String, Unsigned> unsigned = new HashMap<>();

    void add(Held held) {
        accounts.putIfAbsent(held.print(), held.account());
    }

    /** One that lacks a good signature; {@code highest}: the highest counter of its replica among what came with it. */
    void addUnsigned(Line line, Held held, long highest) {
        Origin origin = line.head().origin();
        unsigned.merge(
                held.print(),
                new Unsigned(origin.replica(), highest),
                (was, now) -> was.tried() >= now.tried() ? was : now);
        add(held);
    }

    /** A hub holds that: what lacked a signature, and now has something behind it, may come once more. */
    void reconsider(VersionVector theirs) {
        unsigned.replaceAll((print, line) -> {
            long longest = theirs.counter(line.replica());
            if (longest <= line.tried()) {
                return line;
            }
            accounts.remove(print);
            return new Unsigned(line.replica(), longest);
        });
    }

    /** The prints that a hub need not give again. */
    Set<String> prints() {
        return Set.copyOf(accounts.keySet());
    }

    int size() {
        return accounts.size();
    }

    /** How many pieces of junk came by each account. */
    Map<String, Integer> byAccount() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        accounts.values().forEach(account -> counts.merge(account, 1, Integer::sum));
        return counts;
    }
}
