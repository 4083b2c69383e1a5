/**
 * The timeline: a column of rows that exists only where it is in sight, with find, filters, jump, and amending in place. The
 * shell makes a {@link bonghwa.ui.timeline.TimelineView} and puts it above the entry line.
 */
@NullMarked
package bonghwa.ui.timeline;

import org.jspecify.annotations.NullMarked;
