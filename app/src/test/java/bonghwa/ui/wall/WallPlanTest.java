package bonghwa.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is divided so that everything has a place, at any size and for any number of services. */
class WallPlanTest {

    @ParameterizedTest
    @CsvSource({"1920,1080,20", "2560,1440,26.67", "3840,2160,40", "1080,1920,20", "2560,1080,20"})
    void the_smallest_text_is_20_pixels_at_1080p_and_grows_with_the_screen(double width, double height, double text) {
        assertThat(WallPlan.of(width, height, 19, 10).em()).isCloseTo(text, Offset.offset(0.01));
    }

    @Test
    void a_small_old_screen_has_text_that_can_still_be_read() {
        assertThat(WallPlan.of(1024, 768, 19, 10).em()).isEqualTo(13);
    }

    @Test
    void the_weekend_stands_in_tiles_and_one_column_of_lines() {
        WallPlan plan = WallPlan.of(1920, 1080, 20, 14);

        assertThat(plan.field()).isFalse();
        assertThat(plan.tiles()).isEqualTo(6);
        assertThat(plan.columns()).isEqualTo(2);
        assertThat(plan.lists()).isEqualTo(1);
    }

    @Test
    void a_single_broken_service_has_the_whole_width() {
        assertThat(WallPlan.of(1920, 1080, 8, 1).columns()).isEqualTo(1);
    }

    @Test
    void few_broken_services_have_the_largest_type_in_which_each_function_has_a_line() {
        WallRoom alone = WallPlan.of(1920, 1080, 20, 1).room();

        assertThat(alone.type(2)).isEqualTo(WallType.MOST);
        assertThat(alone.type(5)).isEqualTo(WallType.HUGE);
        for (int parts = 1; parts <= 12; parts++) {
            assertThat(alone.lines(alone.type(parts))).isGreaterThanOrEqualTo(parts);
        }
    }

    @Test
    void six_tiles_have_the_usual_type_and_names_side_by_side() {
        WallRoom six = WallPlan.of(1920, 1080, 20, 14).room();

        assertThat(six.type(5)).isEqualTo(WallType.NORMAL);
        assertThat(six.lines(WallType.NORMAL)).isLessThan(3);
    }

    @Test
    void over_a_field_no_tile_has_lines() {
        WallRoom field = WallPlan.of(1920, 1080, 709, 450).room();

        assertThat(field.type(1)).isEqualTo(WallType.NORMAL);
        assertThat(field.lines(WallType.NORMAL)).isZero();
    }

    @Test
    void where_nothing_is_broken_there_are_no_tiles() {
        assertThat(WallPlan.of(1920, 1080, 8, 0).tiles()).isZero();
    }

    @Test
    void beside_a_slim_column_what_does_not_work_stands_under_the_lines_where_they_leave_the_height() {
        assertThat(WallPlan.of(1024, 768, 20, 0).below(20)).isTrue();
        assertThat(WallPlan.of(1024, 768, 36, 0).below(36)).as("no room below").isFalse();
        assertThat(WallPlan.of(1920, 1080, 20, 0).below(20)).as("room beside").isFalse();
        assertThat(WallPlan.of(1080, 1920, 20, 0).below(20)).as("upright").isFalse();
    }

    @Test
    void seven_hundred_and_nine_services_are_a_field_under_the_six_that_matter_most() {
        WallPlan plan = WallPlan.of(1920, 1080, 709, 450);

        assertThat(plan.field()).isTrue();
        assertThat(plan.tiles()).isEqualTo(6);
    }

    @Test
    void a_portrait_has_its_lines_below_its_tiles() {
        WallPlan plan = WallPlan.of(1080, 1920, 20, 14);

        assertThat(plan.portrait()).isTrue();
        assertThat(plan.lists()).isEqualTo(plan.columns());
    }

    @Test
    void an_upright_screen_has_few_tiles_under_each_other_and_more_in_pairs() {
        assertThat(WallPlan.of(1080, 1920, 20, 3).columns()).isEqualTo(1);
        assertThat(WallPlan.of(1080, 1920, 20, 14).columns()).isEqualTo(2);
        assertThat(WallPlan.of(1080, 1920, 20, 14).tiles()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void on_a_small_screen_hundreds_have_the_room_of_all_tiles_but_one_line() {
        WallPlan plan = WallPlan.of(1024, 768, 709, 450);

        assertThat(plan.tiles()).isEqualTo(3);
        assertThat(plan.columns()).isEqualTo(3);
    }

    @Property
    void everything_has_a_place(
            @ForAll @IntRange(min = 800, max = 4000) int width,
            @ForAll @IntRange(min = 600, max = 4000) int height,
            @ForAll @IntRange(min = 0, max = 900) int services,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        int broken = services * percent / 100;

        WallPlan plan = WallPlan.of(width, height, services, broken);

        assertThat(plan.tiles()).isBetween(0, broken);
        assertThat(plan.field() || plan.lists() * plan.lines() >= services - plan.tiles())
                .as("lines for all that are no tiles: %s", plan)
                .isTrue();
    }
}
