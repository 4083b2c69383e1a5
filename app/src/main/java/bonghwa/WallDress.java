package bonghwa;

import bonghwa.ui.Theme;
import java.time.LocalTime;

/**
 * In which colours a wall stands: always in those, or ({@code byDay}) light by day and dark by night, by the clock of the room that
 * it hangs in, also where it shows a replay; {@code still}: nothing moves, also not once.
 */
record WallDress(Theme theme, boolean byDay, boolean still) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** Always that one. */
    static WallDress always(Theme theme) {
        return new WallDress(theme, false, false);
    }

    /** What is right at that time of day. */
    Theme at(LocalTime now) {
        if (!byDay) {
            return theme;
        }
        return now.isBefore(MORNING) || !now.isBefore(EVENING) ? Theme.DARK : Theme.LIGHT;
    }
}
