package bonghwa.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a journal was read: exactly what was and what was not recovered.
 *
 * @param from where reading began: where it was asked to, or {@link At#START} when the journal has no such place
 * @param lines how many lines were read
 * @param end behind the last line that was read: where the next one will stand
 * @param tail the torn tail; null when there is none
 * @param damage bad places, in order; with any, the journal is never written again
 */
public record Recovery(
        At from, long lines, At end, @Nullable TornTail tail, List<Damage> damage) {

    public Recovery {
        damage = List.copyOf(damage);
    }

    /** Whether everything that was there was read. */
    public boolean clean() {
        return tail == null && damage.isEmpty();
    }
}
