package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.op.Clockwork;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Weekend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is back, apart by grade and by site: the parts say the same as the whole, and one part alone says nothing. */
class WallSharesTest {

    private static WallPage page(RoomModel room) {
        WallModel wall = new WallModel(room, Runnable::run, Runnable::run);
        wall.show(room.room().get(), null);
        return java.util.Objects.requireNonNull(wall.page().get());
    }

    private static WallPage weekend() {
        return page(new RoomModel(new Weekend().room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL));
    }

    @Test
    void the_sites_of_the_weekend_are_told_apart_in_their_order() {
        List<WallShares.OfSite> sites = WallShares.sites(weekend());

        assertThat(sites)
                .extracting(s -> s.site().ko())
                .doesNotHaveDuplicates()
                .first()
                .asString()
                .startsWith("판교");
        assertThat(sites).allSatisfy(s -> assertThat(s.working()).isBetween(0, s.all()));
    }

    @Test
    void the_grades_come_in_their_order_and_add_up_to_the_public_functions() {
        WallPage page = weekend();
        List<WallShares.OfGrade> grades = WallShares.grades(page);

        assertThat(grades).extracting(WallShares.OfGrade::grade).isSorted().hasSizeGreaterThan(1);
        assertThat(grades.stream().mapToInt(WallShares.OfGrade::all).sum())
                .isEqualTo(page.counts().functions());
        assertThat(grades.stream().mapToInt(WallShares.OfGrade::working).sum())
                .as("as many as the page says, 54 of 95")
                .isEqualTo(page.counts().functionsOperational());
    }

    @Test
    void where_there_are_no_sites_nothing_is_said_of_them() {
        WallPage many = page(ManyServices.room(ManyServices.services(30)));

        assertThat(WallShares.sites(many)).isEmpty();
        assertThat(many.rows()).allMatch(r -> r.service().service().audience() == Audience.PUBLIC);
    }

    @Test
    void what_has_no_grade_comes_last_so_that_the_shares_add_up() {
        WallPage many = page(ManyServices.room(ManyServices.services(30)));
        List<WallShares.OfGrade> grades = WallShares.grades(many);

        assertThat(grades).extracting(WallShares.OfGrade::grade).containsExactly(1, 2, 3, null);
        assertThat(grades.stream().mapToInt(WallShares.OfGrade::all).sum())
                .isEqualTo(many.counts().functions());
        assertThat(grades.stream().mapToInt(WallShares.OfGrade::working).sum())
                .isEqualTo(many.counts().functionsOperational());
    }
}
