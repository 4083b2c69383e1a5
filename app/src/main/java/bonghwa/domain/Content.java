package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry says. {@code typed} is the line as somebody typed it; {@code due} is when a task, ask or blocker must be done. */
public record Content(
        Kind kind,
        When occurred,
        Text text,
        @Nullable String typed,
        About about,
        List<Report> reports,
        @Nullable Instant due) {

    public Content {
        reports = List.copyOf(reports);
    }

    /** An entry of that kind about nothing in particular. */
    public static Content of(Kind kind, Instant occurred, String text) {
        return new Content(kind, When.exactly(occurred), Text.of(text), null, About.NOTHING, List.of(), null);
    }
}
