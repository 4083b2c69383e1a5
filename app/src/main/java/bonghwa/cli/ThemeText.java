package bonghwa.cli;

import bonghwa.cli.Screens.Theme;
import java.util.Locale;

/** A theme as somebody typed it. */
final class ThemeText {

    private ThemeText() {}

    static Theme read(String text) throws Failure {
        return read(text, "dark, light, contrast");
    }

    /** The same; {@code choice}: what is said to whoever typed something else. */
    static Theme read(String text, String choice) throws Failure {
        for (Theme each : Theme.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw Failure.usage("--theme", "cli.error.one-of", "--theme", choice);
    }
}
