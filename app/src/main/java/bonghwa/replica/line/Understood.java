package bonghwa.replica.line;

import bonghwa.domain.About;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.Optional;

/** What a line says, once nothing is wrong or open: an entry, or the correction, striking or resolution of one. */
public sealed interface Understood {

    /** A new entry. */
    record Entry(Content content) implements Understood {}

    /**
     * New values for the entry of that number ({@code K214}; without a letter: of this desk), and why; {@code said}: what it is
     * about, as far as the line says so, the rest stays; {@code restated}: what it says of states.
     */
    record Correction(String number, Change change, About said, Restated restated, String reason)
            implements Understood {

        /** The change of that very entry; empty where it has nothing that the state or time could belong to. */
        public Optional<Change> of(TimelineEntry entry) {
            return restated.of(entry, said.equals(About.NOTHING) ? change : change.withAbout(about(entry)));
        }

        private About about(TimelineEntry entry) {
            About was = entry.content().about();
            return new About(
                    said.targets().isEmpty() ? was.targets() : said.targets(),
                    said.links().isEmpty() ? was.links() : said.links(),
                    said.people().isEmpty() ? was.people() : said.people(),
                    said.tags().isEmpty() ? was.tags() : said.tags());
        }
    }

    /** The task, ask or blocker of that number is done, answered, cleared, at that moment, and why. */
    record Resolution(String number, Instant at, String reason) implements Understood {}

    /** The entry of that number does not count, and why. */
    record Strike(String number, String reason) implements Understood {}
}
