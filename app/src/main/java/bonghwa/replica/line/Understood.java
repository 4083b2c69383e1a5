package bonghwa.replica.line;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import java.time.Instant;

/** What a line says, once nothing is wrong or open: an entry, or the correction, striking or resolution of one. */
public sealed interface Understood {

    /** A new entry. */
    record Entry(Content content) implements Understood {}

    /** New values for the entry of that number ({@code K214}; without a letter: of this desk), and why. */
    record Correction(String number, Change change, String reason) implements Understood {}

    /** The task, ask or blocker of that number is done, answered, cleared, at that moment, and why. */
    record Resolution(String number, Instant at, String reason) implements Understood {}

    /** The entry of that number does not count, and why. */
    record Strike(String number, String reason) implements Understood {}
}
