package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.Name;
import bonghwa.domain.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much is back of the public functions, apart: by the grade of their service and by where it stands, where that is known.
 * Nothing is said where there is only one share, for that is the whole.
 */
public final class WallShares {

    /** So many functions of that site work, of so many. */
    public record OfSite(Name site, int working, int all) {}

    /** So many functions of services of that grade work, of so many; null: of services that have no grade. */
    public record OfGrade(@Nullable Integer grade, int working, int all) {}

    private WallShares() {}

    /** The most important grade first, last what has none: together they are all. */
    public static List<OfGrade> grades(WallPage page) {
        Map<@Nullable Integer, List<BoardRow>> apart = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (BoardRow row : page.rows()) {
            apart.computeIfAbsent(row.service().service().grade(), _ -> new ArrayList<>())
                    .add(row);
        }
        List<OfGrade> shares = new ArrayList<>();
        apart.forEach((grade, rows) -> {
            Counts counts = counts(rows);
            if (counts.functions() > 0) {
                shares.add(new OfGrade(grade, counts.functionsOperational(), counts.functions()));
            }
        });
        return several(shares);
    }

    /** In the order of the catalogue. A service that stands at two sites counts at both. */
    public static List<OfSite> sites(WallPage page) {
        List<OfSite> shares = page.catalogue().sites().stream()
                .map(site -> of(site, page))
                .filter(share -> share.all() > 0)
                .toList();
        return several(shares);
    }

    private static OfSite of(Site site, WallPage page) {
        Counts counts = counts(page.rows().stream()
                .filter(row -> row.service().service().sites().contains(site.id()))
                .toList());
        return new OfSite(site.name(), counts.functionsOperational(), counts.functions());
    }

    private static Counts counts(Collection<BoardRow> rows) {
        return Counts.of(rows.stream().map(BoardRow::service).toList(), Audience.PUBLIC);
    }

    private static <T> List<T> several(List<T> shares) {
        return shares.size() > 1 ? List.copyOf(shares) : List.of();
    }
}
