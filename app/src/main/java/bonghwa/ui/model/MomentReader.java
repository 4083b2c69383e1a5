package bonghwa.ui.model;

import bonghwa.domain.When;
import bonghwa.replica.line.EntryLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a time as the entry line does: {@code 21:44}, {@code 16일 02:00}, {@code 어젯밤 11시}, {@code 15:30경}. */
@FunctionalInterface
public interface MomentReader {

    /** The newest such time that is not after that moment; nothing if the words are no time. */
    Optional<When> read(String typed, Instant now);

    /**
     * Another time for something that occurred near that moment. A bare clock time is the one within half a day of it, never in
     * the future; words that say their day, or count from now, mean what they mean now.
     */
    default Optional<When> readNear(String typed, Instant near, Instant now) {
        Instant latest = near.plus(Duration.ofHours(12));
        return read(typed, EntryLine.saysItsDay(typed) || latest.isAfter(now) ? now : latest);
    }
}
