/** The exchange with others: what the window says of hubs and desks, joining, letting in, carrying by stick. */
@NullMarked
package bonghwa.ui.sync;

import org.jspecify.annotations.NullMarked;
