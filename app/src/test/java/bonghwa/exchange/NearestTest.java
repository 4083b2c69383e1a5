package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody most likely meant. */
class NearestTest {

    private static final List<String> NAMES = List.of("account/login", "account/signup", "pay", "payment/card");

    @Test
    void oneOrTwoLettersOffAreFound() {
        assertThat(Nearest.of("acount/login", NAMES)).isEqualTo("account/login");
        assertThat(Nearest.of("payment/cards", NAMES)).isEqualTo("payment/card");
        assertThat(Nearest.of("account/sing-up", NAMES)).isEqualTo("account/signup");
    }

    @Test
    void whatIsFarFromAllIsNotGuessed() {
        assertThat(Nearest.of("map", NAMES)).isEmpty();
        assertThat(Nearest.of("", NAMES)).isEmpty();
        assertThat(Nearest.of("anything", List.of())).isEmpty();
    }

    @Test
    void ofEquallyNearOnesTheFirstIsTaken() {
        assertThat(Nearest.of("cart", List.of("card", "care"))).isEqualTo("card");
    }
}
