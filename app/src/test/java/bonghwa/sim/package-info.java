/**
 * The whole of the exchange in one thread out of one seed: laptops with the real door, journal, fold, vectors and trust, on disks that
 * lose what was not forced, with clocks that are wrong, hubs that lose their tail, and a network that cuts, delays, doubles and
 * turns around. What must hold in the end are the laws of {@code docs/laws.md}.
 */
@NullMarked
package bonghwa.sim;

import org.jspecify.annotations.NullMarked;
