/**
 * What other tools recorded, read into stories that this room can take in: status pages, alerts, tables, chats, our own recorded
 * incidents. Pure: bytes in, a plan out, which says what would be recorded, what is taken for what, and what is odd.
 */
@NullMarked
package bonghwa.exchange.imports;

import org.jspecify.annotations.NullMarked;
