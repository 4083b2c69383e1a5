package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static Version<String> version(int number, String value, int... replaces) {
        return new Version<>(
                value,
                Story.mark(number),
                IntStream.of(replaces).mapToObj(i -> "id" + i).toList(),
                null);
    }

    private static Register<String> register(List<Version<String>> versions) {
        Register<String> register = Register.empty();
        for (Version<String> version : versions) {
            register = register.with(version);
        }
        return register;
    }

    @Test
    void a_replaced_value_never_wins_whatever_its_stamp() {
        Register<String> register = register(List.of(version(9, "late but replaced"), version(2, "replaces it", 9)));

        assertThat(register.value("none")).isEqualTo("replaces it");
        assertThat(register.contested()).isFalse();
        assertThat(register.versions()).hasSize(2);
    }

    @Test
    void what_nobody_replaced_stands_beside_the_other_and_the_later_one_is_in_front() {
        Register<String> register = register(List.of(version(1, "first"), version(2, "hers", 1), version(3, "his", 1)));

        assertThat(register.value("none")).isEqualTo("his");
        assertThat(register.standing()).extracting(Version::value).containsExactly("hers", "his");
        assertThat(register.contested()).isTrue();
        assertThat(register.toReplace()).containsExactly("id2", "id3");
    }

    @Test
    void one_that_replaces_both_settles_it() {
        Register<String> register = register(
                List.of(version(1, "first"), version(2, "hers", 1), version(3, "his", 1), version(4, "agreed", 2, 3)));

        assertThat(register.value("none")).isEqualTo("agreed");
        assertThat(register.contested()).isFalse();
    }

    @Test
    void nothing_set_means_the_other_value() {
        assertThat(Register.<String>empty().value("otherwise")).isEqualTo("otherwise");
        assertThat(Register.<String>empty().front()).isEmpty();
    }

    /** Up to eight versions, each of which replaces some of the earlier ones. */
    @Provide
    Arbitrary<List<Version<String>>> histories() {
        return Arbitraries.integers().between(0, 255).list().ofMaxSize(8).map(masks -> {
            List<Version<String>> all = new ArrayList<>();
            for (int i = 0; i < masks.size(); i++) {
                int mask = masks.get(i);
                int self = i;
                all.add(version(
                        i,
                        "value " + i,
                        IntStream.range(0, self)
                                .filter(j -> (mask >> j & 1) == 1)
                                .toArray()));
            }
            return all;
        });
    }

    @Property
    void any_order_and_any_repetition_make_the_same_register(
            @ForAll("histories") List<Version<String>> history, @ForAll long seed) {
        List<Version<String>> shuffled = new ArrayList<>(history);
        shuffled.addAll(history);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(register(shuffled)).isEqualTo(register(history));
    }

    @Property
    void every_value_can_be_read_back_and_somebody_always_stands(@ForAll("histories") List<Version<String>> history) {
        Register<String> register = register(history);

        assertThat(register.versions()).containsExactlyInAnyOrderElementsOf(history);
        assertThat(register.standing().isEmpty()).isEqualTo(history.isEmpty());
        assertThat(register.front().isPresent()).isEqualTo(!history.isEmpty());
    }
}
