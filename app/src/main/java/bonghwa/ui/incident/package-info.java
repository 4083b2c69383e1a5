/** Incidents as a whole: the first start, declaring one, the list of them, closing, reopening, amending. Views only. */
@NullMarked
package bonghwa.ui.incident;

import org.jspecify.annotations.NullMarked;
