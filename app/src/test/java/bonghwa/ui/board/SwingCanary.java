package bonghwa.ui.board;

import javax.swing.SwingConstants;

/** Offends NO_OTHER_TOOLKIT. */
public interface SwingCanary extends SwingConstants {}
