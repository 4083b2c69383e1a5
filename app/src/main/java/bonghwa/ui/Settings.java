package bonghwa.ui;

import bonghwa.domain.Language;

/** What somebody set at this laptop; none of it is part of the record. {@code scale} in per cent, {@code staleHours}: see there. */
public record Settings(
        Language language, Theme theme, int scale, boolean reducedMotion, int staleHours, Splits splits) {

    public static final int MIN_SCALE = 100;
    public static final int MAX_SCALE = 200;

    public static final Settings USUAL = new Settings(Language.KO, Theme.DARK, 100, false, 3);

    /** With the columns where they usually end. */
    public Settings(Language language, Theme theme, int scale, boolean reducedMotion, int staleHours) {
        this(language, theme, scale, reducedMotion, staleHours, Splits.USUAL);
    }

    /** The same, spoken in that language. */
    public Settings in(Language other) {
        return new Settings(other, theme, scale, reducedMotion, staleHours, splits);
    }

    /** Values that a file may hold and nobody could read are brought back into their range. */
    public Settings {
        scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
        staleHours = Math.clamp(staleHours, 1, 48);
    }
}
