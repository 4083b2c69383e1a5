package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Counts;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.JourneyBoard;
import bonghwa.domain.Kind;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a wall shows of one incident at a moment: every service once, worst first, then by grade, then who has been so longest;
 * which journeys do not work; what is blocked; the newest of what matters; {@code back}: what came back within the last hour;
 * {@code unsure}: of how many journeys nobody knows whether they work; {@code others}: the other open incidents, the worst first;
 * {@code closed}: since when nobody works on it any more, null while somebody does.
 */
public record WallPage(
        Incident incident,
        Catalogue catalogue,
        Instant at,
        List<BoardRow> rows,
        Counts counts,
        List<Stuck> stuck,
        int unsure,
        int working,
        List<OpenItem> blockers,
        List<TimelineEntry> news,
        List<String> vacant,
        List<BoardRow> back,
        List<Incident> others,
        @Nullable Instant closed) {

    /** A journey that does not work: the worst of what it waits for, and what that is worth. */
    public record Stuck(JourneyBoard journey, State state, Target on) {

        static final Comparator<Stuck> WORST = Comparator.comparing(Stuck::state, State.BY_BADNESS.reversed());

        static Stuck of(JourneyBoard journey, Board board) {
            State worst = board.worst(journey);
            Target on = journey.waitsFor().stream()
                    .filter(t -> board.state(t) == worst)
                    .findFirst()
                    .orElseThrow();
            return new Stuck(journey, worst, on);
        }
    }

    private static final Duration LATELY = Duration.ofHours(1);

    private static final Comparator<BoardRow> ORDER = Comparator.comparing(BoardRow::state, State.BY_BADNESS.reversed())
            .thenComparing(r -> r.service().service().grade(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardRow::since, Comparator.nullsLast(Comparator.naturalOrder()));

    public WallPage {
        rows = List.copyOf(rows);
        stuck = List.copyOf(stuck);
        blockers = List.copyOf(blockers);
        news = List.copyOf(news);
        vacant = List.copyOf(vacant);
        back = List.copyOf(back);
        others = List.copyOf(others);
    }

    static WallPage of(Room room, Incident incident, Board board, Instant now) {
        List<Stuck> stuck = board.journeys().stream()
                .filter(j -> j.verdict() == JourneyBoard.Verdict.WAITS)
                .map(j -> Stuck.of(j, board))
                .sorted(Stuck.WORST)
                .toList();
        int unsure = (int) board.journeys().stream()
                .filter(j -> j.verdict() == JourneyBoard.Verdict.UNCONFIRMED)
                .count();
        List<BoardRow> rows = rows(room, incident, board, now);
        return new WallPage(
                incident,
                room.catalogue(),
                now,
                rows,
                board.counts(Audience.PUBLIC),
                stuck,
                unsure,
                board.journeys().size() - stuck.size() - unsure,
                OpenItem.of(incident, now).stream()
                        .filter(i -> i.kind() == Kind.BLOCKER)
                        .sorted(Comparator.comparing(i -> i.entry().occurredAt()))
                        .toList(),
                WallNews.of(incident, now),
                incident.closed() ? List.of() : vacant(incident, now),
                rows.stream().filter(r -> cameBack(r, incident, now)).toList(),
                room.declared().stream()
                        .filter(i -> !i.closed() && !i.id().equals(incident.id()))
                        .sorted(WorstIncident.ORDER)
                        .toList(),
                HeaderFacts.closedAt(incident, now));
    }

    /** Whether it was broken in this incident and has worked again for at most an hour. */
    private static boolean cameBack(BoardRow row, Incident incident, Instant now) {
        Instant since = row.since();
        return row.normal()
                && since != null
                && since.isAfter(incident.facts().started())
                && since.isAfter(now.minus(LATELY))
                && row.lane().stream().anyMatch(span -> span.state().unusable());
    }

    /** Whether everything is known to work: no function of a service is unknown, and nothing it needs. */
    public boolean restored() {
        return rows.stream()
                .allMatch(row -> row.normal()
                        && !row.effective().unconfirmed()
                        && row.service().unknown() == 0);
    }

    /** Since when everything has worked; null where something does not, or nobody knows. */
    public @Nullable Instant wellSince() {
        return !rows.isEmpty() && restored()
                ? rows.stream()
                        .flatMap(r -> Stream.ofNullable(r.since()))
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** When somebody last looked at any service; null: nobody did since the outage began. */
    public @Nullable Instant looked() {
        return rows.stream()
                .flatMap(r -> Stream.ofNullable(r.reported().lastConfirmed()))
                .filter(at -> !at.isBefore(incident.facts().started()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<BoardRow> rows(Room room, Incident incident, Board board, Instant now) {
        BoardRows rows = new BoardRows(board, room.catalogue(), incident, now, new KeptLanes());
        return board.services().stream()
                .map(s -> rows.service(s, Target.service(s.service().id())))
                .sorted(ORDER)
                .toList();
    }

    private static List<String> vacant(Incident incident, Instant now) {
        return Role.NEEDED.stream()
                .filter(r -> incident.holders(new Duty.OfRole(r), now).isEmpty())
                .toList();
    }

    /** Those that somebody must look at, in their order: broken, slow, or under maintenance because of something broken. */
    public List<BoardRow> broken() {
        return rows.stream().filter(WallPage::broken).toList();
    }

    /** What stands large, in that order: what is broken; where nothing is, what nobody can count on yet; nothing of what is over. */
    public List<BoardRow> large() {
        List<BoardRow> large = closed != null ? List.of() : broken();
        return closed == null && large.isEmpty()
                ? rows.stream().filter(r -> r.state() == State.RECOVERING).toList()
                : large;
    }

    /** Whether somebody must look at it. */
    public static boolean broken(BoardRow row) {
        return row.state() == State.DEGRADED
                || (row.state().unusable()
                        && !(row.state() == State.MAINTENANCE && row.waitsFor().isEmpty()));
    }

    /** The newest record of all, null where there is none. */
    public @Nullable Instant newest() {
        return incident.log().newestRecorded().map(e -> e.mark().recordedAt()).orElse(null);
    }
}
