package bonghwa.exchange.imports;

import bonghwa.domain.State;
import java.util.Map;

/** What fires of one target, by the names of the alerts; {@code firing} is its own, and empty to begin with. */
record Fired(Map<String, State> firing, StateTally tally) {

    /** That alert says that from now on. */
    void begins(String alert, State says) {
        tally.less(firing.put(alert, says));
        tally.more(says);
    }

    void ends(String alert) {
        tally.less(firing.remove(alert));
    }

    /** The worst that fires; operational where nothing does. */
    State worst() {
        return tally.worst();
    }
}
