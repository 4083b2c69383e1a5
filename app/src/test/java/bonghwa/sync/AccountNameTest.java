package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What somebody calls a laptop becomes the name of an account. */
class AccountNameTest {

    private static String name(String wanted, String... taken) {
        return AccountName.free(wanted, Set.of(taken)::contains);
    }

    @Example
    void a_plain_name_stays_what_it_is() {
        assertThat(name("m1")).isEqualTo("m1");
        assertThat(name("관제실")).isEqualTo("관제실");
    }

    @Example
    void what_is_no_letter_and_no_digit_becomes_a_hyphen() {
        assertThat(name("  Kim's laptop, 2nd ")).isEqualTo("kim-s-laptop-2nd");
        assertThat(name("a\"; drop role b; --")).isEqualTo("a-drop-role-b");
    }

    @Example
    void of_nothing_it_makes_a_laptop() {
        assertThat(name("")).isEqualTo("laptop");
        assertThat(name("!?")).isEqualTo("laptop");
    }

    @Example
    void a_name_that_is_taken_gets_the_first_free_number() {
        assertThat(name("kim", "kim", "kim-2", "kim-4")).isEqualTo("kim-3");
    }

    @Example
    void names_that_mean_something_to_the_server_are_taken() {
        assertThat(name("public")).isEqualTo("public-2");
        assertThat(name("NONE")).isEqualTo("none-2");
        assertThat(name("pg_monitor")).isEqualTo("pg-monitor");
    }

    @Example
    void both_ways_to_write_hangul_make_one_name() {
        assertThat(name(Normalizer.normalize("한강", Normalizer.Form.NFD))).isEqualTo(name("한강"));
    }

    @Property(tries = 300)
    void the_server_never_cuts_a_name(@ForAll String wanted) {
        String name = name(wanted, name(wanted));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).matches("[\\p{L}\\p{N}-]+").doesNotStartWith("-");
    }
}
