package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding one name among many by keys, whatever mode the keyboard is in. */
class NameQueryTest {

    @ParameterizedTest
    @CsvSource({
        "톡채널, 톡채널, 0",
        "톡채널, 톡채, 1",
        "톡채널, xhrco, 1",
        "톡채널, ㅌㅊㄴ, 2",
        "톡채널, xcs, 2",
        "기상 조회, 조회, 3",
        "기상 조회, ㅈㅎ, 3",
        "기상 조회, 기조, 4",
        "카카오페이, 오페, 5",
        "카카오페이, 카페, 6",
        "카카오페이, 카카우페이, 7",
        "Melon, mleon, 7"
    })
    void the_plainer_a_name_fits_the_better(String name, String typed, int rank) {
        assertThat(new NameQuery(typed).fit(name)).isEqualTo(rank);
    }

    @Test
    void two_letters_alone_are_never_one_off() {
        assertThat(new NameQuery("xz").fit("ab")).isEqualTo(NameQuery.NONE);
        assertThat(new NameQuery("az").fit("ab")).isEqualTo(NameQuery.NONE);
    }

    @Test
    void nothing_typed_is_blank_and_stands_in_every_text() {
        assertThat(new NameQuery(" ·/ ").blank()).isTrue();
        assertThat(new NameQuery("").in("무엇이든")).isTrue();
    }

    @Test
    void a_text_has_words_and_initials_anywhere_in_it() {
        assertThat(new NameQuery("화재").in("판교 데이터센터 화재")).isTrue();
        assertThat(new NameQuery("ㄷㅇㅌㅅㅌ").in("판교 데이터센터 화재")).isTrue();
        assertThat(new NameQuery("홍수").in("판교 데이터센터 화재")).isFalse();
    }

    @Property(tries = 200)
    void every_beginning_of_a_name_finds_it_in_either_mode(@ForAll("names") String name) {
        for (int end = 1; end <= name.length(); end++) {
            String begun = name.substring(0, end);
            assertThat(new NameQuery(begun).fit(name)).isLessThanOrEqualTo(1);
            assertThat(new NameQuery(NameQuery.keys(begun)).fit(name)).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 200)
    void composed_or_decomposed_makes_no_difference(@ForAll("names") String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(NameQuery.keys(decomposed)).isEqualTo(NameQuery.keys(name));
        assertThat(new NameQuery(decomposed).fit(name)).isZero();
    }

    @Property(tries = 200)
    void one_wrong_syllable_in_a_long_name_is_forgiven(@ForAll("names") String name) {
        String typed = NameQuery.keys(name);
        if (typed.length() > 5) {
            String wrong = typed.substring(0, 3) + '9' + typed.substring(4);
            assertThat(new NameQuery(wrong).fit(name)).isLessThan(NameQuery.NONE);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(6);
    }
}
