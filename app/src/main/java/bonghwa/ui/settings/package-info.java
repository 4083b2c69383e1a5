/** What can be set at this laptop, and the page of keys. */
@NullMarked
package bonghwa.ui.settings;

import org.jspecify.annotations.NullMarked;
