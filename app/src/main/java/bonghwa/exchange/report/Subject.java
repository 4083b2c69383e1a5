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
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What a report tells of: an incident as of a moment, with what the evidence says of it. Immutable. */
record Subject(
        Manifest manifest,
        Evidence evidence,
        Room room,
        Incident incident,
        Catalogue catalogue,
        Board board,
        EffectiveLanes lanes) {

    /** What those lines make, as of the manifest's moment. */
    static Subject of(Manifest manifest, Evidence evidence) {
        Instant at = manifest.at();
        Room room = evidence.room(manifest).until(at);
        Incident incident = room.incident(manifest.incident()).orElse(Incident.unknown(manifest.incident()));
        Catalogue catalogue = incident.named(room.catalogue());
        return new Subject(
                manifest,
                evidence,
                room,
                incident,
                catalogue,
                Board.of(catalogue, incident.log(), at),
                EffectiveLanes.of(catalogue, incident.log(), at));
    }

    Instant at() {
        return manifest.at();
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
