package bonghwa.cli;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reading command looks at: a room, as it is known now or was known at some moment; an incident, if there is one; and
 * how it is written down.
 */
record View(
        Room room,
        Optional<Incident> incident,
        Instant at,
        @Nullable Instant knownAt,
        Stamp stamp) {

    /** The view of the incident that is meant, as of {@code at} (null: now), with what was known at {@code knownAt} (null: all). */
    static View of(Session session, Bonghwa options, @Nullable String at, @Nullable String knownAt) throws Failure {
        Optional<Incident> today = Incidents.toRead(session.room(), options.incident());
        ZoneId zone = today.map(i -> i.facts().zone()).orElse(session.zone());
        Times times = new Times(session.now(), zone);
        @Nullable Instant known = times.past("--known-at", knownAt);
        @Nullable Instant asOf = times.past("--at", at);
        Room room = known == null ? session.room() : session.knownAt(known);
        Instant moment = asOf != null ? asOf : known != null && known.isBefore(session.now()) ? known : session.now();
        Optional<Incident> then = today.flatMap(i -> room.incident(i.id())).filter(i -> i.declared() != null);
        return new View(room, then, moment, known, new Stamp(zone, options.words()));
    }

    /** The names of the room, and of the teams of the incident. */
    Catalogue catalogue() {
        return incident.map(i -> i.named(room.catalogue())).orElse(room.catalogue());
    }

    Log log() {
        return incident.map(Incident::log).orElse(Log.EMPTY);
    }

    /** All entries as the timeline shows them, also those that do not count. */
    List<TimelineEntry> timeline() {
        return incident.map(i -> room.timeline(i).entries()).orElse(List.of());
    }

    Board board() {
        return Board.of(catalogue(), log(), at);
    }

    Words words() {
        return stamp.words();
    }
}
