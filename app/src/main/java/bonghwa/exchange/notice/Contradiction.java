package bonghwa.exchange.notice;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the record says otherwise of a notice's basis time than was known when the notice went out. */
public final class Contradiction {

    private Contradiction() {}

    /** Those parts that the readers of that notice may know of, and whose state at its basis is another by now; in catalogue order. */
    public static List<Target> of(Incident incident, Catalogue catalogue, SentNotice sent) {
        Map<Target, State> then = states(catalogue, sent.known(incident.log()), sent);
        Map<Target, State> now = states(catalogue, incident.log(), sent);
        return now.keySet().stream()
                .filter(t -> now.get(t) != then.getOrDefault(t, State.UNKNOWN))
                .toList();
    }

    private static Map<Target, State> states(Catalogue catalogue, Log log, SentNotice sent) {
        Map<Target, State> states = new LinkedHashMap<>();
        Told.of(Board.of(catalogue, log, sent.basis()), sent.audience())
                .forEach(s -> s.parts().forEach(p -> states.put(p.target(), p.state())));
        return states;
    }
}
