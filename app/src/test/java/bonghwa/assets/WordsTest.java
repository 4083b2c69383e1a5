package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words on the screen: both languages say the same things, and everything that the domain knows has a word. */
class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Map<String, String> korean = Resources.pairs("i18n/messages_ko.properties");
    private final Map<String, String> english = Resources.pairs("i18n/messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(korean.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void keysStandInOrderSoThatTwoPeopleCanAddSome() {
        assertThat(List.copyOf(korean.keySet())).isSorted();
        assertThat(List.copyOf(english.keySet())).isSorted();
    }

    @Test
    void noWordingIsEmpty() {
        assertThat(korean.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        korean.forEach((key, wording) ->
                assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(wording)));
    }

    @Test
    void everythingThatTheDomainKnowsHasAWord() {
        List<String> wanted = new ArrayList<>();
        for (State state : State.values()) {
            wanted.add("state." + state.wire());
            wanted.add("state." + state.wire() + ".notice");
        }
        for (Kind kind : Kind.values()) {
            wanted.add("kind." + kind.wire());
            wanted.add("kind." + kind.wire() + ".person");
        }
        for (Severity severity : Severity.values()) {
            wanted.add("severity." + severity.name().toLowerCase(Locale.ROOT));
        }
        for (Phase phase : Phase.values()) {
            wanted.add("status." + phase.name().toLowerCase(Locale.ROOT));
        }
        for (Audience audience : Audience.values()) {
            wanted.add("audience." + audience.name().toLowerCase(Locale.ROOT));
        }
        assertThat(korean.keySet()).containsAll(wanted);
    }

    @Test
    void noStateIsCalledByTheWordForTheWholeIncident() {
        for (State state : State.values()) {
            assertThat(korean.get("state." + state.wire())).isNotEqualTo("장애");
        }
    }

    private static SortedSet<String> arguments(String wording) {
        SortedSet<String> found = new TreeSet<>();
        ARGUMENT.matcher(wording).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
