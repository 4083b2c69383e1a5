package bonghwa.ui.wall;

import bonghwa.domain.State;

/** By what a row of the list is told from another. */
record WallKey(String name, State state, String count) {}
