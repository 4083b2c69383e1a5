/** What tests share: scribes that write real lines, the recorded weekend, a window without a display. */
@NullMarked
package bonghwa.testing;

import org.jspecify.annotations.NullMarked;
