package bonghwa.ui;

import bonghwa.domain.Language;

/** What somebody set at this laptop; none of it is part of the record. {@code scale} in per cent, {@code staleHours}: see there. */
public record Settings(Language language, Theme theme, int scale, boolean reducedMotion, int staleHours) {

    public static final int MIN_SCALE = 100;
    public static final int MAX_SCALE = 200;

    public static final Settings USUAL = new Settings(Language.KO, Theme.DARK, 100, false, 3);

    /** Values that a file may hold and nobody could read are brought back into their range. */
    public Settings {
        scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
        staleHours = Math.clamp(staleHours, 1, 48);
    }
}
