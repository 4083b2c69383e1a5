package bonghwa.op;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is said of an incident as a whole while records are applied to it, and its first declaration; lives for one call. */
final class IncidentFacts {

    private Facts facts;
    private @Nullable Mark declared;

    IncidentFacts(Incident before) {
        this.facts = before.facts();
        this.declared = before.declared();
    }

    /** Somebody declared it; where several did, the first record counts. */
    void declare(Recorded by, Operation.IncidentDeclared d) {
        declareHole(by);
        set(by, d.title(), d.severity(), d.started(), d.zone(), null);
    }

    /** The same where what was declared is redacted: there it is, and nothing is said of it. */
    void declareHole(Recorded by) {
        Mark mark = by.mark();
        declared = declared == null || mark.compareTo(declared) < 0 ? mark : declared;
    }

    void amend(Recorded by, Operation.IncidentAmended a) {
        set(by, a.title(), a.severity(), a.started(), a.zone(), a.reason());
    }

    private void set(
            Recorded by,
            @Nullable Text title,
            @Nullable Severity severity,
            @Nullable Instant started,
            @Nullable ZoneId zone,
            @Nullable String reason) {
        facts = new Facts(
                by.in(facts.titles(), title, reason),
                by.in(facts.severities(), severity, reason),
                by.in(facts.starts(), started, reason),
                by.in(facts.zones(), zone, reason));
    }

    Facts facts() {
        return facts;
    }

    /** The mark of the first declaration; null where only amendments of it have come in. */
    @Nullable
    Mark declared() {
        return declared;
    }
}
