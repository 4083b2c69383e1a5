package bonghwa.ui.wall;

import bonghwa.domain.State;
import java.util.List;

/** By what a row of the list is told from another. */
record WallKey(String service, String name, State state, List<String> words) {}
