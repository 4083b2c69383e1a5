package bonghwa.ui.board;

import bonghwa.ui.people.Neighbour;

/** Offends FEATURES_DO_NOT_SEE_EACH_OTHER. */
public final class NeighbourCanary {

    String show(Neighbour neighbour) {
        return neighbour.toString();
    }
}
