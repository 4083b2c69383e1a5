package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is being written, so that anybody can go on with it: what moment it speaks of, until when the next one is promised,
 * the cause as told, the label of the notice that it will be (3, or 3a where it corrects the third), its text, and who approved
 * exactly this. Null: nothing, nobody.
 */
public record NoticeDraft(
        Instant basis,
        @Nullable Instant next,
        @Nullable Text cause,
        String label,
        Text text,
        @Nullable String approvedBy) {

    /** Whether it will correct a notice that went out. */
    public boolean corrects() {
        return !label.isEmpty() && Character.isLetter(label.charAt(label.length() - 1));
    }

    /** Whether it will correct that one, to the same readers: whose label is that number and a letter. */
    public boolean corrects(SentNotice sent) {
        return corrects() && label.substring(0, label.length() - 1).equals(String.valueOf(sent.number()));
    }

    /** The same in the words in which that person approved it. */
    public NoticeDraft approved(String person) {
        return new NoticeDraft(basis, next, cause, label, text, person);
    }
}
