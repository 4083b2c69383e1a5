/** A duty changes hands: the brief written from the board, read and accepted by the next one; one page of it to print. */
@NullMarked
package bonghwa.ui.handover;

import org.jspecify.annotations.NullMarked;
