package bonghwa.domain;

/** What a dependency does to the one that has it: the table of the design, section 4. */
final class Impact {

    private Impact() {}

    /** The effective state of something whose state was {@code soFar}, after looking at one thing that it needs. */
    static Effective of(Effective soFar, State upstream, boolean hard, Target on) {
        return switch (upstream) {
            case MAJOR_OUTAGE -> atLeast(soFar, hard ? State.MAJOR_OUTAGE : State.DEGRADED, on);
            case MAINTENANCE -> hard ? atLeast(soFar, State.MAINTENANCE, on) : soFar.note(on);
            case PARTIAL_OUTAGE -> atLeast(soFar, hard ? State.PARTIAL_OUTAGE : State.DEGRADED, on);
            case DEGRADED -> hard ? atLeast(soFar, State.DEGRADED, on) : soFar;
            case RECOVERING -> hard ? atLeast(soFar, State.RECOVERING, on) : soFar.note(on);
            case UNKNOWN -> hard ? new Effective(soFar.state(), soFar.because(), true, soFar.noted()) : soFar;
            case OPERATIONAL -> soFar;
        };
    }

    /** Own unknown stays unknown, unless it is certain that nobody can use it. */
    private static Effective atLeast(Effective soFar, State floor, Target on) {
        boolean certain = floor == State.MAJOR_OUTAGE || floor == State.MAINTENANCE;
        boolean worse = soFar.state() == State.UNKNOWN ? certain : State.BY_BADNESS.compare(floor, soFar.state()) > 0;
        return worse ? new Effective(floor, on, soFar.unconfirmed(), soFar.noted()) : soFar;
    }
}
