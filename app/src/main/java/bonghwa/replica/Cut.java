package bonghwa.replica;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of a replica somebody vouched for more than a record holds.
 *
 * @param desk whose replica it is; null where not one line of it is there
 * @param held how many lines of it are there
 * @param vouched how many were there
 * @param other whether as many are there and they are not those that were vouched for
 * @param witness the desk that vouched first for what is not there
 * @param since when that was, by the witness's clock
 */
public record Cut(
        String replica, @Nullable String desk, long held, long vouched, boolean other, String witness, Instant since) {

    /** How many lines are not there, at the least. */
    public long missing() {
        return vouched - held;
    }
}
