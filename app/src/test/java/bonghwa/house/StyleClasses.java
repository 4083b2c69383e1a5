package bonghwa.house;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the style classes that have a rule with those that Java gives to nodes.
 *
 * @param ruled have a rule in our style sheets
 * @param toolkit belong to the controls themselves: the theme has rules for them
 * @param named stand in Java, in any place
 * @param given are given to a node by name
 */
record StyleClasses(Set<String> ruled, Set<String> toolkit, Set<String> named, Set<String> given) {

    private static final String CONSTANTS = "app/src/main/java/bonghwa/ui/control/Css.java";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{};]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern GIVEN =
            Pattern.compile("getStyleClass\\(\\)\\s*\\.\\w+\\(((?:[^()]|\\([^()]*\\))*)\\)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = \"([^\"]+)\"");

    /** Our sources and a theme's style sheet; {@code made} are put together in Java. */
    static StyleClasses of(Collection<Source> sources, String theme, Set<String> made) {
        Predicate<Source> views = source -> source.isMain() && !source.path().equals(CONSTANTS);
        Set<String> named = Stream.of(Literals.in(sources, views).stream(), constants(sources, true), made.stream())
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
        return new StyleClasses(
                sources.stream()
                        .filter(source -> source.path().matches("assets/.*/css/.*\\.css"))
                        .flatMap(source -> selected(source.text()))
                        .collect(Collectors.toUnmodifiableSet()),
                selected(theme).collect(Collectors.toUnmodifiableSet()),
                named,
                sources.stream()
                        .filter(views)
                        .flatMap(source -> given(source.text()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The classes in the selectors of a style sheet. */
    static Stream<String> selected(String sheet) {
        return SELECTORS
                .matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .flatMap(rule -> CLASS.matcher(rule.group(1)).results())
                .map(found -> found.group(1));
    }

    /** The classes that a text of Java gives to nodes by name. */
    static Stream<String> given(String java) {
        return GIVEN.matcher(java)
                .results()
                .flatMap(call -> Literals.of(call.group(1).replaceAll("\\+ *\"[^\"]*\"", "")));
    }

    /** The constants for style classes that some view uses, or the names of those that none uses. */
    static Stream<String> constants(Collection<Source> sources, boolean used) {
        return sources.stream()
                .filter(source -> source.path().equals(CONSTANTS))
                .flatMap(source -> CONSTANT.matcher(source.text()).results())
                .filter(constant -> isUsed(sources, constant.group(1)) == used)
                .map(constant -> used ? constant.group(2) : constant.group(1));
    }

    private static boolean isUsed(Collection<Source> sources, String constant) {
        Matcher use = Pattern.compile("\\bCss\\." + constant + "\\b").matcher("");
        return sources.stream()
                .filter(Source::isMain)
                .anyMatch(source -> use.reset(source.text()).find());
    }

    /** Rules for nodes that are not there. */
    List<String> withoutNode() {
        return ruled.stream()
                .filter(each -> !named.contains(each) && !toolkit.contains(each))
                .sorted()
                .toList();
    }

    /** Names that change nothing. */
    List<String> withoutRule() {
        return given.stream()
                .filter(each -> !ruled.contains(each) && !toolkit.contains(each))
                .sorted()
                .toList();
    }
}
