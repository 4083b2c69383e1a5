package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What one exchange with a hub did.
 *
 * @param pushed how many lines the hub lacked and was given
 * @param taken how many lines were new here
 * @param theirs what the hub holds now, as far as we know
 * @param came by which account the first line of a desk came
 * @param ahead how far the clock of a desk was ahead of ours when it recorded the newest line that came; negative: it took its time
 */
public record Round(
        long pushed, long taken, VersionVector theirs, Map<String, String> came, Map<String, Duration> ahead) {

    public Round {
        came = Map.copyOf(came);
        ahead = Map.copyOf(ahead);
    }

    /** Whether anything was new here. */
    public boolean news() {
        return taken > 0;
    }

    /** Collects while the pages come. One exchange, one lane. */
    static final class Tally {
        private final Map<String, String> came = new HashMap<>();
        private final Map<String, Duration> ahead = new HashMap<>();
        private long pushed;
        private long taken;

        void pushed(int lines) {
            pushed += lines;
        }

        long pushed() {
            return pushed;
        }

        void taken(int lines) {
            taken += lines;
        }

        long taken() {
            return taken;
        }

        /** A line of that desk came by that account; {@code by}: how far it is ahead of our clock. */
        void heard(Line line, String account, Duration by) {
            String desk = line.head().author().desk();
            if (line.head().origin().counter() == 1 && !account.isEmpty()) {
                came.putIfAbsent(desk, account);
            }
            ahead.put(desk, by);
        }

        Round round(VersionVector theirs) {
            return new Round(pushed, taken, theirs, came, ahead);
        }
    }
}
