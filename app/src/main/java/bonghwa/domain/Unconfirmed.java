package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function, or a service that has none, that nobody has confirmed for too long; null: nobody ever has. */
public record Unconfirmed(
        Target target, State state, @Nullable Instant lastConfirmed) {

    /** For so long a word of somebody who looked holds. */
    public static final Duration LIMIT = Duration.ofHours(3);

    /** Whether that was said too long ago. */
    public static boolean stale(Reported reported, Instant at, Duration limit) {
        Instant confirmed = reported.lastConfirmed();
        return confirmed == null || Duration.between(confirmed, at).compareTo(limit) >= 0;
    }

    /** All on that board, what was confirmed longest ago first; in catalogue order where it was never. */
    public static List<Unconfirmed> of(Board board, Duration limit) {
        List<Unconfirmed> all = new ArrayList<>();
        for (ServiceBoard service : board.services()) {
            if (service.functions().isEmpty()) {
                add(all, Target.service(service.service().id()), service.reported(), board.at(), limit);
            }
            service.functions().forEach(f -> add(all, new Target.OfFunction(f.ref()), f.reported(), board.at(), limit));
        }
        all.sort(Comparator.comparing(Unconfirmed::lastConfirmed, Comparator.nullsFirst(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    private static void add(List<Unconfirmed> all, Target target, Reported reported, Instant at, Duration limit) {
        if (stale(reported, at, limit)) {
            all.add(new Unconfirmed(target, reported.state(), reported.lastConfirmed()));
        }
    }
}
