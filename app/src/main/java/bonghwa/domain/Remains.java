package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction keeps of what a line said, so that the hole keeps its place: the number of an entry or notice, the kind of an
 * entry, when it occurred, the entry or hand-over that was amended, the audience of a notice, the duty that was offered, by whom and
 * to whom, and the names of the fields that had words. Null: there was none.
 */
public record Remains(
        @Nullable String number,
        @Nullable Kind kind,
        @Nullable Instant occurred,
        @Nullable String entry,
        @Nullable Audience audience,
        @Nullable Duty duty,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> said) {

    /** Nothing is kept. */
    public static final Remains NOTHING = new Remains(null, null, null, null, null, null, null, null, null);

    /** Of an entry. */
    public static Remains of(TimelineEntry entry) {
        return of(entry.number(), entry.content().kind(), entry.occurredAt(), null);
    }

    /** Of an amendment of that entry, or of the brief of that hand-over. */
    public static Remains amending(String entry) {
        return new Remains(null, null, null, entry, null, null, null, null, null);
    }

    /** Of a notice. */
    public static Remains of(SentNotice notice) {
        return of(String.valueOf(notice.number()), null, notice.sent(), notice.audience());
    }

    /** Of the draft of a notice. */
    public static Remains drafting(Audience audience) {
        return new Remains(null, null, null, null, audience, null, null, null, null);
    }

    /** Of the offer of a hand-over. */
    public static Remains of(Handover h) {
        return new Remains(null, null, h.at(), null, null, h.duty(), h.from(), h.to(), null);
    }

    /** Of what sets several fields: the names of those that had words. */
    public static Remains saying(List<String> fields) {
        return new Remains(null, null, null, null, null, null, null, null, List.copyOf(fields));
    }

    private static Remains of(String number, @Nullable Kind kind, Instant at, @Nullable Audience audience) {
        return new Remains(number, kind, at, null, audience, null, null, null, null);
    }

    /** Whether that field had words. */
    public boolean says(String field) {
        return said != null && said.contains(field);
    }
}
