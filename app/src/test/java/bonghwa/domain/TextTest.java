package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void other_words_in_one_language_leave_the_other_language_alone() {
        Text title = new Text("판교 화재", "Pangyo fire");

        assertThat(title.reworded(Language.KO, "판교 데이터센터 화재")).isEqualTo(new Text("판교 데이터센터 화재", "Pangyo fire"));
        assertThat(title.reworded(Language.EN, "Fire in Pangyo")).isEqualTo(new Text("판교 화재", "Fire in Pangyo"));
    }

    @Test
    void one_wording_for_both_languages_is_replaced_in_both() {
        assertThat(Text.of("사고").reworded(Language.EN, "Outage")).isEqualTo(Text.of("Outage"));
    }

    @Test
    void a_reader_gets_the_words_of_his_language() {
        Text text = new Text("정상", "Operational");

        assertThat(text.in(Language.KO)).isEqualTo("정상");
        assertThat(text.in(Language.EN)).isEqualTo("Operational");
    }
}
