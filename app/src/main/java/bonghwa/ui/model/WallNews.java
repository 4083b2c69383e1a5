package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The newest entries that matter to who passes a wall: first what changes the course, then what was seen and done. */
final class WallNews {

    private static final Set<Kind> NEWS = Set.of(Kind.MILESTONE, Kind.DECISION, Kind.COMMUNICATION, Kind.HANDOVER);
    /** What stands there where nothing of that was said. */
    private static final Set<Kind> SAID = Set.of(Kind.OBSERVATION, Kind.ACTION, Kind.STATUS);

    private static final int MOST = 4;

    private WallNews() {}

    /** Read from the newest on, and no farther than needed. */
    static List<TimelineEntry> of(Incident incident, Instant now) {
        Stream<TimelineEntry> first = said(incident, now).filter(WallNews::matters);
        Stream<TimelineEntry> then = said(incident, now)
                .filter(e -> !matters(e) && SAID.contains(e.content().kind()));
        return Stream.concat(first, then).limit(MOST).toList();
    }

    private static Stream<TimelineEntry> said(Incident incident, Instant now) {
        return incident.log().entries().reversed().stream()
                .filter(e -> !e.struck() && !e.occurredAt().isAfter(now) && !blank(e));
    }

    private static boolean matters(TimelineEntry entry) {
        return entry.pinned() || NEWS.contains(entry.content().kind());
    }

    private static boolean blank(TimelineEntry entry) {
        Text text = entry.content().text();
        return (text.ko() + text.en()).isBlank();
    }
}
