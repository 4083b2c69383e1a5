package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction keeps of what a line said, so that the hole keeps its place: the number of an entry or notice, the kind of an
 * entry, when it occurred, the entry that an amendment changed, the audience of a notice. Null: there was none.
 */
public record Stub(
        @Nullable String number,
        @Nullable Kind kind,
        @Nullable Instant occurred,
        @Nullable String entry,
        @Nullable Audience audience) {

    /** Nothing is kept. */
    public static final Stub NOTHING = new Stub(null, null, null, null, null);

    /** Of an entry. */
    public static Stub of(TimelineEntry entry) {
        return new Stub(entry.number(), entry.content().kind(), entry.occurredAt(), null, null);
    }

    /** Of an amendment of that entry. */
    public static Stub amending(String entry) {
        return new Stub(null, null, null, entry, null);
    }

    /** Of a notice. */
    public static Stub of(SentNotice notice) {
        return new Stub(String.valueOf(notice.number()), null, notice.sent(), null, notice.audience());
    }
}
