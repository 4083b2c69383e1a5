package bonghwa.sync;

import java.time.Duration;

/**
 * How much a hosted hub bears of those who come to it. {@code patience}: until when somebody must have proven who he is; of those who
 * have not yet, so many at a time, from one address and from all; of those who have, so many lines by one account and by all; and so
 * many wrong secrets from one address within a minute.
 */
record DoorLimits(
        Duration patience, int strangersOfOne, int strangers, int linesOfAccount, int lines, int wrongSecrets) {

    /** A laptop holds two lines, its commands some more; it proves who it is in a tenth of a second. */
    static final DoorLimits USUAL = new DoorLimits(Duration.ofSeconds(5), 8, 20, 20, 200, 20);
}
