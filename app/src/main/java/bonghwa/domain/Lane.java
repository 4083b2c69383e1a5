package bonghwa.domain;

import java.time.Instant;
import java.util.List;

/** The lane under a row of the board: the stretches of equal state of a service or function, from what was reported of it. */
public final class Lane {

    private Lane() {}

    /** The lane of one function, up to that moment. */
    public static List<Span> of(Log log, FunctionRef function, Instant until) {
        return log.history(new Target.OfFunction(function)).spans(until);
    }

    /** The lane of a service: the roll-up of its functions at each moment at which something was said of one or of the whole. */
    public static List<Span> of(Log log, Service service, Instant until) {
        return service.functions().isEmpty()
                ? log.history(new Target.OfService(service.id())).spans(until)
                : ServiceWalk.of(log, service, until).spans();
    }
}
