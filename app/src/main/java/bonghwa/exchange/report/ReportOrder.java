package bonghwa.exchange.report;

import bonghwa.op.Clockwork;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What to report on: the incident, the room's kind of time and its root, as of a moment, known at a moment. */
public record ReportOrder(
        String incident,
        Clockwork.Kind clock,
        @Nullable String root,
        Instant at,
        @Nullable Instant knownAt,
        Edition edition) {}
