package bonghwa.store;

import bonghwa.domain.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the list of incidents shows it.
 *
 * @param severity in lower case, as on the command line
 * @param phase in lower case
 * @param closed when it was closed; null while it is open
 * @param touched when its newest record was recorded
 */
public record IncidentFound(
        String id,
        Text title,
        String severity,
        String phase,
        @Nullable Instant started,
        @Nullable Instant closed,
        @Nullable Instant touched) {}
