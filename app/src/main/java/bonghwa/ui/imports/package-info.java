/** The sheet on which another tool's record is looked at before it is taken in. */
@NullMarked
package bonghwa.ui.imports;

import org.jspecify.annotations.NullMarked;
