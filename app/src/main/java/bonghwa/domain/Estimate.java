package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something is expected back, and all that was said of it before since it broke. */
public record Estimate(@Nullable Instant at, List<Instant> earlier) {

    public static final Estimate NONE = new Estimate(null, List.of());

    /** The later estimate last. */
    static final Comparator<Estimate> BY_MOMENT =
            Comparator.comparing(Estimate::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Estimate {
        earlier = List.copyOf(earlier);
    }

    /** What was said, followed by this. */
    Estimate then(Eta eta) {
        if (at == null || at.equals(eta.at())) {
            return new Estimate(eta.at(), earlier);
        }
        List<Instant> before = new ArrayList<>(earlier);
        before.add(at);
        return new Estimate(eta.at(), before);
    }

    /** How often it was put off: each estimate that is later than the last one before it. */
    public int slips() {
        int slips = 0;
        List<Instant> said = new ArrayList<>(earlier);
        if (at != null) {
            said.add(at);
        }
        for (int i = 1; i < said.size(); i++) {
            slips += said.get(i).isAfter(said.get(i - 1)) ? 1 : 0;
        }
        return slips;
    }
}
