package bonghwa.ui.model;

import bonghwa.domain.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The report of an incident as a document: it is made, looked at page by page, and saved. Nothing blocks. */
public interface ReportModel {

    /** How much there is to read, and for whom. */
    enum Extent {
        FULL,
        PUBLIC,
        BRIEF,
        PRESS;

        /** Whether everybody may read it. */
        public boolean open() {
            return this == PUBLIC || this == PRESS;
        }
    }

    /**
     * Of which incident, how much, in which languages, on which paper; as of a moment, by what was known at another (null: all that
     * is), and which stretch of the timeline (null: from its beginning, to its end).
     */
    record Wish(
            String incident,
            Extent extent,
            List<Language> languages,
            boolean letter,
            Instant at,
            @Nullable Instant known,
            @Nullable Instant from,
            @Nullable Instant to) {
        public Wish {
            languages = List.copyOf(languages);
        }
    }

    /** A page as pixels, row by row from the top: blue in the lowest eight bits, then green, red, opacity. */
    @SuppressWarnings("ArrayRecordComponent") // lives until it is drawn and is compared with nothing
    record Picture(int width, int height, int[] argb) {}

    /** A document that was made. */
    interface Made {

        int pages();

        /** Its size, in units of 1,024 bytes. */
        int kilobytes();

        /** That page, from zero, with so many pixels for an inch. */
        CompletionStage<Picture> page(int number, double perInch);

        /** Writes it, whole or not at all, and records that this desk gave it out. */
        CompletionStage<?> save(Path file);
    }

    /** Makes it: seconds for a large incident. */
    CompletionStage<Made> make(Wish wish);
}
