package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which reasons repeat what a redaction takes out. */
class RepeatedTest {

    private static String of(String reason, String... words) {
        return Repeated.of(reason, List.of(words)).orElse("");
    }

    @Test
    void a_password_is_found_whatever_its_case() {
        assertThat(of("Hunter2 pasted", "login with hunter2 works")).isEqualTo("hunter2");
    }

    @Test
    void a_number_is_found_whatever_signs_stand_in_it() {
        assertThat(of("고객 전화 010-1234-5678 노출", "연락처 010 1234 5678 김고객")).isEqualTo("01012345678");
    }

    @Test
    void a_long_run_of_letters_is_found() {
        assertThat(of("it said correct horse battery", "the password is CorrectHorse"))
                .contains("correcthorse");
    }

    @Test
    void a_long_run_of_syllables_is_found() {
        assertThat(of("고객 김서영의 주소", "김서영의 주소는 판교동")).isEqualTo("김서영의주소");
    }

    @Test
    void the_longest_of_all_that_was_ever_written_is_told() {
        assertThat(of("abcd1234xyz", "1234", "bcd1234x")).isEqualTo("bcd1234x");
    }

    @Test
    void ordinary_words_that_both_use_are_no_repetition() {
        assertThat(of("비밀번호 노출", "비밀번호는 swordfish")).isEmpty();
        assertThat(of("A password was pasted", "password: swordfish")).isEmpty();
        assertThat(of("고객 이름이 적힘", "고객 홍길동 이름")).isEmpty();
    }

    @Test
    void a_year_of_two_digits_is_no_number() {
        assertThat(of("22년", "22년 홍")).isEmpty();
    }

    @Test
    void nothing_repeats_nothing() {
        assertThat(of("", "")).isEmpty();
        assertThat(Repeated.of("왜", List.of())).isEmpty();
    }
}
