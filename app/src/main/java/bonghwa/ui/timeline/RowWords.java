package bonghwa.ui.timeline;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a row says, in the language of now: the clock time and what stands under it, the sign (of the state, else of the
 * kind), the words, the second line, the number.
 */
record RowWords(
        String time,
        String under,
        @Nullable State state,
        @Nullable Kind kind,
        String body,
        List<Piece> pieces,
        String number,
        boolean struck,
        boolean pinned) {

    RowWords {
        pieces = List.copyOf(pieces);
    }

    /** For a screen reader: everything in one sentence. */
    String spoken(String kindWord) {
        StringBuilder all = new StringBuilder(time)
                .append(under)
                .append(", ")
                .append(kindWord)
                .append(", ")
                .append(body);
        pieces.forEach(p -> all.append(p.apart() ? ", " : " ").append(p.text()));
        return all.append(", ").append(number).toString();
    }
}
