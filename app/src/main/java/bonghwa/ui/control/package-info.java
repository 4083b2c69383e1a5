/** Our own controls: what more than one feature draws. They know the domain's words and no feature. */
@NullMarked
package bonghwa.ui.control;

import org.jspecify.annotations.NullMarked;
