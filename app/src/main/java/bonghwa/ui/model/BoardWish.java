package bonghwa.ui.model;

import bonghwa.domain.Text;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows somebody wants to see, in which order; {@code me} and {@code role} are who asks, for what is mine. */
record BoardWish(
        BoardFilter filter,
        BoardSort sort,
        NameFind find,
        @Nullable String me,
        @Nullable Text role) {

    /** Those of these rows: what fits a find best comes first, whatever the order. */
    List<BoardRow> of(List<BoardRow> all) {
        List<BoardRow> shown = all.stream()
                .filter(r -> filter.shows(r, me, role))
                .sorted(sort.order())
                .toList();
        return find.blank()
                ? shown
                : shown.stream()
                        .filter(r -> find.rank(r) != NameFind.NONE)
                        .sorted(Comparator.comparingInt(find::rank))
                        .toList();
    }
}
