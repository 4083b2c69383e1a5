package bonghwa.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the exchange stands, for the status bar and the panel: only what is known, each with its age. Times are the machine's own,
 * also in a replay. Immutable.
 *
 * @param hubs the hubs of this laptop, in their order; none is a normal state
 * @param heard when each desk recorded its newest line that is here, by its own clock
 */
public record SyncStatus(List<OfHub> hubs, Map<String, Instant> heard) {

    /** No hub. */
    public static final SyncStatus ALONE = new SyncStatus(List.of(), Map.of());

    /** From this on an offset between two clocks is said. */
    private static final Duration WORTH_SAYING = Duration.ofSeconds(2);

    public SyncStatus {
        hubs = List.copyOf(hubs);
        heard = Map.copyOf(heard);
    }

    /** How the line to a hub is. */
    public enum Link {
        /** Nothing was heard from it yet. */
        CONNECTING,
        /** Lines are coming that it held already. */
        CATCHING_UP,
        /** Everything was taken that it held a moment ago. */
        LIVE,
        /** It does not answer. */
        SILENT,
        /** It says no. */
        REFUSED,
        /** Another hub stands at its address; somebody must say whether it is meant. */
        STRANGER,
        /** This machine's own record cannot be read or written. */
        STOPPED
    }

    /**
     * One hub.
     *
     * @param place where it is, as people are told
     * @param since since when the link has been so
     * @param reason why it is not better; null where it is well
     * @param stranger the id of the hub that stands there instead
     * @param odd what somebody should look at
     * @param clocks how far each desk's clock is from ours at the least, by its newest line that came: ahead, or behind (negative)
     */
    public record OfHub(
            String place,
            Link link,
            Instant since,
            HubContact contact,
            HubLoad load,
            HubFailure.@Nullable Reason reason,
            @Nullable String stranger,
            HubOdd odd,
            Map<String, Duration> clocks) {

        public OfHub {
            clocks = Map.copyOf(clocks);
        }

        static OfHub begin(String place, Instant now) {
            return new OfHub(
                    place,
                    Link.CONNECTING,
                    now,
                    HubContact.NONE,
                    HubLoad.UNKNOWN,
                    null,
                    null,
                    HubOdd.NOTHING,
                    Map.of());
        }

        OfHub linked(Link to, HubFailure.@Nullable Reason why, Instant now) {
            return new OfHub(place, to, to == link ? since : now, contact, load, why, null, odd, clocks);
        }

        OfHub strange(String id, Instant now) {
            return new OfHub(
                    place, Link.STRANGER, link == Link.STRANGER ? since : now, contact, load, null, id, odd, clocks);
        }

        OfHub with(HubContact then) {
            return new OfHub(place, link, since, then, load, reason, stranger, odd, clocks);
        }

        OfHub with(HubLoad now) {
            return new OfHub(place, link, since, contact, now, reason, stranger, odd, clocks);
        }

        OfHub with(HubOdd now) {
            return new OfHub(place, link, since, contact, load, reason, stranger, now, clocks);
        }

        OfHub with(Map<String, Duration> offsets) {
            return new OfHub(place, link, since, contact, load, reason, stranger, odd, offsets);
        }
    }

    /** How many lines are at no hub at all; -1 where no hub could be asked, 0 without one. */
    public long unsent() {
        long least = hubs.stream()
                .mapToLong(h -> h.load().unsent())
                .filter(n -> n >= 0)
                .min()
                .orElse(-1);
        return hubs.isEmpty() ? 0 : least;
    }

    /** Whether some hub was heard a moment ago and everything of it is here. */
    public boolean live() {
        return hubs.stream().anyMatch(h -> h.link() == Link.LIVE);
    }

    /** The desks whose clocks are so far from ours that somebody should know, and by how much at least: ahead, or behind (negative). */
    public Map<String, Duration> clocksOff() {
        return hubs.stream()
                .flatMap(h -> h.clocks().entrySet().stream())
                .filter(e -> e.getValue().abs().compareTo(WORTH_SAYING) >= 0)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (a, b) -> a.abs().compareTo(b.abs()) >= 0 ? a : b));
    }
}
