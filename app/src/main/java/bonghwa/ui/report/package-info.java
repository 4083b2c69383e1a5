/** The sheets on which what leaves the room is looked at and saved: the report, and plain files. */
@NullMarked
package bonghwa.ui.report;

import org.jspecify.annotations.NullMarked;
