package bonghwa.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when everything has been worth what it is now. What drags something down has done so since it broke itself, unless
 * the one that it drags was in a worse state of its own until later.
 */
final class Sinces {

    private final Catalogue catalogue;
    private final Standing standing;
    private final Effects effects;
    private final Map<Target, @Nullable Instant> known = new HashMap<>();
    private final Set<Target> open = new HashSet<>();

    Sinces(Catalogue catalogue, Standing standing, Effects effects) {
        this.catalogue = catalogue;
        this.standing = standing;
        this.effects = effects;
    }

    /** Since when that service or function has been so; null where nobody reported. */
    @Nullable
    Instant of(Target target) {
        if (!known.containsKey(target)) {
            if (!open.add(target)) {
                return standing.of(target).since();
            }
            known.put(target, find(target));
            open.remove(target);
        }
        return known.get(target);
    }

    private @Nullable Instant find(Target target) {
        if (target instanceof Target.OfService(String id)) {
            @Nullable Service service = catalogue.service(id).orElse(null);
            if (service != null && !service.functions().isEmpty()) {
                return ofService(service);
            }
        }
        @Nullable Target because = effects.of(target).because();
        return because == null
                ? standing.of(target).since()
                : later(
                        of(because),
                        standing.lastWorse(target, effects.of(target).state()));
    }

    private @Nullable Instant ofService(Service service) {
        if (effects.service(service) == standing.summary(service).state()) {
            return standing.summary(service).since();
        }
        return service.parts().stream()
                .filter(p -> effects.of(p).because() != null)
                .map(this::of)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(standing.summary(service).since());
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
