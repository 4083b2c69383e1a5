package bonghwa.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A notice, and how things stood at its basis time: by what was known where it was sent, and by what is known now; what its readers
 * may know of and is another state by now, in catalogue order.
 */
public record Announced(SentNotice notice, Counts then, Counts now, List<Target> differing) {

    /** The message key of what is set beside each other. */
    public static final String DEFINITION = "review.announced.definition";

    public Announced {
        differing = List.copyOf(differing);
    }

    /** Each notice of that incident, in their order. */
    static List<Announced> of(Incident incident, Catalogue catalogue) {
        return incident.notices().stream().map(n -> of(n, incident, catalogue)).toList();
    }

    /** That notice by what that incident says; what differs contradicts it. */
    public static Announced of(SentNotice notice, Incident incident, Catalogue catalogue) {
        Log log = incident.log();
        Board then = Board.of(catalogue, notice.known(log), notice.basis());
        Board now = Board.of(catalogue, log, notice.basis());
        return new Announced(
                notice,
                then.counts(notice.audience()),
                now.counts(notice.audience()),
                parts(now.services(notice.audience()))
                        .filter(t -> now.state(t) != then.state(t))
                        .toList());
    }

    private static Stream<Target> parts(List<ServiceBoard> seen) {
        return seen.stream()
                .flatMap(s -> s.functions().isEmpty()
                        ? Stream.of(Target.service(s.service().id()))
                        : s.functions().stream().map(f -> new Target.OfFunction(f.ref())));
    }
}
