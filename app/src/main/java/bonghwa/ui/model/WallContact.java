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
 * @param slow how far the wall's own clock is behind the hub's, or the newest record, at least; zero where nothing says so
 * @param fast how far it is ahead of the hub's, or every desk's, at least; zero where nothing says so
 * @param newest how long ago the newest of all lines that are here was recorded; null: there is none, or nobody said
 */
public record WallContact(
        WallReach reach,
        List<Duration> commands,
        Duration slow,
        Duration fast,
        @Nullable Duration newest) {

    public WallContact {
        commands = commands.stream().sorted().toList();
    }

    /** One of which nobody said how old its newest record is. */
    public WallContact(WallReach reach, List<Duration> commands, Duration slow, Duration fast) {
        this(reach, commands, slow, fast, null);
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
     * What speaks against the wall's own clock.
     *
     * @param hub how far the hub's clock is ahead of it, negative: behind; it decides. Null: nobody could be asked
     * @param desks by how much it is ahead of every desk that records; zero where nothing says so
     */
    public record Doubt(@Nullable Duration hub, Duration desks) {

        static final Doubt NONE = new Doubt(null, Duration.ZERO);

        /** What is to be added to that moment by the wall's clock, where somebody recorded something at {@code newest}. */
        private Duration off(Instant now, @Nullable Instant newest) {
            if (hub != null) {
                return hub.abs().compareTo(WRONG) < 0 ? Duration.ZERO : hub;
            }
            return newest != null && newest.isAfter(now) ? Duration.between(now, newest) : desks.negated();
        }
    }

    /**
     * {@code last}: kept from one to the next; {@code heard}: when each desk recorded its newest line that is here; {@code now}: by the
     * record's clock.
     */
    public static WallContact of(
            WallReach reach,
            @Nullable Incident incident,
            LastDesks last,
            Map<String, Instant> heard,
            Instant now,
            Doubt doubt) {
        Duration off = doubt.off(
                now, heard.values().stream().max(Comparator.naturalOrder()).orElse(null));
        Instant right = now.plus(off);
        List<Duration> commands = incident == null
                ? List.of()
                : CommandingDesk.all(incident, last, right).stream()
                        .flatMap(desk -> Stream.ofNullable(heard.get(desk)))
                        .map(newest -> positive(Duration.between(newest, right)))
                        .toList();
        @Nullable
        Duration newest = heard.values().stream()
                .max(Comparator.naturalOrder())
                .map(line -> positive(Duration.between(line, right)))
                .orElse(null);
        return new WallContact(reach, commands, positive(off), positive(off.negated()), newest);
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
     * The moment to show the record by: without contact nobody knows what became true since; a clock that is wrong hides nothing and
     * makes nothing old.
     */
    public Instant known(Instant now) {
        return now.plus(slow).minus(fast).minus(reach.still());
    }

    /** The moment of which {@link #known} made that one. */
    public Instant now(Instant known) {
        return known.plus(reach.still()).plus(fast).minus(slow);
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
