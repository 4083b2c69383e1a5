package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Laws of the places of rows: the column is full, nothing overlaps, and the reader keeps his place. */
class RowPlacesTest {

    private static final double HEIGHT = 200;

    /** Rows with their heights, scrolled so far up from the end. */
    record Column(List<Integer> heights, int up) {

        RowPlaces scrolled() {
            RowPlaces places = new RowPlaces();
            place(places, heights);
            places.scroll(-up);
            place(places, heights);
            return places;
        }
    }

    @Provide
    Arbitrary<Column> columns() {
        Arbitrary<List<Integer>> heights =
                Arbitraries.integers().between(18, 90).list().ofMinSize(1).ofMaxSize(60);
        return Combinators.combine(heights, Arbitraries.integers().between(0, 4000))
                .as(Column::new);
    }

    private static List<RowPlaces.Spot> place(RowPlaces places, List<Integer> heights) {
        return places.place(heights.size(), HEIGHT, heights::get);
    }

    private static double total(List<Integer> heights) {
        return heights.stream().mapToInt(Integer::intValue).sum();
    }

    /** The rows that are whole in sight. */
    private static List<RowPlaces.Spot> whole(List<RowPlaces.Spot> spots) {
        return spots.stream().filter(s -> s.y() >= 0 && s.bottom() <= HEIGHT).toList();
    }

    @Property
    void rows_follow_each_other_without_gaps_and_without_overlapping(@ForAll("columns") Column column) {
        List<RowPlaces.Spot> spots = place(column.scrolled(), column.heights());
        for (int i = 1; i < spots.size(); i++) {
            assertThat(spots.get(i).index()).isEqualTo(spots.get(i - 1).index() + 1);
            assertThat(spots.get(i).y()).isEqualTo(spots.get(i - 1).bottom());
        }
    }

    @Property
    void as_long_as_there_are_enough_rows_the_column_is_full(@ForAll("columns") Column column) {
        List<RowPlaces.Spot> spots = place(column.scrolled(), column.heights());
        if (total(column.heights()) >= HEIGHT) {
            assertThat(spots.getFirst().y()).isLessThanOrEqualTo(0);
            assertThat(spots.getLast().bottom()).isGreaterThanOrEqualTo(HEIGHT);
        }
    }

    @Property
    void few_rows_stand_at_the_bottom(@ForAll("columns") Column column) {
        if (total(column.heights()) < HEIGHT) {
            RowPlaces places = column.scrolled();
            List<RowPlaces.Spot> spots = place(places, column.heights());
            assertThat(spots.getLast().bottom()).isEqualTo(HEIGHT);
            assertThat(spots).hasSameSizeAs(column.heights());
            assertThat(places.end()).isTrue();
        }
    }

    @Property
    void only_rows_in_sight_have_a_place(@ForAll("columns") Column column) {
        for (RowPlaces.Spot spot : place(column.scrolled(), column.heights())) {
            assertThat(spot.bottom()).isPositive();
            assertThat(spot.y()).isLessThan(HEIGHT);
        }
    }

    @Property
    void laying_out_again_moves_nothing(@ForAll("columns") Column column) {
        RowPlaces places = column.scrolled();
        List<RowPlaces.Spot> before = place(places, column.heights());
        assertThat(place(places, column.heights())).isEqualTo(before);
    }

    @Property
    void what_is_scrolled_up_and_down_again_is_where_it_was(
            @ForAll("columns") Column column, @ForAll @IntRange(max = 900) int by) {
        RowPlaces places = column.scrolled();
        List<RowPlaces.Spot> before = place(places, column.heights());
        boolean room = !places.end() && before.getFirst().index() > 0 && above(before, column.heights()) >= by;
        if (room) {
            places.scroll(-by);
            place(places, column.heights());
            places.scroll(by);
            assertThat(place(places, column.heights())).isEqualTo(before);
        }
    }

    private static double above(List<RowPlaces.Spot> spots, List<Integer> heights) {
        return total(heights.subList(0, spots.getFirst().index()))
                - spots.getFirst().y();
    }

    @Property
    void rows_that_come_in_above_or_below_move_nothing(
            @ForAll("columns") Column column, @ForAll("columns") Column more, @ForAll boolean above) {
        RowPlaces places = column.scrolled();
        List<RowPlaces.Spot> before = place(places, column.heights());
        if (places.end()) {
            return;
        }
        List<Integer> heights = new ArrayList<>(column.heights());
        heights.addAll(above ? 0 : heights.size(), more.heights());
        int shift = above ? more.heights().size() : 0;
        places.anchored(places.anchor() + shift);
        List<RowPlaces.Spot> after = place(places, heights);
        assertThat(after)
                .containsAll(whole(before).stream()
                        .map(s -> new RowPlaces.Spot(s.index() + shift, s.y(), s.height()))
                        .toList());
    }

    @Property
    void the_first_row_that_is_whole_stays_however_high_the_others_become(
            @ForAll("columns") Column column, @ForAll @IntRange(min = 1, max = 60) int taller) {
        RowPlaces places = column.scrolled();
        List<RowPlaces.Spot> before = place(places, column.heights());
        if (places.end() || whole(before).isEmpty()) {
            return;
        }
        RowPlaces.Spot kept = whole(before).getFirst();
        List<Integer> heights = column.heights().stream().map(h -> h + taller).toList();
        List<RowPlaces.Spot> after = place(places, heights);
        assertThat(after).anyMatch(s -> s.index() == kept.index() && s.y() == kept.y());
    }

    @Property
    void at_the_end_the_last_row_stays_in_sight_whatever_happens(
            @ForAll("columns") Column column, @ForAll("columns") Column later) {
        RowPlaces places = new RowPlaces();
        place(places, column.heights());
        List<Integer> heights = new ArrayList<>(column.heights());
        heights.addAll(later.heights());
        List<RowPlaces.Spot> spots = place(places, heights);
        assertThat(places.end()).isTrue();
        assertThat(places.last()).isEqualTo(heights.size() - 1);
        assertThat(spots.getLast().bottom()).isEqualTo(HEIGHT);
    }

    @Property
    void no_row_is_measured_that_is_far_from_what_is_shown(
            @ForAll @IntRange(min = 1000, max = 90_000) int rows, @ForAll @IntRange(max = 999) int top) {
        RowPlaces places = new RowPlaces();
        places.to(top, 0);
        int[] measured = {0};
        places.place(rows, HEIGHT, _ -> {
            measured[0]++;
            return 20;
        });
        assertThat(measured[0]).isLessThan(45);
    }

    private static List<Integer> even(int rows) {
        return IntStream.range(0, rows).mapToObj(_ -> 20).toList();
    }

    @Test
    void without_rows_nothing_is_in_sight() {
        RowPlaces places = new RowPlaces();
        assertThat(place(places, List.of())).isEmpty();
        assertThat(places.last()).isEqualTo(-1);
        assertThat(places.hiddenPart()).isZero();
    }

    @Test
    void a_row_put_on_top_stands_there_to_the_pixel() {
        RowPlaces places = new RowPlaces();
        places.to(30, 0);
        List<RowPlaces.Spot> spots = place(places, even(100));
        assertThat(spots.getFirst()).isEqualTo(new RowPlaces.Spot(30, 0, 20));
        assertThat(spots).hasSize(10);
    }

    @Test
    void a_row_near_the_end_cannot_be_on_top_and_the_end_is_shown() {
        RowPlaces places = new RowPlaces();
        places.to(97, 0);
        List<RowPlaces.Spot> spots = place(places, even(100));
        assertThat(spots.getLast()).isEqualTo(new RowPlaces.Spot(99, 180, 20));
        assertThat(places.end()).isTrue();
    }

    @Test
    void above_the_first_row_there_is_nothing() {
        RowPlaces places = new RowPlaces();
        places.to(1, 150);
        assertThat(place(places, even(100)).getFirst()).isEqualTo(new RowPlaces.Spot(0, 0, 20));
        assertThat(places.hiddenPart()).isZero();
    }

    @Test
    void of_a_row_higher_than_the_column_the_part_in_sight_stays() {
        RowPlaces places = new RowPlaces();
        List<Integer> heights = List.of(20, 900, 20);
        places.to(1, -300);
        place(places, heights);
        assertThat(places.hiddenPart()).isEqualTo(1 / 3.0);
        assertThat(place(places, List.of(20, 950, 20)).getFirst().y()).isEqualTo(-300);
    }

    @Test
    void half_a_pixel_below_the_edge_is_still_the_end() {
        RowPlaces places = new RowPlaces();
        places.to(90, -0.5);
        place(places, even(100));
        assertThat(places.end()).isTrue();
        places.to(89, -0.5);
        place(places, even(100));
        assertThat(places.end()).isFalse();
    }

    @Test
    void rows_that_went_away_leave_the_reader_at_the_end_of_what_is_left() {
        RowPlaces places = new RowPlaces();
        places.to(80, 0);
        place(places, even(100));
        assertThat(place(places, even(12)).getLast().index()).isEqualTo(11);
        assertThat(places.end()).isTrue();
    }
}
