package bonghwa.replica;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of a replay or drill: runs at any speed from 1 on, can be halted, and can be set forward. It never goes back, since
 * what was recorded stays recorded. Safe from any thread.
 */
public final class SimulatedClock implements InstantSource {

    private final InstantSource real;
    private Instant simulatedZero;
    private Instant realZero;
    private Instant highest;
    private double speed;

    /** Shows {@code start} now, and stands still. */
    public SimulatedClock(InstantSource real, Instant start) {
        this.real = real;
        this.simulatedZero = start;
        this.highest = start;
        this.realZero = real.instant();
    }

    @Override
    public synchronized Instant instant() {
        if (speed == 0) {
            return simulatedZero;
        }
        Duration passed = Duration.between(realZero, real.instant());
        Instant shown =
                passed.isNegative() ? simulatedZero : simulatedZero.plusMillis(Math.round(passed.toMillis() * speed));
        // The real clock may be set back; what was shown and recorded stays.
        highest = shown.isAfter(highest) ? shown : highest;
        return highest;
    }

    /** How many simulated seconds pass in a real one; 0: it stands. */
    public synchronized double speed() {
        return speed;
    }

    public synchronized void run(double atSpeed) {
        if (atSpeed < 0) {
            throw new IllegalArgumentException("time does not go back: " + atSpeed);
        }
        anchor(instant());
        speed = atSpeed;
    }

    /** Sets it forward to that moment; an earlier one leaves it as it is. */
    public synchronized void forwardTo(Instant moment) {
        Instant now = instant();
        anchor(moment.isAfter(now) ? moment : now);
    }

    private void anchor(Instant simulated) {
        simulatedZero = simulated;
        highest = simulated;
        realZero = real.instant();
    }
}
