/**
 * Find as you type inside Korean and English words, over texts held in memory. Pure code: a {@link TextIndex} holds the texts,
 * a {@link Query} what somebody has typed so far. Timeline, command line and bench use it; it uses the JDK alone.
 */
@NullMarked
package bonghwa.replica.find;

import org.jspecify.annotations.NullMarked;
