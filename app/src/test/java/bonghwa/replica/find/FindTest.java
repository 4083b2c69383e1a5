package bonghwa.replica.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type to find something, and what they must find with it. */
class FindTest {

    @ParameterizedTest
    @CsvSource({
        "로그이, PC 로그인 확인",
        "로그인, PC 로그인 확인",
        "카캉, 카카오페이",
        "톡ㅊ, 톡채널 발송",
        "ㅌㅊㄴ, 톡채널 발송",
        "login, LOGIN is back",
        "LOG, the login page",
        "고, 과금 오류",
        "값, 갑시다",
        "이, 읽기 오류",
        "일, 읽기 오류",
        "오픈 채, 오픈 채팅",
        "k21, K214",
        "널 발, 톡채널 발송",
    })
    void finds_inside_words_and_with_an_unfinished_last_syllable(String typed, String text) {
        assertThat(Query.of(typed).ranges(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"로그인, 로그아웃", "톡채널, 톡캘린더", "ㅌㅊㄴ, 톡캘린더", "카각, 카카오", "이, 가나다", "login, log in"})
    void finds_nothing_that_is_not_there(String typed, String text) {
        assertThat(Query.of(typed).ranges(text)).isEmpty();
    }

    @Test
    void decomposed_input_finds_composed_text() {
        String typed = Normalizer.normalize("톡채널", Normalizer.Form.NFD);
        assertThat(Query.of(typed).ranges("새 톡채널 공지")).containsExactly(new Query.Range(2, 5));
    }

    @Test
    void ranges_are_places_in_the_text_as_shown_even_where_lower_case_is_longer() {
        assertThat(Query.of("login").ranges("İİ LOGIN, login"))
                .containsExactly(new Query.Range(3, 8), new Query.Range(10, 15));
    }

    @Test
    void a_syllable_whose_final_opens_the_next_one_marks_both() {
        assertThat(Query.of("카캉").ranges("카카오")).containsExactly(new Query.Range(0, 3));
    }

    @Test
    void an_empty_query_matches_nothing() {
        assertThat(Query.of(" ").isEmpty()).isTrue();
        assertThat(Query.of("").ranges("무엇")).isEmpty();
    }

    @Test
    void the_index_tells_each_entry_once_and_never_matches_across_two() {
        TextIndex index = index("로그인 로그인", "그인", "로", "그인");
        assertThat(index.all(Query.of("로그인")).stream().boxed()).containsExactly(0);
        assertThat(index.all(Query.of("그인")).stream().boxed()).containsExactly(0, 1, 3);
    }

    @Test
    void a_line_break_inside_an_entry_does_not_make_two_of_it() {
        TextIndex index = index("하나\n둘", "셋");
        assertThat(index.all(Query.of("셋")).stream().boxed()).containsExactly(1);
    }

    @Test
    void newest_first_over_several_blocks_and_no_more_than_wanted() {
        TextIndex index = new TextIndex();
        for (int i = 0; i < 25_000; i++) {
            index.add(i % 5_000 == 0 ? "결제 오류" : "조용함");
        }
        assertThat(index.newest(Query.of("결제"), 3)).isEqualTo(List.of(20_000, 15_000, 10_000));
        assertThat(index.all(Query.of("결제")).cardinality()).isEqualTo(5);
    }

    @Test
    void a_changed_text_is_found_by_its_new_words_only() {
        TextIndex index = index("하나", "둘", "셋");
        index.set(1, "아주 긴 다른 말");
        assertThat(index.all(Query.of("둘")).isEmpty()).isTrue();
        assertThat(index.all(Query.of("다른")).stream().boxed()).containsExactly(1);
        assertThat(index.all(Query.of("셋")).stream().boxed()).containsExactly(2);
    }

    @Test
    void a_search_that_nobody_wants_any_more_stops_at_once() {
        assertThat(index("하나").all(Query.of("하나"), () -> false).isEmpty()).isTrue();
    }

    private static TextIndex index(String... texts) {
        TextIndex index = new TextIndex();
        for (String text : texts) {
            index.add(text);
        }
        return index;
    }
}
