package bonghwa.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Each notice of that incident, in their order. What {@code before} says of a notice is taken over where nothing that was reported
     * up to its basis is another now: of ten thousand entries a step of the slider changes a few.
     */
    static List<Announced> of(Incident incident, Catalogue catalogue, @Nullable Review before) {
        Map<SentNotice, Announced> stays = new HashMap<>();
        if (before != null && before.catalogue().equals(catalogue)) {
            Instant differs = Divergence.of(before.incident().log(), incident.log());
            before.announced().stream()
                    .filter(a -> a.notice().basis().isBefore(differs))
                    .forEach(a -> stays.put(a.notice(), a));
        }
        return incident.notices().stream()
                .map(n -> stays.computeIfAbsent(n, anew -> of(anew, incident, catalogue)))
                .toList();
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
