package bonghwa.ui.model;

import bonghwa.domain.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the picture of a wall is. Contact is not news: a live line may bring nothing for an hour, and an hour without news is
 * not staleness.
 *
 * @param reach how far it reaches
 * @param commands how long ago the desk of each who has command recorded something, the newest word first; none: nobody has it, or
 *     was never heard
 * @param slow how far the wall's own clock is behind the newest record at least; zero where nothing says so
 * @param fast how far it is ahead of every desk at least; zero where nothing says so
 */
public record WallContact(WallReach reach, List<Duration> commands, Duration slow, Duration fast) {

    public WallContact {
        commands = commands.stream().sorted().toList();
    }

    /** Where the records come from. */
    public enum Place {
        /** The journal of the laptop that the wall stands on, which has no hub. */
        THIS_LAPTOP,
        /** The journal of the laptop that the wall stands on, which exchanges with a hub. */
        MEMBER,
        HUB,
        /** A hub that does not let this wall in. */
        SHUT_HUB
    }

    /** Clocks differ by a little everywhere. */
    private static final Duration WRONG = Duration.ofSeconds(5);

    /**
     * {@code last}: kept from one to the next; {@code heard}: when each desk recorded its newest line that is here; {@code fast}: see
     * there; {@code now}: both
     * by the record's clock.
     */
    public static WallContact of(
            WallReach reach,
            @Nullable Incident incident,
            LastDesks last,
            Map<String, Instant> heard,
            Instant now,
            Duration fast) {
        Duration slow = heard.values().stream()
                .map(newest -> Duration.between(now, newest))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        List<Duration> commands = incident == null
                ? List.of()
                : CommandingDesk.all(incident, last, now).stream()
                        .flatMap(desk -> Stream.ofNullable(heard.get(desk)))
                        .map(newest -> positive(Duration.between(newest, now)))
                        .toList();
        return new WallContact(reach, commands, positive(slow), fast);
    }

    public Place place() {
        return reach.place();
    }

    /** How long ago it was heard; see {@link WallReach#age}. */
    public Duration age() {
        return reach.age();
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** The last word of the desk that has been silent longest of those in command; null: there is none. */
    public @Nullable Duration command() {
        return commands.isEmpty() ? null : commands.getLast();
    }

    /**
     * The moment to show the record by: without contact nobody knows what became true since; by a clock that is slow what is here already
     * is not hidden.
     */
    public Instant known(Instant now) {
        return now.plus(slow).minus(reach.still());
    }

    /** The moment of which {@link #known} made that one. */
    public Instant now(Instant known) {
        return known.plus(reach.still()).minus(slow);
    }

    public boolean quiet() {
        return reach.quiet();
    }

    public boolean lost() {
        return reach.lost();
    }

    /** Whether the desk of whoever has command has said nothing for so long that work of it may be missing here. */
    public boolean commandSilent() {
        Duration command = command();
        return command != null && command.compareTo(CommandingDesk.SILENCE) >= 0;
    }

    /** Whether the clock of this wall is wrong beyond doubt: it has not reached yet what was recorded already. */
    public boolean clockWrong() {
        return slow.compareTo(WRONG) >= 0;
    }

    /** Whether it is ahead of everybody's: what it calls old is new. */
    public boolean clockFast() {
        return fast.isPositive();
    }
}
