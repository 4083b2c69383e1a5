package bonghwa.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service or function is worth something else to users than it was. */
public record StateChange(Target target, State from, State to) {

    /** What differs between two boards of one catalogue, in its order: functions, and services that have none. */
    public static List<StateChange> between(Board before, Board after) {
        Map<Target, State> was = states(before);
        List<StateChange> changes = new ArrayList<>();
        states(after).forEach((target, now) -> {
            State then = was.getOrDefault(target, State.UNKNOWN);
            if (then != now) {
                changes.add(new StateChange(target, then, now));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<Target, State> states(Board board) {
        Map<Target, State> states = new LinkedHashMap<>();
        for (ServiceBoard service : board.services()) {
            if (service.functions().isEmpty()) {
                states.put(
                        Target.service(service.service().id()),
                        service.effective().state());
            }
            service.functions()
                    .forEach(f -> states.put(
                            new Target.OfFunction(f.ref()), f.effective().state()));
        }
        return states;
    }
}
