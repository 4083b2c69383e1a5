package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages(Language.KO);

    @Test
    void aBoundTextFollowsTheLanguage() {
        StringBinding text = messages.bind("word.unsent", 3);
        assertThat(text.get()).isEqualTo("미전송 3");

        messages.speak(Language.EN);

        assertThat(text.get()).isEqualTo("3 unsent");
    }

    @Test
    void aMissingKeyShowsItself() {
        assertThat(messages.text("no.such.key")).isEqualTo("?no.such.key?");
    }

    @Test
    void anArgumentIsTakenAsItStands() {
        assertThat(messages.text("time.ago", "{1}'s")).isEqualTo("{1}'s 전");
    }
}
