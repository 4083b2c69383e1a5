package bonghwa.ui.model;

import bonghwa.domain.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the picture of a wall is. Contact is not news: a live line may bring nothing for an hour, and an hour without news is
 * not staleness.
 *
 * @param place where the records come from
 * @param age how long ago that place last answered
 * @param command how long ago the desk of whoever has command recorded something; null: nobody has it, or it was never heard
 * @param slow how far the wall's own clock is behind the newest record at least; zero where nothing says so
 */
public record WallContact(
        Place place, Duration age, @Nullable Duration command, Duration slow) {

    /** Where the records come from. */
    public enum Place {
        /** The journal of the laptop that the wall stands on. */
        THIS_LAPTOP,
        HUB,
        /** A hub that does not let this wall in. */
        SHUT_HUB
    }

    /** From here on it is said that what is shown may be past. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    /** From here on the whole picture is marked as old. */
    private static final Duration LOST = Duration.ofMinutes(5);

    /** Clocks differ by a little everywhere. */
    private static final Duration WRONG = Duration.ofSeconds(5);

    /**
     * {@code last}: kept from one to the next; {@code heard}: when each desk recorded its newest line that is here; {@code now}: both
     * by the record's clock.
     */
    public static WallContact of(
            Place place,
            Duration age,
            @Nullable Incident incident,
            LastDesks last,
            Map<String, Instant> heard,
            Instant now) {
        Duration slow = heard.values().stream()
                .map(newest -> Duration.between(now, newest))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        Duration command = incident == null
                ? null
                : CommandingDesk.of(incident, last, now)
                        .map(heard::get)
                        .map(newest -> Duration.between(newest, now))
                        .orElse(null);
        return new WallContact(place, age, positive(command), Objects.requireNonNull(positive(slow)));
    }

    private static @Nullable Duration positive(@Nullable Duration duration) {
        return duration != null && duration.isNegative() ? Duration.ZERO : duration;
    }

    public boolean quiet() {
        return age.compareTo(QUIET) >= 0;
    }

    public boolean lost() {
        return age.compareTo(LOST) >= 0;
    }

    /** Whether the desk of whoever has command has said nothing for so long that work of it may be missing here. */
    public boolean commandSilent() {
        return command != null && command.compareTo(CommandingDesk.SILENCE) >= 0;
    }

    /** Whether the clock of this wall is wrong beyond doubt: it has not reached yet what was recorded already. */
    public boolean clockWrong() {
        return slow.compareTo(WRONG) >= 0;
    }
}
