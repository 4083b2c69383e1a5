package bonghwa.cli;

import bonghwa.domain.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Draws pictures of the views of an open store. */
public interface Screens {

    /** The colours. */
    enum Theme {
        DARK,
        LIGHT,
        CONTRAST
    }

    /**
     * What to draw: a view by its name ({@code room}, {@code wall} …), as of a moment (null: now), with what was known then
     * (null: with all that is), so many pixels, of which {@code scale} make one of the design's.
     */
    record Picture(
            String view,
            @Nullable Instant at,
            @Nullable Instant knownAt,
            int width,
            int height,
            Theme theme,
            Language language,
            double scale) {}

    /** The picture as PNG. */
    byte[] png(Picture picture) throws Failure;
}
