package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ratios, and when an aim is reached. */
class FigureTest {

    private static final Spread OURS = new Spread(3, 10);
    private static final Spread RAW = new Spread(2, 4);

    @Test
    void the_ratio_is_how_many_times_the_baseline_it_takes() {
        assertThat(figure(new Aim.None()).ratio()).isEqualTo(1.5);
        assertThat(figure(new Aim.None()).edgeRatio()).isEqualTo(2.5);
    }

    @Test
    void an_aim_at_the_middle_looks_at_the_middle_only() {
        assertThat(figure(new Aim.Middle(1.5)).reached()).isTrue();
        assertThat(figure(new Aim.Middle(1.4)).reached()).isFalse();
    }

    @Test
    void an_aim_at_the_edge_looks_at_the_edge_only() {
        assertThat(figure(new Aim.Edge(2.5)).reached()).isTrue();
        assertThat(figure(new Aim.Edge(2)).reached()).isFalse();
    }

    @Test
    void an_aim_in_its_own_unit_does_not_look_at_the_baseline() {
        assertThat(figure(new Aim.Value(10)).reached()).isTrue();
        assertThat(figure(new Aim.Value(9)).reached()).isFalse();
    }

    @Test
    void without_an_aim_nothing_can_be_missed() {
        assertThat(figure(new Aim.None()).reached()).isTrue();
    }

    private static Figure figure(Aim aim) {
        return new Figure("commit", "ms", OURS, RAW, aim);
    }
}
