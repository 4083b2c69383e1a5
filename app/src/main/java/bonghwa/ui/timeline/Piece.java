package bonghwa.ui.timeline;

import bonghwa.domain.State;
import bonghwa.ui.Phrases;
import org.jspecify.annotations.Nullable;

/** A few words of a row's second line: in which style, behind which state's shape, and whether a dot sets it off from what is before. */
record Piece(String text, String style, @Nullable State shape, boolean apart) {

    static Piece of(String text, String style) {
        return new Piece(text, style, null, true);
    }

    /** As it is read aloud: a state of which only the shape is drawn is named. */
    String spoken(Phrases words) {
        return shape == null || text.contains(words.state(shape)) ? text : words.state(shape) + " " + text;
    }

    static Piece joined(String text, String style) {
        return new Piece(text, style, null, false);
    }
}
