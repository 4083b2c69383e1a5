package bonghwa.ui.board;

import java.awt.Rectangle;

/** Offends NO_OTHER_TOOLKIT. */
public record AwtCanary(Rectangle bounds) {}
