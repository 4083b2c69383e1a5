package bonghwa.ui.model;

import bonghwa.domain.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An incident as one plain file for other tools. Nothing blocks. */
@FunctionalInterface
public interface ExportModel {

    /** What kind of file; a page that says how public services are is for everybody. */
    enum Kind {
        MARKDOWN("md"),
        CSV("csv"),
        NDJSON("ndjson"),
        PNG("png"),
        HTML("html");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        /** How such files end, without the dot. */
        public String suffix() {
            return suffix;
        }

        public boolean alwaysOpen() {
            return this == HTML;
        }
    }

    /** Of which incident, as what, for the public only ({@code open}), in which language; as of a moment, known at one (null: now). */
    record Wish(
            String incident,
            Kind kind,
            boolean open,
            Language language,
            Instant at,
            @Nullable Instant known) {}

    /** Writes it, whole or not at all; gives its size in units of 1,024 bytes. */
    CompletionStage<Integer> save(Wish wish, Path file);
}
