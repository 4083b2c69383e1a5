/**
 * This machine's copy of the room: the one door through which everything is recorded ({@link bonghwa.replica.Replica}), the
 * verbs that people have ({@link bonghwa.replica.Commands}), and what changed ({@link bonghwa.replica.Commit}).
 */
@NullMarked
package bonghwa.replica;

import org.jspecify.annotations.NullMarked;
