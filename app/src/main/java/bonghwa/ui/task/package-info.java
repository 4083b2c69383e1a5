/**
 * What the crew must not forget: open items, the size-up, what recurs, what wants somebody's attention, what happened while
 * somebody was away. Views only: the models are in {@link bonghwa.ui.model}.
 */
@NullMarked
package bonghwa.ui.task;

import org.jspecify.annotations.NullMarked;
