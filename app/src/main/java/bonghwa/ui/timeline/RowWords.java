package bonghwa.ui.timeline;

import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.ui.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a row says, in the language of now: the clock time and what stands under it, the sign (of the state, else of the
 * kind), the words, the second line, the number; {@code pinned}: the word for it, empty where it is not.
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
        String pinned) {

    RowWords {
        pieces = List.copyOf(pieces);
    }

    /** The same, with these pieces before its own. */
    RowWords with(List<Piece> first) {
        List<Piece> all = new ArrayList<>(first);
        all.addAll(pieces);
        return new RowWords(time, under, state, kind, body, all, number, struck, pinned);
    }

    /** For a screen reader: everything in one sentence; {@code words} names kinds and states. */
    String spoken(Phrases words) {
        StringBuilder all = new StringBuilder(time).append(under);
        for (String part : List.of(kind == null ? "" : words.kind(kind), pinned, body)) {
            all.append(part.isEmpty() ? "" : ", ").append(part);
        }
        for (Piece piece : pieces) {
            if (kind != null && piece.text().equals(words.kind(kind))) {
                continue;
            }
            all.append(piece.apart() ? ", " : " ").append(piece.spoken(words));
        }
        return all.append(number.isEmpty() ? "" : ", ").append(number).toString();
    }
}
