/**
 * Exchange with others: hubs, which store lines and decide nothing, and the replicator, which asks a hub what it holds, gives it what it
 * lacks and takes what is new through the one door. What was sent is never remembered, always asked.
 */
@NullMarked
package bonghwa.sync;

import org.jspecify.annotations.NullMarked;
