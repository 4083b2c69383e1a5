/** The window: header, rail, the room's three columns, status bar, banners. What other features show is handed in as nodes. */
@NullMarked
package bonghwa.ui.shell;

import org.jspecify.annotations.NullMarked;
