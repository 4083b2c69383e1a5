package bonghwa.ui;

import bonghwa.domain.Language;

/**
 * What somebody set at this laptop; none of it is part of the record. {@code scale} in per cent; {@code staleHours}: after so
 * many what was last confirmed is old; {@code dutyHours}: after so many without a rest somebody has been on duty too long.
 */
public record Settings(
        Language language,
        Theme theme,
        int scale,
        boolean reducedMotion,
        int staleHours,
        int dutyHours,
        Splits splits) {

    public static final int MIN_SCALE = 100;
    public static final int MAX_SCALE = 200;

    private static final int DUTY_HOURS = 12;

    public static final Settings USUAL = new Settings(Language.KO, Theme.DARK, 100, false, 3);

    /** With the usual limit of hours on duty, and the columns where they usually end. */
    public Settings(Language language, Theme theme, int scale, boolean reducedMotion, int staleHours) {
        this(language, theme, scale, reducedMotion, staleHours, DUTY_HOURS, Splits.USUAL);
    }

    /** The same, spoken in that language. */
    public Settings in(Language other) {
        return new Settings(other, theme, scale, reducedMotion, staleHours, dutyHours, splits);
    }

    /** The same, on that ground. */
    public Settings on(Theme other) {
        return new Settings(language, other, scale, reducedMotion, staleHours, dutyHours, splits);
    }

    /** Values that a file may hold and nobody could read are brought back into their range. */
    public Settings {
        scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
        staleHours = Math.clamp(staleHours, 1, 48);
        dutyHours = Math.clamp(dutyHours, 1, 48);
    }
}
