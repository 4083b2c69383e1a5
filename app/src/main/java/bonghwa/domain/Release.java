package bonghwa.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a notice went out: by which channels, which person approved it, for a correction its letter, such as the a of "3a", and what
 * was known where it was sent: of each replica the last counter; null: nobody noted that.
 */
public record Release(
        List<String> channels,
        @Nullable String approvedBy,
        @Nullable String letter,
        @Nullable Map<String, Long> known) {

    public Release {
        channels = List.copyOf(channels);
        known = known == null ? null : Map.copyOf(known);
    }

    /** One of which it is not said yet what was known. */
    public Release(List<String> channels, @Nullable String approvedBy, @Nullable String letter) {
        this(channels, approvedBy, letter, null);
    }

    /** The same, sent by whoever knows that log. */
    public Release knowing(Log log) {
        return new Release(channels, approvedBy, letter, log.ends());
    }
}
