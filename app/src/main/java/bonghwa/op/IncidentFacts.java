package bonghwa.op;

import bonghwa.domain.Facts;
import bonghwa.domain.Register;
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
                set(facts.titles(), by, title, reason),
                set(facts.severities(), by, severity, reason),
                set(facts.starts(), by, started, reason),
                set(facts.zones(), by, zone, reason));
    }

    private static <T> Register<T> set(Register<T> field, Recorded by, @Nullable T value, @Nullable String reason) {
        return value == null ? field : field.with(by.version(value, reason));
    }
}
