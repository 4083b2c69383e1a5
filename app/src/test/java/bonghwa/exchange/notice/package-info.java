/** Notices, against what was really sent on the recorded weekend and against the rules by which they are composed. */
@NullMarked
package bonghwa.exchange.notice;

import org.jspecify.annotations.NullMarked;
