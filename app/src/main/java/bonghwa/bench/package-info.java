/**
 * Measures this machine: every figure beside its raw baseline, taken in turns in the same run, so that the load of the machine
 * weighs on both. The root hands in clock, disk, lanes, and what has a window. Nothing in here serves anything but measuring.
 */
@NullMarked
package bonghwa.bench;

import org.jspecify.annotations.NullMarked;
