package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the bundles is shown somewhere, and every text that is shown is in them. */
class MessageKeysTest {

    private static final List<Source> SOURCES = Source.all();

    private final Messages messages = new Messages(Language.EN);

    private MessageKeys keys(Language language) {
        return MessageKeys.of(messages.keys(language), SOURCES);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsShown(Language language) {
        assertThat(keys(language).unused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextThatIsShownIsThere(Language language) {
        assertThat(keys(language).missing()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(withoutSingulars(Language.EN)).containsExactlyInAnyOrderElementsOf(withoutSingulars(Language.KO));
    }

    @Test
    void everyFamilyOfKeysStillHasMembers() {
        assertThat(keys(Language.EN).stale()).isEmpty();
    }

    @Test
    void aTextThatNobodyShowsIsFound() {
        assertThat(sample("entry.ghost", "entry.shown").unused()).containsExactly("entry.ghost");
    }

    @Test
    void aSingularOfATextThatIsShownIsShown() {
        assertThat(sample("entry.shown", "entry.shown.one").unused()).isEmpty();
        assertThat(sample("entry.ghost.one").unused()).containsExactly("entry.ghost.one");
    }

    @Test
    void aTextThatIsShownButNotThereIsFound() {
        assertThat(sample("entry.other").missing()).containsExactly("entry.shown", "family.a", "family.b");
    }

    @Test
    void aFamilyWithoutMembersIsFound() {
        assertThat(sample("entry.shown").stale()).containsExactly("a sample");
    }

    @Test
    void allWaysToAskForATextAreSeen() {
        assertThat(MessageKeys.asked("""
            messages.text("a.text", 1) messages.bind("a.bind") words().text( "a.word")
            Finding.good("a.finding") @Option(descriptionKey = "a.option") Path.of("no.text")\
            """)).containsExactly("a.text", "a.bind", "a.word", "a.finding", "a.option");
    }

    private static MessageKeys sample(String... keys) {
        return new MessageKeys(
                Set.of(keys),
                Set.of("entry.shown"),
                Set.of("entry.shown"),
                List.of(KeyFamily.complete("a sample", "family.", List.of("a", "b"))));
    }

    /** English has singulars of its own. */
    private Set<String> withoutSingulars(Language language) {
        return messages.keys(language).stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
