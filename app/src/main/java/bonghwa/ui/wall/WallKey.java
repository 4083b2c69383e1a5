package bonghwa.ui.wall;

import bonghwa.domain.State;

/** By what a row of the list is told from another. */
record WallKey(String service, String name, State state, String count) {}
