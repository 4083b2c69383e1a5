package bonghwa.exchange.report;

import bonghwa.domain.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the many reports of one incident: in which languages, one after the other; for whom; how much; which stretch of the
 * timeline (null: from its beginning, to its end); on which paper.
 */
public record Edition(
        List<Language> languages,
        Form form,
        boolean open,
        @Nullable Instant from,
        @Nullable Instant to,
        Paper paper) {

    /** How much there is to read. */
    public enum Form {
        /** Everything. */
        FULL,
        /** One sheet for the site, the hand-over, the director. */
        BRIEF,
        /** One sheet of what may be said. */
        PRESS;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A size of paper. */
    public enum Paper {
        A4,
        LETTER;

        /** As style sheets and the command line name it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Paper> ofWire(String wire) {
            return List.of(values()).stream().filter(p -> p.wire().equals(wire)).findFirst();
        }
    }

    /** What the press gets, everybody gets. */
    public Edition {
        languages = List.copyOf(languages);
        open = open || form == Form.PRESS;
    }

    /** Everything, for those who were there, on A4. */
    public static Edition full(Language... languages) {
        return new Edition(List.of(languages), Form.FULL, false, null, null, Paper.A4);
    }

    public Edition as(Form other) {
        return new Edition(languages, other, open, from, to, paper);
    }

    /** The same for the public. */
    public Edition opened() {
        return new Edition(languages, form, true, from, to, paper);
    }

    /** Whether the timeline of this edition has that moment. */
    boolean has(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (to == null || !moment.isAfter(to));
    }
}
