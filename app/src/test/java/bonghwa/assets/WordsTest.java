package bonghwa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words on the screen: both languages say the same things, and everything that the domain knows has a word. */
class WordsTest {

    private static final String SINGULAR = ".one";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Map<String, String> korean = Resources.pairs("i18n/messages_ko.properties");
    private final Map<String, String> english = Resources.pairs("i18n/messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeysButForTheSingular() {
        assertThat(withoutSingular(korean)).isEqualTo(withoutSingular(english));
    }

    @Test
    void aSingularStandsBesideItsPlural() {
        assertThat(english.keySet()).containsAll(singular(english));
        assertThat(korean.keySet()).containsAll(singular(korean));
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
        withoutSingular(korean)
                .forEach(key -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(korean.get(key))));
    }

    @Test
    void everythingThatTheDomainKnowsHasAWord() {
        List<String> wanted = new ArrayList<>();
        for (State state : State.values()) {
            wanted.add("state." + state.wire());
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
        assertThat(korean.keySet()).containsAll(wanted);
    }

    @Test
    void noStateIsCalledByTheWordForTheWholeIncident() {
        for (State state : State.values()) {
            assertThat(korean.get("state." + state.wire())).isNotEqualTo("장애");
        }
    }

    private static Set<String> withoutSingular(Map<String, String> words) {
        return words.keySet().stream().filter(key -> !key.endsWith(SINGULAR)).collect(Collectors.toSet());
    }

    /** The plural keys of those that have a singular. */
    private static List<String> singular(Map<String, String> words) {
        return words.keySet().stream()
                .filter(key -> key.endsWith(SINGULAR))
                .map(key -> key.substring(0, key.length() - SINGULAR.length()))
                .toList();
    }

    private static SortedSet<String> arguments(String wording) {
        SortedSet<String> found = new TreeSet<>();
        ARGUMENT.matcher(wording).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
