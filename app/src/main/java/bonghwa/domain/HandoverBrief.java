package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the next one must know, written from the board: what is broken, since when and until when, what is open and on what it
 * waits, what was decided since the last hand-over, when the next notice is due, and what is <em>not</em> known.
 */
public record HandoverBrief(
        Instant at,
        Facts facts,
        Instant since,
        List<ServiceBoard> broken,
        List<OpenItem.Group> open,
        List<TimelineEntry> decisions,
        Rhythm notices,
        List<Target> unknown,
        List<Unconfirmed> unconfirmed,
        SizeUp sizeUp) {

    /** When the next notice is due, if it is at any time. */
    public @Nullable Instant nextNotice() {
        return notices.next();
    }

    /** The brief of that incident as of that moment. */
    public static HandoverBrief of(Incident whole, Catalogue catalogue, Instant at) {
        Incident incident = whole.until(at);
        Board board = Board.of(catalogue, incident.log(), at);
        Instant since = lastHandover(incident, at);
        return new HandoverBrief(
                at,
                incident.facts(),
                since,
                board.services().stream()
                        .filter(s -> s.effective().state() != State.OPERATIONAL
                                && s.effective().state() != State.UNKNOWN)
                        .sorted((a, b) -> State.BY_BADNESS.compare(
                                b.effective().state(), a.effective().state()))
                        .toList(),
                OpenItem.grouped(OpenItem.of(incident, at)),
                incident.log().entries().stream()
                        .filter(e -> e.content().kind() == Kind.DECISION && !e.struck())
                        .filter(e -> !e.occurredAt().isBefore(since))
                        .toList(),
                Rhythm.of(incident, Beat.NOTICE, at),
                unknown(board),
                Unconfirmed.of(board, Unconfirmed.LIMIT).stream()
                        .filter(u -> u.state() != State.UNKNOWN)
                        .toList(),
                incident.conduct().sizeUp());
    }

    /** When command last changed hands by a hand-over, else since somebody has had it, else the start. */
    private static Instant lastHandover(Incident incident, Instant at) {
        Duty command = new Duty.OfRole(Role.COMMANDER);
        Optional<Instant> accepted = incident.conduct().handovers().stream()
                .filter(h -> h.duty().equals(command))
                .flatMap(h -> Optional.ofNullable(h.outcome().at()).stream())
                .filter(t -> !t.isAfter(at))
                .max(Comparator.naturalOrder());
        return accepted.or(() -> incident.holder(command, at).map(Assignment::from))
                .orElse(incident.facts().started());
    }

    private static List<Target> unknown(Board board) {
        List<Target> unknown = new ArrayList<>();
        for (ServiceBoard service : board.services()) {
            if (service.functions().isEmpty() && service.reported().state() == State.UNKNOWN) {
                unknown.add(Target.service(service.service().id()));
            }
            service.functions().stream()
                    .filter(f -> f.reported().state() == State.UNKNOWN)
                    .forEach(f -> unknown.add(new Target.OfFunction(f.ref())));
        }
        return List.copyOf(unknown);
    }
}
