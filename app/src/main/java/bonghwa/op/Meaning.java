package bonghwa.op;

import bonghwa.domain.Redaction;
import bonghwa.domain.Unapplied.Reason;
import java.util.List;

/** What this version makes of a line. */
public sealed interface Meaning {

    /** An operation; {@code unknown} names fields of a newer version that were passed over. */
    record Understood(Operation operation, List<String> unknown) implements Meaning {
        public Understood {
            unknown = List.copyOf(unknown);
        }
    }

    /** Nothing any more: somebody who may took out what was said. */
    record Redacted(Redaction redaction) implements Meaning {}

    /** Nothing that can be applied: kept and passed on all the same. */
    record NotUnderstood(Reason reason, String detail) implements Meaning {}
}
