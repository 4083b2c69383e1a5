package bonghwa.domain;

import java.util.Collections;
import java.util.List;

/** How much users of some audience have back: functions, and services in full; and how many functions nobody knows about. */
public record Counts(int functionsOperational, int functions, int servicesInFull, int services, int unknown) {

    /** Counts what that audience may read of. A service without functions counts as one. */
    public static Counts of(List<ServiceBoard> boards, Audience audience) {
        Counts counts = new Counts(0, 0, 0, 0, 0);
        for (ServiceBoard board : boards) {
            List<State> visible = visible(board, audience);
            if (!visible.isEmpty()) {
                counts = counts.plus(visible);
            }
        }
        return counts;
    }

    private static List<State> visible(ServiceBoard board, Audience audience) {
        Service service = board.service();
        if (board.functions().isEmpty()) {
            return service.audience().compareTo(audience) <= 0
                    ? List.of(board.effective().state())
                    : List.of();
        }
        return board.functions().stream()
                .filter(f -> service.audienceOf(f.function()).compareTo(audience) <= 0)
                .map(f -> f.effective().state())
                .toList();
    }

    private Counts plus(List<State> states) {
        int working = Collections.frequency(states, State.OPERATIONAL);
        return new Counts(
                functionsOperational + working,
                functions + states.size(),
                servicesInFull + (working == states.size() ? 1 : 0),
                services + 1,
                unknown + Collections.frequency(states, State.UNKNOWN));
    }
}
