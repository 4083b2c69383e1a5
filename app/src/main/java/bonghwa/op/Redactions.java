package bonghwa.op;

import bonghwa.domain.Redaction;
import bonghwa.domain.Remains;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was taken out of the record: every redaction that anybody recorded, by its id, and by the id of the line that it speaks of
 * those that count, which are a steward's. Of several of one line the first in the order of all records is told. Immutable.
 */
record Redactions(Map<String, Recorded> acts, Map<String, Redaction> counting) {

    static final Redactions NONE = new Redactions(Map.of(), Map.of());

    /** With the redactions among these records, as those stand who recorded any. */
    Redactions with(Collection<Recorded> records, Trust trust) {
        Map<String, Recorded> all = new TreeMap<>(acts);
        records.stream().filter(r -> said(r).isPresent()).forEach(r -> all.put(r.id(), r));
        if (all.isEmpty()) {
            return this;
        }
        List<Recorded> entitled = all.values().stream()
                .filter(trust.redactors())
                .sorted(Comparator.comparing(Recorded::mark))
                .toList();
        Map<String, Redaction> now = new TreeMap<>();
        entitled.forEach(r -> said(r).ifPresent(s -> now.putIfAbsent(s.redacted(), redaction(r, s))));
        // Nobody takes those out, so nobody, a hub neither, is to believe that they are.
        now.keySet().removeAll(all.keySet());
        now.keySet().removeAll(trust.acts().byId().keySet());
        return new Redactions(Collections.unmodifiableMap(all), Collections.unmodifiableMap(now));
    }

    private static Redaction redaction(Recorded by, Operation.PayloadRedacted said) {
        Remains kept = said.kept() == null ? Remains.NOTHING : said.kept();
        return new Redaction(said.redacted(), by.mark(), said.reason(), kept);
    }

    private static Optional<Operation.PayloadRedacted> said(Recorded recorded) {
        return TrustActs.said(recorded) instanceof Operation.PayloadRedacted redacted
                ? Optional.of(redacted)
                : Optional.empty();
    }

    /** That record, or if it was redacted, the hole; what trust stands on stays, whoever wants it out. */
    Recorded left(Recorded recorded) {
        Redaction redaction = counting.get(recorded.id());
        return redaction != null && OperationType.redactable(recorded.head())
                ? new Recorded(recorded.id(), recorded.head(), new Meaning.Redacted(redaction))
                : recorded;
    }
}
