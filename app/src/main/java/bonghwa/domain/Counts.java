package bonghwa.domain;

import java.util.List;

/** How much users of some audience have back: functions, and services in full; and how many functions nobody knows about. */
public record Counts(int functionsOperational, int functions, int servicesInFull, int services, int unknown) {

    /** Counts what that audience may read of. */
    static Counts of(List<ServiceBoard> boards, Audience audience) {
        int working = 0;
        int all = 0;
        int full = 0;
        int services = 0;
        int unknown = 0;
        for (ServiceBoard board : boards) {
            List<FunctionBoard> visible = board.functions().stream()
                    .filter(f -> board.service().audienceOf(f.function()).compareTo(audience) <= 0)
                    .toList();
            if (visible.isEmpty()) {
                continue;
            }
            int good = (int) visible.stream().filter(f -> f.effective().state() == State.OPERATIONAL).count();
            unknown += (int) visible.stream().filter(f -> f.effective().state() == State.UNKNOWN).count();
            working += good;
            all += visible.size();
            full += good == visible.size() ? 1 : 0;
            services++;
        }
        return new Counts(working, all, full, services, unknown);
    }
}
