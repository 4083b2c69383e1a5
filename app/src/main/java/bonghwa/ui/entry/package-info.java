/**
 * The entry line: one field, what it says so far as chips under it, what could complete it above it. The shell makes an
 * {@link bonghwa.ui.entry.EntryView} and puts it under the timeline.
 */
@NullMarked
package bonghwa.ui.entry;

import org.jspecify.annotations.NullMarked;
