package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What nobody has confirmed for too long. */
class UnconfirmedLawsTest {

    @Property(tries = 100)
    void they_are_all_that_are_older_than_the_limit_the_oldest_first(
            @ForAll @Size(4) List<@IntRange(max = 100) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 90) int limit) {
        Led led = new Led();
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            led.reports("pay/f" + i, State.DEGRADED, minutes.get(i));
            if (100 - minutes.get(i) >= limit) {
                old.add(minutes.get(i));
            }
        }
        old.sort(Comparator.naturalOrder());
        Catalogue catalogue = new Story().service("pay", "f0", "f1", "f2", "f3").catalogue();

        assertThat(Unconfirmed.of(Board.of(catalogue, led.log(), Led.minute(100)), Duration.ofMinutes(limit)))
                .extracting(Unconfirmed::lastConfirmed)
                .containsExactlyElementsOf(old.stream().map(Led::minute).toList());
    }
}
