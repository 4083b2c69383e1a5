/** The sheet on which a notice is composed, edited and recorded as sent. */
@NullMarked
package bonghwa.ui.notice;

import org.jspecify.annotations.NullMarked;
