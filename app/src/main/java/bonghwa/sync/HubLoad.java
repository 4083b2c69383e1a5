package bonghwa.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way.
 *
 * @param unsent lines that are here and not at the hub; -1 as long as it was not asked
 * @param oldest when the oldest of them was recorded; null where none is, or that is not known
 * @param toCome lines that are at the hub and not here yet
 * @param apart lines of the hub that are junk
 */
public record HubLoad(long unsent, @Nullable Instant oldest, long toCome, int apart) {

    static final HubLoad UNKNOWN = new HubLoad(-1, null, 0, 0);
}
