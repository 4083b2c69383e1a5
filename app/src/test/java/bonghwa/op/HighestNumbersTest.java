package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.testing.RandomRecord;
import bonghwa.testing.Scribe;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HighestNumbersTest {

    private static HighestNumbers of(String... numbers) {
        Scribe scribe = new Scribe(1);
        for (String number : numbers) {
            scribe.write("incident", new Operation.EntryLogged(number, Content.of(Kind.NOTE, Instant.EPOCH, "글")));
        }
        HighestNumbers highest = new HighestNumbers();
        scribe.records().forEach(highest::add);
        return highest;
    }

    @Test
    void each_letter_has_its_own() {
        assertThat(of("K2", "K11", "A7", "K9").all()).isEqualTo(Map.of("K", 11L, "A", 7L));
    }

    @Test
    void a_letter_without_entries_begins_at_nothing() {
        assertThat(of("K2").of("B")).isZero();
    }

    @Test
    void what_is_no_letter_with_a_number_counts_for_nothing() {
        assertThat(of("K", "", "K1x", "K999999999999").all()).isEmpty();
    }

    @Test
    void what_was_kept_and_what_came_after_are_counted_together() {
        HighestNumbers highest = of("K5", "A1");
        highest.addAll(Map.of("K", 3L, "A", 40L, "C", 1L));

        assertThat(highest.all()).isEqualTo(Map.of("K", 5L, "A", 40L, "C", 1L));
    }

    @Property(tries = 30)
    void the_record_has_at_least_the_numbers_of_its_room(@ForAll @IntRange(max = 1_000_000) int seed) {
        var records = new RandomRecord(seed, 2, false).records(60);
        HighestNumbers highest = new HighestNumbers();
        records.forEach(highest::add);
        Room room = Fold.empty(Clockwork.Kind.REAL).with(records).room();

        HighestNumbers.of(room)
                .all()
                .forEach((letter, n) -> assertThat(highest.of(letter)).isGreaterThanOrEqualTo(n));
    }
}
