package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every style class in Java has a rule, and every rule has a node. */
class StyleClassesTest {

    private static final String THEME = "/atlantafx/base/theme/primer-dark.css";
    private static final List<Source> SOURCES = Source.all();

    /** The signs of the rail are named after their buttons; the hub's two signs are made with all others, and wait for it. */
    private static final List<String> MADE = List.of(
            "rail-room-icon",
            "rail-incidents-icon",
            "rail-tasks-icon",
            "rail-sync-icon",
            "rail-review-icon",
            "rail-wall-icon",
            "rail-settings-icon",
            "rail-help-icon",
            "shape-connected",
            "shape-disconnected");

    private static StyleClasses ours() throws IOException {
        return StyleClasses.of(SOURCES, theme(), made().collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> made() {
        return Stream.of(
                        MADE.stream(),
                        Arrays.stream(State.values()).flatMap(state -> Stream.of(Css.state(state), Css.shape(state))),
                        Arrays.stream(Kind.values()).map(Css::shape),
                        Arrays.stream(Severity.values()).map(Css::severity))
                .flatMap(each -> each);
    }

    private static String theme() throws IOException {
        try (InputStream in = StyleClassesTest.class.getResourceAsStream(THEME)) {
            assertThat(in).as(THEME).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyRuleHasANode() throws IOException {
        assertThat(ours().withoutNode()).isEmpty();
    }

    @Test
    void everyStyleClassHasARule() throws IOException {
        assertThat(ours().withoutRule()).isEmpty();
    }

    @Test
    void everyConstantIsUsed() {
        assertThat(StyleClasses.constants(SOURCES, false)).isEmpty();
    }

    @Test
    void whatJavaPutsTogetherHasRules() throws IOException {
        assertThat(made().filter(each -> !each.equals("shape-unset"))).isSubsetOf(ours().ruled());
    }

    @Test
    void aRuleWithoutANodeIsFound() {
        assertThat(sample().withoutNode()).containsExactly("ghost");
    }

    @Test
    void aStyleClassWithoutARuleIsFound() {
        assertThat(sample().withoutRule()).containsExactly("nothing");
    }

    @Test
    void aConstantThatNobodyUsesIsFound() {
        List<Source> sources = List.of(
                new Source(
                        "app/src/main/java/bonghwa/ui/control/Css.java", "String A = \"a\"; String GHOST = \"ghost\";"),
                new Source("app/src/main/java/bonghwa/ui/board/View.java", "use(Css.A)"));

        assertThat(StyleClasses.constants(sources, false)).containsExactly("GHOST");
        assertThat(StyleClasses.constants(sources, true)).containsExactly("a");
    }

    @Test
    void selectorsAreReadAndNumbersAndCommentsAreNot() {
        assertThat(StyleClasses.selected("/* .no { } */ .a.b > .c:hover { -fx-size: 0.5em; } .d, .e-f {}"))
                .containsExactly("a", "b", "c", "d", "e-f");
    }

    @Test
    void namesAreReadFromCallsOverSeveralLines() {
        assertThat(StyleClasses.given("""
            a.getStyleClass().addAll("a", Css.of(State.X),
                    "b", id + "-icon");
            a.getStyleClass().remove("c"); a.setId("no");\
            """)).containsExactly("a", "b", "c");
    }

    private static StyleClasses sample() {
        return new StyleClasses(
                Set.of("ghost", "board", "button"),
                Set.of("button", "label"),
                Set.of("board", "nothing"),
                Set.of("board", "label", "nothing"));
    }
}
