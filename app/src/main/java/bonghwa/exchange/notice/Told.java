package bonghwa.exchange.notice;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Effective;
import bonghwa.domain.Estimate;
import bonghwa.domain.Name;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.util.List;

/** A service as far as some readers may know it: those of its parts that they may read of, in catalogue order. */
record Told(ServiceBoard board, List<Part> parts) {

    /** A function, or the service itself where it has none: what it is worth to users, and when it was said to be back. */
    record Part(Target target, Name name, Effective effective, Estimate estimate) {

        State state() {
            return effective.state();
        }

        boolean works() {
            return state() == State.OPERATIONAL;
        }

        /** Whether nobody can use it at all: neither slow, nor in part, nor coming back, nor unknown. */
        boolean gone() {
            return state() == State.MAJOR_OUTAGE || state() == State.MAINTENANCE;
        }
    }

    Name name() {
        return board.service().name();
    }

    List<Part> working() {
        return parts.stream().filter(Part::works).toList();
    }

    List<Part> failing() {
        return parts.stream().filter(p -> !p.works()).toList();
    }

    /** Whether nothing of it can be used. */
    boolean gone() {
        return parts.stream().allMatch(Part::gone);
    }

    /** Whether nobody knows of any part of it. */
    boolean unknown() {
        return parts.stream().allMatch(p -> p.state() == State.UNKNOWN);
    }

    /** All services of which that audience may know anything, in catalogue order. */
    static List<Told> of(Board board, Audience audience) {
        return board.services().stream()
                .map(s -> new Told(s, parts(s, audience)))
                .filter(t -> !t.parts().isEmpty())
                .toList();
    }

    private static List<Part> parts(ServiceBoard service, Audience audience) {
        if (service.functions().isEmpty()) {
            return service.service().audience().compareTo(audience) > 0
                    ? List.of()
                    : List.of(new Part(
                            Target.service(service.service().id()),
                            service.service().name(),
                            service.effective(),
                            service.reported().estimate()));
        }
        return service.functions().stream()
                .filter(f -> service.service().audienceOf(f.function()).compareTo(audience) <= 0)
                .map(f -> new Part(
                        new Target.OfFunction(f.ref()),
                        f.function().name(),
                        f.effective(),
                        f.reported().estimate()))
                .toList();
    }
}
