package bonghwa.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a notice went out: by which channels, which person approved it, and for a correction its letter, such as the a of "3a".
 */
public record Release(
        List<String> channels,
        @Nullable String approvedBy,
        @Nullable String letter) {

    public Release {
        channels = List.copyOf(channels);
    }
}
