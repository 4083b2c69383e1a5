package bonghwa.replica;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.time.Instant;
import java.time.ZoneId;

/** What is known when an incident is declared: only the title must be; the outage may have started earlier. */
public record Declaration(Text title, Severity severity, Instant started, ZoneId zone) {}
