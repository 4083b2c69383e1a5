package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who finds a hub silent comes back soon at first, seldom later, and never together with all others. */
class BackoffTest {

    private static Backoff after(int failures) {
        Backoff backoff = Backoff.NONE;
        for (int i = 0; i < failures; i++) {
            backoff = backoff.failed();
        }
        return backoff;
    }

    @Example
    void nothing_failed_nothing_waits() {
        assertThat(Backoff.NONE.pause(new Random(1))).isZero();
    }

    @Property(tries = 200)
    void it_is_never_shorter_than_half_a_second_nor_longer_than_half_a_minute(
            @ForAll @IntRange(min = 1, max = 10_000) int failures, @ForAll long seed) {
        assertThat(after(failures).pause(new Random(seed))).isBetween(Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    @Property(tries = 50)
    void at_its_longest_each_is_twice_the_one_before(@ForAll @IntRange(min = 1, max = 4) int failures) {
        assertThat(after(failures + 1).pause(longest()))
                .isEqualTo(after(failures).pause(longest()).multipliedBy(2));
    }

    private static RandomGenerator longest() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
    }

    @Example
    void fifty_laptops_come_back_at_different_moments() {
        Set<Duration> pauses = new HashSet<>();
        for (int laptop = 0; laptop < 50; laptop++) {
            pauses.add(after(6).pause(new Random(laptop)));
        }

        assertThat(pauses).hasSizeGreaterThan(40);
    }
}
