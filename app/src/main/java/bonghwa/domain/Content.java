package bonghwa.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says. {@code typed} is the line as somebody typed it; {@code due} is when a task, ask or blocker must be done, and
 * {@code waitsOn} what it waits on.
 */
public record Content(
        Kind kind,
        When occurred,
        Text text,
        @Nullable String typed,
        About about,
        List<Report> reports,
        @Nullable Instant due,
        @Nullable WaitsOn waitsOn) {

    public Content {
        reports = List.copyOf(reports);
    }

    /** What waits on nothing in particular. */
    public Content(
            Kind kind,
            When occurred,
            Text text,
            @Nullable String typed,
            About about,
            List<Report> reports,
            @Nullable Instant due) {
        this(kind, occurred, text, typed, about, reports, due, null);
    }

    /** This, waiting on that. */
    public Content waitingOn(@Nullable WaitsOn on) {
        return new Content(kind, occurred, text, typed, about, reports, due, on);
    }

    /** An entry of that kind about nothing in particular. */
    public static Content of(Kind kind, Instant occurred, String text) {
        return new Content(kind, When.exactly(occurred), Text.of(text), null, About.NOTHING, List.of(), null);
    }
}
