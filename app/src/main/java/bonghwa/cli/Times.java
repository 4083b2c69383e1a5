package bonghwa.cli;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Log;
import bonghwa.replica.line.EntryLine;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Vocabulary;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that options take: ISO 8601 with an offset, without one (then in the incident's zone), a date alone (its
 * first moment), or as in an entry line: {@code -2h}, {@code 21:30}, {@code 어제 23시}.
 */
record Times(Instant now, ZoneId zone) {

    private static final String TEXT = "x";

    /** The moment that the option names; null where it was not given. */
    @Nullable
    Instant past(String option, @Nullable String typed) throws Failure {
        if (typed == null) {
            return null;
        }
        return iso(typed)
                .or(() -> spoken(typed, typed + " " + TEXT)
                        .map(content -> content.occurred().at()))
                .orElseThrow(() -> Failure.usage(option, "cli.error.time", option, typed));
    }

    /** The same for a moment that is to come. */
    @Nullable
    Instant coming(String option, @Nullable String typed) throws Failure {
        if (typed == null) {
            return null;
        }
        return iso(typed)
                .or(() -> spoken(typed, "!task " + TEXT + " >" + typed)
                        .flatMap(content -> Optional.ofNullable(content.due())))
                .orElseThrow(() -> Failure.usage(option, "cli.error.time", option, typed));
    }

    private Optional<Content> spoken(String typed, String line) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Board nothing = Board.of(Catalogue.EMPTY, Log.EMPTY, now);
        Parsed parsed = EntryLine.parse(line, new Vocabulary(Catalogue.EMPTY, null), new Situation(now, zone, nothing));
        return parsed.content().filter(content -> content.text().ko().equals(TEXT));
    }

    private Optional<Instant> iso(String typed) {
        String text = typed.strip();
        for (Reader reader : new Reader[] {
            t -> OffsetDateTime.parse(t).toInstant(),
            t -> LocalDateTime.parse(t.replace(' ', 'T')).atZone(zone).toInstant(),
            t -> LocalDate.parse(t).atStartOfDay(zone).toInstant()
        }) {
            try {
                return Optional.of(reader.read(text));
            } catch (DateTimeException _) {
                // the next form, then
            }
        }
        return Optional.empty();
    }

    private interface Reader {
        Instant read(String text);
    }
}
