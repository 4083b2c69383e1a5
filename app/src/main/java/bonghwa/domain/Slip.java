package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Something is expected back later than was said: what was said before, what is said now, how often it was put off in all. */
public record Slip(Target target, Instant from, Instant to, int times) {

    /** What slipped between two moments of one log, each as it was known then; the latest estimate last. */
    static List<Slip> between(Log before, Instant then, Log after, Instant now) {
        List<Slip> slips = new ArrayList<>();
        for (Map.Entry<Target, StateHistory> one : after.states().entrySet()) {
            Estimate was = before.history(one.getKey()).at(then).estimate();
            Estimate is = one.getValue().at(now).estimate();
            Instant old = was.at();
            Instant said = is.at();
            if (old != null && said != null && said.isAfter(old)) {
                slips.add(new Slip(one.getKey(), old, said, is.slips()));
            }
        }
        slips.sort(Comparator.comparing(Slip::to).thenComparing(s -> s.target().toString()));
        return List.copyOf(slips);
    }
}
