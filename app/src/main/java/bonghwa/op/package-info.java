/**
 * What can happen, and what follows from it: operations, the lines that carry them, chains, and the fold. Everything here is
 * pure: no clock, no chance, no I/O. Uses {@code domain}, Jackson for strict JSON and Bouncy Castle for Ed25519.
 */
@NullMarked
package bonghwa.op;

import org.jspecify.annotations.NullMarked;
