package bonghwa.sync;

import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What one exchange with a hub did.
 *
 * @param pushed how many lines the hub lacked and was given
 * @param taken how many lines were new here
 * @param theirs what the hub holds now, as far as we know
 * @param came by which account the first line of a desk came
 * @param ahead how far the clock of a desk is from ours at the least, by the newest line of it that came: ahead, or behind (negative)
 */
public record Round(
        long pushed, long taken, VersionVector theirs, Map<String, String> came, Map<String, Duration> ahead) {

    public Round {
        came = Map.copyOf(came);
        ahead = Map.copyOf(ahead);
    }

    /** This and what came after it. */
    Round and(Round later) {
        Map<String, String> accounts = new HashMap<>(later.came());
        accounts.putAll(came);
        Map<String, Duration> clocks = new HashMap<>(ahead);
        clocks.putAll(later.ahead());
        return new Round(pushed + later.pushed(), taken + later.taken(), later.theirs(), accounts, clocks);
    }

    /** Whether anything was new here. */
    public boolean news() {
        return taken > 0;
    }

    /** Collects while the pages come. One exchange, one lane. */
    static final class Tally {
        private static final Duration FRESH = Duration.ofMinutes(5);
        private final Map<String, String> came = new HashMap<>();
        private final Map<String, Duration> ahead = new HashMap<>();
        private final Map<String, HybridTimestamp> newest = new HashMap<>();
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

        /** A line of that desk came by that account, at that time by our clock. */
        void heard(Line line, String account, Instant now) {
            String desk = line.head().author().desk();
            Origin origin = line.head().origin();
            if (origin.counter() == 1 && !account.isEmpty()) {
                came.putIfAbsent(desk, account);
            }
            HybridTimestamp known = newest.get(desk);
            if (known == null || origin.stamp().compareTo(known) > 0) {
                newest.put(desk, origin.stamp());
                ahead.put(desk, offset(origin, now));
            }
        }

        /**
         * A line cannot come before it was recorded, so what is dated later was dated by a clock that is ahead. One is behind that
         * dates a line before the stamp of what it had seen by then; but if that was recorded long ago, it may be right by now.
         */
        private static Duration offset(Origin origin, Instant now) {
            Duration ahead = Duration.between(now, origin.recordedAt());
            if (ahead.isPositive()) {
                return ahead;
            }
            Instant seen = Instant.ofEpochMilli(origin.stamp().millis());
            boolean fresh = !seen.plus(FRESH).isBefore(now) && !seen.isAfter(now);
            return fresh && seen.isAfter(origin.recordedAt())
                    ? Duration.between(seen, origin.recordedAt())
                    : Duration.ZERO;
        }

        Round round(VersionVector theirs) {
            return new Round(pushed, taken, theirs, came, ahead);
        }
    }
}
