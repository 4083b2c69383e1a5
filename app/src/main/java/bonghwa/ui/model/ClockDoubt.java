package bonghwa.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether the own clock is ahead of everybody's. What is recorded comes within moments; where news of a desk comes again and again
 * with the same large age, over a minute at least, it is no backlog but two clocks that differ. One thread.
 */
public final class ClockDoubt {

    private static final int NEWS = 4;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final Duration LARGE = Duration.ofSeconds(30);
    private static final Duration SAME = Duration.ofSeconds(10);
    private static final Duration LATELY = Duration.ofMinutes(15);

    private record Came(Instant recorded, Instant at) {
        Duration age() {
            return Duration.between(recorded, at);
        }
    }

    private final Map<String, Deque<Came>> lately = new HashMap<>();
    private Instant last = Instant.MIN;

    /** {@code heard}: when each desk recorded its newest line that is here, by its own clock; {@code now}: by ours. */
    public void heard(Map<String, Instant> heard, Instant now) {
        last = now;
        heard.forEach((desk, recorded) -> {
            Deque<Came> came = lately.computeIfAbsent(desk, _ -> new ArrayDeque<>());
            if (came.isEmpty() || came.getLast().recorded().isBefore(recorded)) {
                came.addLast(new Came(recorded, now));
            }
            if (came.size() > NEWS) {
                came.removeFirst();
            }
        });
    }

    /** By how much at least it is ahead of every desk that was heard lately; zero where nothing says so. */
    public Duration ahead() {
        Duration least = null;
        for (Deque<Came> came : lately.values()) {
            if (came.getLast().at().isBefore(last.minus(LATELY))) {
                continue;
            }
            if (came.getLast().age().compareTo(LARGE) < 0) {
                return Duration.ZERO; // the newest line of somebody came in time: the clock here cannot be ahead
            }
            if (came.size() == NEWS && spans(came)) {
                Duration off = constant(came);
                least = least == null || off.compareTo(least) < 0 ? off : least;
            }
        }
        return least == null ? Duration.ZERO : least;
    }

    private static boolean spans(Deque<Came> came) {
        return Duration.between(came.getFirst().at(), came.getLast().at()).compareTo(SPAN) >= 0;
    }

    /** The least of these ages where they are large and all the same; else zero. */
    private static Duration constant(Deque<Came> came) {
        Duration least = came.getFirst().age();
        Duration most = least;
        for (Came each : came) {
            least = each.age().compareTo(least) < 0 ? each.age() : least;
            most = each.age().compareTo(most) > 0 ? each.age() : most;
        }
        return least.compareTo(LARGE) >= 0 && most.minus(least).compareTo(SAME) <= 0 ? least : Duration.ZERO;
    }
}
