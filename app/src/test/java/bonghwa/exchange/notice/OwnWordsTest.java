package bonghwa.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Language;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An organisation says it in its own words. */
class OwnWordsTest {

    private final UnaryOperator<String> house = HouseWords.in(Language.KO);

    @Test
    void its_own_words_stand_before_the_house_s() throws OwnWords.BadWords {
        UnaryOperator<String> words = OwnWords.over(house, "notice.gone = ■ 지금 쓸 수 없습니다\n");
        assertThat(words.apply("notice.gone")).isEqualTo("■ 지금 쓸 수 없습니다");
        assertThat(words.apply("notice.working")).isEqualTo(house.apply("notice.working"));
    }

    @Test
    void a_misspelt_key_is_said() {
        assertThatThrownBy(() -> OwnWords.over(house, "notice.gonne = x\n"))
                .isInstanceOf(OwnWords.BadWords.class)
                .hasMessage("notice.gonne");
    }

    @Test
    void only_the_words_of_notices_can_be_replaced() {
        assertThatThrownBy(() -> OwnWords.over(house, "state.operational = 좋음\n"))
                .hasMessage("state.operational");
    }

    @Test
    void a_broken_escape_is_said_as_well() {
        assertThatThrownBy(() -> OwnWords.over(house, "notice.gone = \\uXYZ\n")).isInstanceOf(OwnWords.BadWords.class);
    }
}
