package bonghwa.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Each of these offends TIME_AND_CHANCE_COME_FROM_WIRING. */
public final class ChanceCanaries {

    private ChanceCanaries() {}

    /** The machine's clock, asked directly. */
    public static final class Now {
        Instant now() {
            return Instant.now();
        }
    }

    /** The same, somewhere else in the world. */
    public static final class NowThere {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    /** The machine's clock as a number. */
    public static final class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    /** Time that only runs forward, still nobody's to fake. */
    public static final class Nanos {
        long now() {
            return System.nanoTime();
        }
    }

    /** Chance in the shape of a name. */
    public static final class Uuid {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    /** Chance without a seed. */
    public static final class Dice {
        Random random() {
            return new Random();
        }
    }

    /** Chance that no test can repeat. */
    public static final class Secure {
        SecureRandom random() {
            return new SecureRandom();
        }
    }

    /** Chance as a number. */
    public static final class Maths {
        double random() {
            return Math.random();
        }
    }

    /** A clock that was not handed in. */
    public static final class SystemClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** The same by a method reference. */
    public static final class Reference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }
}
