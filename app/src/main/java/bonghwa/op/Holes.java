package bonghwa.op;

import bonghwa.domain.Audience;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Redaction;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Stub;
import java.time.Instant;
import java.util.Objects;

/** What stands where a record was redacted: the same kind of thing in its place, without what it said. */
record Holes(Recorded recorded, Redaction redaction) {

    private static final String NO_NUMBER = "■";

    String number() {
        return Objects.requireNonNullElse(redaction.stub().number(), NO_NUMBER);
    }

    /** When it occurred, as the redaction kept it; else when it was recorded. */
    private Instant occurred() {
        Stub stub = redaction.stub();
        return Objects.requireNonNullElse(
                stub.occurred(), recorded.head().origin().recordedAt());
    }

    Content content(Kind otherwise) {
        Kind kind = Objects.requireNonNullElse(redaction.stub().kind(), otherwise);
        return Content.of(kind, occurred(), redaction.words());
    }

    SentNotice notice() {
        Audience audience = Objects.requireNonNullElse(redaction.stub().audience(), Audience.STAFF);
        return new SentNotice(digits(), audience, occurred(), occurred(), redaction.text(), null, recorded.mark());
    }

    private int digits() {
        String number = number();
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
