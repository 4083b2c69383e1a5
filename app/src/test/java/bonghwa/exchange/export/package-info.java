/** What leaves the room as plain files. */
@NullMarked
package bonghwa.exchange.export;

import org.jspecify.annotations.NullMarked;
