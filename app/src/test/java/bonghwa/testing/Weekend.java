package bonghwa.testing;

import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Position;
import bonghwa.domain.Register;
import bonghwa.domain.Room;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.op.Clockwork;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The recorded weekend as a room: catalogue, timeline, and made-up people, duties and notices as in the drawings. {@link #at}
 * gives what was recorded by a moment.
 */
public final class Weekend {

    public static final ZoneId KST = ZoneId.of("Asia/Seoul");

    /** Sunday 16 October 2022, 21:44:12 in Korea: the moment of the drawings. */
    public static final Instant MOMENT = kst("2022-10-16T21:44:12");

    /** The id of the one incident. */
    public static final String INCIDENT = "weekend";

    private final WeekendFile file = new WeekendFile();
    private final Catalogue catalogue = file.catalogue(WeekendPeople.PEOPLE);

    /** A moment by Korean clocks: {@code 2022-10-16T21:44:00}. */
    public static Instant kst(String local) {
        return java.time.LocalDateTime.parse(local).atZone(KST).toInstant();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** A record made at that moment at desk K; {@code id} is also what its author would call it. */
    public static Mark mark(String id, Instant at) {
        return new Mark(
                id, new Position(at.toEpochMilli(), 0, "replica-k", 1), at, new Author("K", "night-scribe", "scribe"));
    }

    /** The room as of the drawings. */
    public Room room() {
        return at(MOMENT);
    }

    /** The room with all that had happened by then. */
    public Room at(Instant moment) {
        List<TimelineEntry> entries = file.entries().stream()
                .filter(e -> !e.occurredAt().isAfter(moment))
                .toList();
        return room(Log.EMPTY.with(entries));
    }

    /** The whole record, until the end of the outage on 20 October. */
    public Room whole() {
        return room(Log.EMPTY.with(file.entries()));
    }

    private Room room(Log log) {
        Mark declared = mark("declared", kst("2022-10-15T15:27:00"));
        Mark touched = log.newestRecorded().map(TimelineEntry::mark).orElse(declared);
        Facts facts = new Facts(
                one(file.title(), declared),
                one(Severity.SEV1, declared),
                one(file.started(), declared),
                one(KST, declared));
        List<PhaseStep> steps = List.of(
                new PhaseStep(Phase.INVESTIGATING, kst("2022-10-15T15:27:00"), null, declared),
                new PhaseStep(
                        Phase.IDENTIFIED,
                        kst("2022-10-15T16:05:00"),
                        null,
                        mark("step-2", kst("2022-10-15T16:05:00"))));
        Incident incident =
                new Incident(INCIDENT, declared, facts, steps, log, WeekendPeople.assignments(), notices(), touched);
        Map<String, Incident> incidents = new LinkedHashMap<>();
        incidents.put(INCIDENT, incident);
        return new Room(catalogue, incidents, List.of());
    }

    private static List<SentNotice> notices() {
        return List.of(
                notice(1, "2022-10-16T08:00:00", Duration.ofHours(6)),
                notice(2, "2022-10-16T14:30:00", Duration.ofHours(7)),
                notice(3, "2022-10-16T21:30:00", Duration.ofHours(2)));
    }

    private static SentNotice notice(int number, String basis, Duration next) {
        Instant at = kst(basis);
        Text text = new Text("제" + number + "차 공지", "Notice " + number);
        return new SentNotice(number, Audience.PUBLIC, at, at, text, at.plus(next), mark("notice-" + number, at));
    }

    public static <T extends @Nullable Object> Register<T> one(T value, Mark mark) {
        return new Register<>(List.of(new Version<>(value, mark, List.of(), null)));
    }

    static Assignment assignment(String id, String person, Duty duty, String from) {
        return new Assignment(mark(id, kst(from)), person, duty, kst(from), Register.empty());
    }

    /** A model that stands still at the moment of the drawings, marked as a replay as the demo is. */
    public RoomModel model() {
        return new RoomModel(room(), MOMENT, KST, Clockwork.Kind.REPLAY);
    }

    /** The same in a real room, which has no mark of a replay. */
    public RoomModel realModel() {
        return new RoomModel(room(), MOMENT, KST, Clockwork.Kind.REAL);
    }
}
