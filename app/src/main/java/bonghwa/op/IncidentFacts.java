package bonghwa.op;

import bonghwa.domain.Facts;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Sets what is said of an incident as a whole. */
final class IncidentFacts {

    private IncidentFacts() {}

    static Facts amended(
            Facts facts,
            Recorded by,
            @Nullable Text title,
            @Nullable Severity severity,
            @Nullable Instant started,
            @Nullable ZoneId zone,
            @Nullable String reason) {
        return new Facts(
                by.in(facts.titles(), title, reason),
                by.in(facts.severities(), severity, reason),
                by.in(facts.starts(), started, reason),
                by.in(facts.zones(), zone, reason));
    }
}
