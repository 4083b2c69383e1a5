package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is made up must be the same at every run, or two runs measure two things. */
class DiceTest {

    @Test
    void two_with_one_seed_fall_alike() {
        assertThat(rolls(new Dice(5))).isEqualTo(rolls(new Dice(5))).isNotEqualTo(rolls(new Dice(6)));
    }

    @Test
    void every_side_comes_up_about_as_often() {
        List<Integer> rolls = rolls(new Dice(1));

        for (int side = 0; side < 10; side++) {
            int wanted = side;
            assertThat(rolls.stream().filter(r -> r == wanted).count()).isBetween(800L, 1200L);
        }
    }

    private static List<Integer> rolls(Dice dice) {
        return IntStream.range(0, 10_000).mapToObj(_ -> dice.roll(10)).toList();
    }
}
