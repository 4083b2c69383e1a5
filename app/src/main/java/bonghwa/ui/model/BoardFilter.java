package bonghwa.ui.model;

import bonghwa.domain.Service;
import bonghwa.domain.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows to show: what is broken, what is mine, what stands at a site (an id; null: anywhere). */
public record BoardFilter(
        boolean broken, boolean mine, @Nullable String site) {

    public static final BoardFilter ALL = new BoardFilter(false, false, null);

    public boolean everything() {
        return equals(ALL);
    }

    /** {@code person}: who types; {@code roleName}: what that person's role is called, as it may own services. */
    boolean shows(BoardRow row, @Nullable String person, @Nullable Text roleName) {
        Service service = row.service().service();
        return (!broken || !row.normal())
                && (site == null || service.sites().contains(site))
                && (!mine || (person != null && row.holders().contains(person)) || owned(service, roleName));
    }

    private static boolean owned(Service service, @Nullable Text roleName) {
        Text owner = service.owner();
        return owner != null
                && roleName != null
                && List.of(owner.ko(), owner.en()).stream()
                        .anyMatch(o -> o.equals(roleName.ko()) || o.equals(roleName.en()));
    }
}
