package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted of an incident as of a moment: the lanes of all services and functions, the figures, what users lost, the
 * milestones and turns, the silences, the notices against what was promised and against what is known by now, the
 * estimates against what came, the hours, and what is
 * left to do. Pure; each record says by which key its definition is found.
 */
public record Review(
        Incident incident,
        Catalogue catalogue,
        Instant at,
        Board board,
        EffectiveLanes lanes,
        Duration threshold,
        List<Figure> figures,
        List<LostTime> lost,
        List<TimelineEntry> milestones,
        List<Turn> turns,
        List<Gap> gaps,
        List<PromisedNotice> promised,
        List<Announced> announced,
        List<Expectation> expectations,
        List<Worked> hours,
        List<OpenItem> followUps) {

    /** The message key of what a milestone is. */
    public static final String MILESTONES = "review.milestones.definition";

    /** The message key of what is left to do. */
    public static final String FOLLOW_UPS = "review.follow-ups.definition";

    /** The message key of what counts as lost. */
    public static final String LOST = "report.lost.note";

    /** Of that incident, with only what had occurred by then; a silence of that length is told. */
    public static Review of(Room room, String incidentId, Instant at, Duration threshold) {
        return of(room, incidentId, at, threshold, null);
    }

    /** The same; {@code before}: another one, of another moment or by what was known at one, from which is taken over what stays. */
    public static Review of(Room room, String incidentId, Instant at, Duration threshold, @Nullable Review before) {
        Incident incident =
                room.incident(incidentId).orElse(Incident.unknown(incidentId)).until(at);
        Catalogue catalogue = incident.named(room.catalogue());
        Log log = incident.log();
        EffectiveLanes lanes = EffectiveLanes.of(catalogue, log, at);
        return new Review(
                incident,
                catalogue,
                at,
                Board.of(catalogue, log, at),
                lanes,
                threshold,
                Figure.of(incident, at),
                LostTime.of(catalogue, lanes, incident.facts().started(), at),
                log.entries().stream()
                        .filter(e -> e.content().kind() == Kind.MILESTONE && !e.struck())
                        .toList(),
                Turn.of(incident).stream().filter(t -> !t.at().isAfter(at)).toList(),
                Gap.of(incident, threshold, at),
                PromisedNotice.of(incident, at),
                Announced.of(incident, catalogue, before),
                Expectation.of(log, lanes, at),
                Worked.of(incident, at),
                OpenItem.of(incident, at));
    }

    /** What users lost of a function; of a service that has functions, what they lost of it as a whole. */
    public LostTime lost(Target target) {
        return lost.stream()
                .filter(l -> l.target().equals(target))
                .findFirst()
                .orElseGet(() ->
                        LostTime.of(target, lanes.of(target), incident.facts().started(), at));
    }
}
