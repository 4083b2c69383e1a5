package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Counts;
import bonghwa.domain.EffectiveLanes;
import bonghwa.domain.Figure;
import bonghwa.domain.Incident;
import bonghwa.domain.LostTime;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Redaction;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a report tells of: an incident as of a moment, with what the evidence says of it and, by its line, what was redacted. Immutable. */
record Subject(
        Manifest manifest,
        Evidence evidence,
        Room room,
        Incident incident,
        Catalogue catalogue,
        Board board,
        EffectiveLanes lanes,
        Map<String, Redaction> taken,
        int percent) {

    private static final int ALL = 100;
    private static final int LONGEST_ON_A_SHEET = 240;

    /** What those lines make, as of the manifest's moment. */
    static Subject of(Manifest manifest, Evidence evidence) {
        Instant at = manifest.at();
        Fold fold = evidence.fold(manifest);
        Room room = evidence.room(fold).until(at);
        Incident incident = room.incident(manifest.incident()).orElse(Incident.unknown(manifest.incident()));
        Catalogue catalogue = incident.named(room.catalogue());
        return new Subject(
                manifest,
                evidence,
                room,
                incident,
                catalogue,
                Board.of(catalogue, incident.log(), at),
                EffectiveLanes.of(catalogue, incident.log(), at),
                fold.taken(),
                ALL);
    }

    /** The same on a sheet whose lists have so many of their usual rows, in percent. */
    Subject sized(int rows) {
        return new Subject(manifest, evidence, room, incident, catalogue, board, lanes, taken, rows);
    }

    /** So many rows a list of usually so many has: all of them, but on a sheet, which must stay one page. */
    int rows(int onOneSheet) {
        return manifest.edition().form() == Edition.Form.FULL
                ? Integer.MAX_VALUE
                : Math.max(1, onOneSheet * percent / ALL);
    }

    /** Words as they stand in a row: cut on a sheet. */
    String words(String all) {
        boolean cut = manifest.edition().form() != Edition.Form.FULL && all.length() > LONGEST_ON_A_SHEET;
        return cut ? all.substring(0, all.offsetByCodePoints(0, LONGEST_ON_A_SHEET / 2)) + "…" : all;
    }

    Instant at() {
        return manifest.at();
    }

    /** What it is called; for everybody without the reason where that was redacted. */
    Text title() {
        Text title = incident.facts().title();
        return manifest.edition().open() ? Redaction.open(title, taken.values()) : title;
    }

    Instant started() {
        return incident.facts().started();
    }

    ZoneId zone() {
        return incident.facts().zone();
    }

    List<Figure> figures() {
        return Figure.of(incident, at());
    }

    List<LostTime> lost() {
        return LostTime.of(catalogue, lanes, started(), at());
    }

    Counts counts() {
        return board.counts(Audience.PUBLIC);
    }

    List<OpenItem> open() {
        return OpenItem.of(incident, at());
    }

    /** The entries of this edition, also those that do not count. */
    List<TimelineEntry> timeline() {
        return room.timeline(incident).entries().stream()
                .filter(e -> manifest.edition().has(e.occurredAt()))
                .toList();
    }

    /** When the newest of what the report knows was recorded. */
    Instant known() {
        return manifest.knownAt() != null
                ? manifest.knownAt()
                : evidence.lines().stream()
                        .filter(l -> manifest.incident().equals(l.head().incident()))
                        .map(Line::head)
                        .map(h -> h.origin().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(at());
    }
}
