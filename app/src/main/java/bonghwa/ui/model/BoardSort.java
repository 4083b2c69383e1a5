package bonghwa.ui.model;

import bonghwa.domain.State;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order the rows stand; pinned ones always come first. */
public enum BoardSort {
    WORST_FIRST,
    CATALOGUE;

    private static final Comparator<BoardRow> WORST = Comparator.<BoardRow, State>comparing(
                    BoardRow::state, State.BY_BADNESS)
            .reversed()
            .thenComparing(r -> grade(r.service().service().grade()));

    private static int grade(@Nullable Integer grade) {
        return grade == null ? Integer.MAX_VALUE : grade;
    }

    /** Keeps what is equal in the order in which it came, which is the catalogue's. */
    Comparator<BoardRow> order() {
        Comparator<BoardRow> pinnedFirst = Comparator.comparing(r -> !r.pinned());
        return switch (this) {
            case WORST_FIRST -> pinnedFirst.thenComparing(WORST);
            case CATALOGUE -> pinnedFirst;
        };
    }
}
