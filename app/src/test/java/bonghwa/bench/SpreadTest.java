package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Percentiles by nearest rank: always a value that was measured. */
class SpreadTest {

    @Test
    void of_a_hundred_values_the_middle_is_the_fiftieth_and_the_edge_the_ninety_ninth() {
        assertThat(Spread.of(values(100))).isEqualTo(new Spread(50, 99));
    }

    @Test
    void one_outlier_among_two_hundred_does_not_move_the_edge() {
        List<Double> values = new ArrayList<>(values(199));
        values.add(1e9);

        assertThat(Spread.of(values).p99()).isEqualTo(198);
    }

    @Test
    void of_few_values_the_edge_is_the_largest() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0, 5.0, 4.0))).isEqualTo(new Spread(3, 5));
    }

    @Test
    void one_value_is_both() {
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7));
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Property
    void the_order_of_measuring_makes_no_difference(
            @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = 0, max = 1e6) Double> values) {
        List<Double> other = new ArrayList<>(values);
        Collections.reverse(other);

        assertThat(Spread.of(other)).isEqualTo(Spread.of(values));
        assertThat(values).contains(Spread.of(values).p50(), Spread.of(values).p99());
    }

    private static List<Double> values(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> (double) i).toList();
    }
}
