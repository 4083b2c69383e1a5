package bonghwa.ui;

import java.util.Locale;

/** The three grounds on which the room is read. */
public enum Theme {
    DARK,
    LIGHT,
    CONTRAST;

    /** The name in files and on the command line: {@code dark}, {@code light}, {@code contrast}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after it, around in a circle. */
    public Theme next() {
        return switch (this) {
            case DARK -> LIGHT;
            case LIGHT -> CONTRAST;
            case CONTRAST -> DARK;
        };
    }
}
