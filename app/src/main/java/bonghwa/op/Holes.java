package bonghwa.op;

import bonghwa.domain.Audience;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Redaction;
import bonghwa.domain.Remains;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands where a record was redacted: the same kind of thing in its place, without what it said. */
record Holes(Recorded recorded, Redaction redaction) {

    private static final String NO_NUMBER = "■";

    String number() {
        return Objects.requireNonNullElse(redaction.remains().number(), NO_NUMBER);
    }

    /** When it occurred, as the redaction kept it; else when it was recorded. */
    private Instant occurred() {
        Remains kept = redaction.remains();
        return Objects.requireNonNullElse(
                kept.occurred(), recorded.head().origin().recordedAt());
    }

    Content content(Kind otherwise) {
        Kind kind = Objects.requireNonNullElse(redaction.remains().kind(), otherwise);
        return Content.of(kind, occurred(), redaction.words());
    }

    SentNotice notice() {
        Audience audience = Objects.requireNonNullElse(redaction.remains().audience(), Audience.STAFF);
        return new SentNotice(digits(), audience, occurred(), occurred(), redaction.text(), null, recorded.mark());
    }

    /** A draft of which nothing is left to go on with. */
    Operation.NoticeDrafted draft() {
        Audience audience = Objects.requireNonNullElse(redaction.remains().audience(), Audience.STAFF);
        return new Operation.NoticeDrafted(
                audience, new NoticeDraft(occurred(), null, null, "", redaction.text(), null));
    }

    /** The offer of a hand-over; null where the redaction did not keep what was offered. */
    Operation.@Nullable HandoverOffered offer() {
        Remains kept = redaction.remains();
        return kept.duty() == null
                ? null
                : new Operation.HandoverOffered(kept.duty(), kept.from(), kept.to(), occurred(), redaction.text());
    }

    /** What stands in that field, if what was taken out had words there. */
    @Nullable
    Text where(String field) {
        return redaction.remains().says(field) ? redaction.text() : null;
    }

    private int digits() {
        String number = number();
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
