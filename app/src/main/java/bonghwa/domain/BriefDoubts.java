package bonghwa.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a brief on what nobody knows: as the size-up says it, as parts nobody reported, as parts nobody
 * confirmed.
 */
final class BriefDoubts {

    /** So many names stand in one line; of the others only how many there are. */
    private static final int NAMES = 8;

    private BriefDoubts() {}

    static List<Saying> of(HandoverBrief brief) {
        List<Saying> lines = new ArrayList<>();
        if (!brief.sizeUp().unknown().isBlank()) {
            lines.add(Saying.of("brief.item", brief.sizeUp().unknown()));
        }
        if (!brief.unknown().isEmpty()) {
            lines.add(names("brief.unknown-parts", brief.unknown()));
        }
        if (!brief.unconfirmed().isEmpty()) {
            lines.add(names(
                    "brief.unconfirmed",
                    brief.unconfirmed().stream().map(Unconfirmed::target).toList()));
        }
        return lines;
    }

    private static Saying names(String key, List<Target> targets) {
        List<Object> named = new ArrayList<>(targets.subList(0, Math.min(NAMES, targets.size())));
        if (targets.size() > NAMES) {
            named.add(Saying.of("brief.more", targets.size() - NAMES));
        }
        return Saying.of(key, targets.size(), named);
    }
}
