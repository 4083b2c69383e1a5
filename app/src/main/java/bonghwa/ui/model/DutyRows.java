package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.DutyHours;
import bonghwa.domain.Incident;
import bonghwa.domain.Post;
import bonghwa.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does what at a moment, as rows: one for each that somebody has, and one for each needed role that nobody has. */
record DutyRows(Incident incident, Catalogue catalogue, Instant now, Duration limit) {

    /** The needed roles first, held or vacant, then all other duties in the order in which they were given. */
    List<DutyRow> all() {
        List<DutyRow> rows = new ArrayList<>();
        for (Post post : Post.of(incident, now)) {
            if (!post.vacant()) {
                post.holders().forEach(a -> rows.add(row(post, a)));
            } else if (!incident.closed() && needed(post.duty())) {
                rows.add(DutyRow.vacant(post.duty(), relief(post)));
            }
        }
        return rows;
    }

    private static boolean needed(Duty duty) {
        return duty instanceof Duty.OfRole(String role) && Role.NEEDED.contains(role);
    }

    private DutyRow row(Post post, Assignment held) {
        DutyHours hours = DutyHours.of(incident, held.person(), now);
        return new DutyRow(
                post.duty(),
                held.id(),
                held.person(),
                catalogue.person(held.person()).orElse(null),
                held.end(),
                hours.unbroken(),
                hours.over(limit),
                claim(post, held),
                relief(post));
    }

    private static DutyRow.Claim claim(Post post, Assignment held) {
        if (!post.contested()) {
            return DutyRow.Claim.ALONE;
        }
        boolean front = post.front().map(a -> a.id().equals(held.id())).orElse(false);
        return front ? DutyRow.Claim.COUNTS : DutyRow.Claim.OVERRULED;
    }

    private DutyRow.@Nullable Relief relief(Post post) {
        return post.relief()
                .map(a -> new DutyRow.Relief(
                        a.person(), catalogue.person(a.person()).orElse(null), a.from()))
                .orElse(null);
    }
}
