package bonghwa.ui.model;

import bonghwa.domain.Incident;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.sync.SyncStatus;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desks with all that is known of each: those that wait first, then this one, then by standing. */
final class DeskRows {

    private static final Comparator<DeskRow> ORDER = Comparator.comparing((DeskRow r) -> !r.waits())
            .thenComparing(r -> !r.own())
            .thenComparing(r -> r.desk().standing())
            .thenComparing(DeskRow::id);

    private DeskRows() {}

    /** {@code typists}: who typed last at each desk. */
    static List<DeskRow> of(Stewards.Desks desks, Map<String, String> typists, SyncStatus status) {
        Map<String, Duration> off = status.clocksOff();
        return desks.all().stream()
                .map(desk -> row(desk, desks, typists, status, off.get(desk.id())))
                .sorted(ORDER)
                .toList();
    }

    private static DeskRow row(
            KnownDesk desk,
            Stewards.Desks desks,
            Map<String, String> typists,
            SyncStatus status,
            @Nullable Duration off) {
        boolean own = desk.id().equals(desks.own());
        return new DeskRow(
                desk,
                own,
                typists.get(desk.id()),
                desks.names().getOrDefault(desk.id(), ""),
                status.heard().get(desk.id()),
                own ? null : off,
                desks.versions().get(desk.id()));
    }

    /** Who typed last at each desk; reads every entry. */
    static Map<String, String> typists(Room room) {
        Map<String, TimelineEntry> newest = new HashMap<>();
        for (Incident incident : room.incidents().values()) {
            for (TimelineEntry entry : room.timeline(incident).entries()) {
                if (entry.mark().author().person() != null) {
                    newest.merge(entry.mark().author().desk(), entry, DeskRows::later);
                }
            }
        }
        Map<String, String> typists = new HashMap<>();
        newest.forEach((desk, entry) -> {
            String person = entry.mark().author().person();
            if (person != null) {
                typists.put(desk, person);
            }
        });
        return typists;
    }

    private static TimelineEntry later(TimelineEntry a, TimelineEntry b) {
        return a.mark().compareTo(b.mark()) > 0 ? a : b;
    }
}
