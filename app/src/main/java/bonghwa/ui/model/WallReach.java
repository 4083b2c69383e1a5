package bonghwa.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How far what a wall shows reaches.
 *
 * @param place where the records come from
 * @param age how long ago that place last answered; of a laptop that exchanges with a hub: how long ago that hub did; where there was
 *     never an answer: for how long one is awaited
 * @param still how long ago what is known here ends; zero where it goes on
 * @param ever whether there was an answer at all, if only before the wall began: without one nobody here knows anything
 */
public record WallReach(WallContact.Place place, Duration age, Duration still, boolean ever) {

    /** From here on it is said that what is shown may be past. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    /** From here on the whole picture is marked as old. */
    private static final Duration LOST = Duration.ofMinutes(5);

    /** A place that answered so long ago, since when nothing came. */
    public static WallReach of(WallContact.Place place, Duration age) {
        return of(place, age, age, true);
    }

    /**
     * {@code answered}: when the place did, by the machine's clock, null: not since the wall began, at {@code began}; {@code real}: now by
     * that clock; {@code recorded}: when what is here was recorded, {@code now}: by the same clock. A wall that started again and reached
     * nobody yet is as old as its newest record, else each start would make it new.
     */
    public static WallReach of(
            WallContact.Place place,
            @Nullable Instant answered,
            Instant began,
            Instant real,
            Collection<Instant> recorded,
            Instant now) {
        Duration newest = recorded.stream()
                .max(Comparator.naturalOrder())
                .map(last -> positive(Duration.between(last, now)))
                .orElse(null);
        if (place == WallContact.Place.MEMBER) {
            Duration age = positive(Duration.between(answered == null ? began : answered, real));
            // What is recorded on that laptop itself is known, however far its hub is.
            return of(place, age, newest == null || newest.compareTo(age) > 0 ? age : newest, answered != null);
        }
        Duration age = answered == null && newest != null
                ? newest
                : positive(Duration.between(answered == null ? began : answered, real));
        return of(place, age, age, answered != null || newest != null);
    }

    private static WallReach of(WallContact.Place place, Duration age, Duration known, boolean ever) {
        return new WallReach(place, age, age.compareTo(QUIET) < 0 ? Duration.ZERO : known, ever);
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    public boolean quiet() {
        return age.compareTo(QUIET) >= 0;
    }

    public boolean lost() {
        return age.compareTo(LOST) >= 0;
    }
}
