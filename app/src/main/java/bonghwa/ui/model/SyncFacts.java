package bonghwa.ui.model;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.sync.SyncStatus.OfHub;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must know of the exchange at a glance; everything else is in the panel.
 *
 * @param front the hub that stands best, null without one
 * @param lost the hubs that do not answer or say no, while something should be done about it
 * @param strangers hubs that stand where another one was: somebody must say whether they are meant
 * @param unsent lines that are at no hub at all; -1 where no hub could be asked, 0 without one
 * @param oldest how long the oldest of them has waited; null where none does
 * @param silent since when the desk of whoever has command has not been heard of; null where it was, or is this one
 * @param forks how many replicas said two things under one counter
 * @param waiting how many desks wait to be let in, for a desk that may do so; else 0
 * @param awaiting whether this desk waits to be let in itself
 * @param oneSteward whether this desk is the only one that decides, though others are in the room
 */
public record SyncFacts(
        @Nullable OfHub front,
        List<OfHub> lost,
        List<OfHub> strangers,
        long unsent,
        @Nullable Duration oldest,
        @Nullable Instant silent,
        int forks,
        long waiting,
        boolean awaiting,
        boolean oneSteward) {

    /** A moment ago is no age to speak of: a push takes its time. */
    private static final Duration OLD = Duration.ofMinutes(1);
    /** A hub that was lost this moment may be back the next. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    public SyncFacts {
        lost = List.copyOf(lost);
        strangers = List.copyOf(strangers);
    }

    /** {@code real}: the machine's time, by which hubs are told; {@code now}: the room's. */
    static SyncFacts of(SyncStatus status, List<DeskRow> desks, Room room, LastDesks last, Instant real, Instant now) {
        boolean decides = desks.stream().anyMatch(d -> d.own() && d.decides());
        List<OfHub> hubs = status.hubs();
        return new SyncFacts(
                hubs.stream().min(Comparator.comparingInt(h -> rank(h.link()))).orElse(null),
                hubs.stream().filter(h -> lost(h, real)).toList(),
                hubs.stream().filter(h -> h.link() == Link.STRANGER).toList(),
                status.unsent(),
                oldest(hubs, real),
                silent(status, desks, room, last, now).orElse(null),
                room.forks().size(),
                decides ? desks.stream().filter(DeskRow::waits).count() : 0,
                desks.stream().anyMatch(d -> d.own() && d.waits()),
                decides && oneOfMany(desks));
    }

    /** Whether what is unsent has been so for longer than a push takes. */
    public boolean old() {
        return oldest != null && oldest.compareTo(OLD) >= 0;
    }

    /** Whether no hub is there of those that there are. */
    public boolean cut() {
        return front != null && rank(front.link()) >= rank(Link.SILENT);
    }

    private static int rank(Link link) {
        return switch (link) {
            case LIVE -> 0;
            case CATCHING_UP -> 1;
            case CONNECTING -> 2;
            case STRANGER -> 5;
            case SILENT -> 4;
            case REFUSED -> 6;
            case STOPPED -> 7;
        };
    }

    private static boolean lost(OfHub hub, Instant real) {
        return switch (hub.link()) {
            case SILENT -> !hub.since().plus(PATIENCE).isAfter(real);
            case REFUSED, STOPPED -> true;
            case CONNECTING, CATCHING_UP, LIVE, STRANGER -> false;
        };
    }

    /** What is at no hub waits at least as long as at the hub that has the most: where something is everywhere unsent. */
    private static @Nullable Duration oldest(List<OfHub> hubs, Instant real) {
        if (hubs.stream().anyMatch(h -> h.load().unsent() == 0)) {
            return null;
        }
        return hubs.stream()
                .flatMap(h -> Stream.ofNullable(h.load().oldest()))
                .max(Comparator.naturalOrder())
                .map(since -> since.isAfter(real) ? Duration.ZERO : Duration.between(since, real))
                .orElse(null);
    }

    private static boolean oneOfMany(List<DeskRow> desks) {
        long deciding = desks.stream().filter(DeskRow::decides).count();
        boolean others = desks.stream().anyMatch(d -> d.desk().standing() == DeskStanding.MEMBER || d.waits());
        return deciding == 1 && others;
    }

    private static Optional<Instant> silent(
            SyncStatus status, List<DeskRow> desks, Room room, LastDesks last, Instant now) {
        Optional<Incident> open = room.current();
        if (status.hubs().isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        return CommandingDesk.of(open.get(), last, now)
                .filter(desk -> desks.stream().noneMatch(d -> d.own() && d.id().equals(desk)))
                .flatMap(desk -> Optional.ofNullable(status.heard().get(desk)).map(at -> at.minus(off(status, desk))))
                .filter(heard -> !heard.plus(CommandingDesk.SILENCE).isAfter(now));
    }

    /** How far that desk's clock is known to be off: an hour ahead would hide an hour of silence. */
    private static Duration off(SyncStatus status, String desk) {
        return status.hubs().stream()
                .map(hub -> hub.clocks().getOrDefault(desk, Duration.ZERO))
                .max(Comparator.comparing(Duration::abs))
                .orElse(Duration.ZERO);
    }
}
