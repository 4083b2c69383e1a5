package bonghwa.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Junk that a hub holds: lines of a wrong form, chain or signature. They count nowhere and stay where they are; here is only kept
 * which they are, so that they are not given again, and by which account they came. One exchange at a time.
 */
final class Apart {

    private final Map<String, String> accounts = new LinkedHashMap<>();

    void add(Held held) {
        accounts.putIfAbsent(held.print(), held.account());
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
