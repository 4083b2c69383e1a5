package bonghwa.sync;

import bonghwa.op.End;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a hub once for its newest incident, where it holds much that is not here. Io lane. */
final class Foresight {

    private static final Logger LOG = LoggerFactory.getLogger(Foresight.class);
    private static final int TRIES = 5;
    private static final long CLOCKS_OFF = 60_000;

    private final Copy copy;
    private final Timing timing;
    private final Consumer<Previewed> told;
    private boolean asked;

    Foresight(Copy copy, Timing timing, Consumer<Previewed> told) {
        this.copy = copy;
        this.timing = timing;
        this.told = told;
    }

    /** Asks, unless it asked before. That it fails is told to the log only: the exchange is worth more, and finds a dead line itself. */
    void look(Hub hub) {
        if (asked) {
            return;
        }
        asked = true;
        try {
            ask(hub);
        } catch (HubFailure e) {
            LOG.info("No preview", e);
        }
    }

    /** An incident of which nothing can be believed is somebody's joke: the next one is asked for. */
    private void ask(Hub hub) throws HubFailure {
        Set<String> without = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            Preview answer =
                    hub.preview(new Preview.Wish(held(), timing.record().millis() + CLOCKS_OFF, without));
            if (!(answer instanceof Preview.Lines lines)) {
                LOG.info("No preview: {}", answer);
                return;
            }
            Previewed previewed = Previewed.of(lines);
            if (previewed.worthShowing()) {
                told.accept(previewed);
                return;
            }
            without.add(lines.incident());
        }
    }

    private long held() {
        return copy.vector().ends().values().stream()
                .flatMap(List::stream)
                .mapToLong(End::counter)
                .sum();
    }
}
