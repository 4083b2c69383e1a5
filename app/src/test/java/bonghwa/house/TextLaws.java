package bonghwa.house;

import static bonghwa.house.TextLaw.forbids;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules about what is written. */
final class TextLaws {

    private static final String MAIN = "app/src/main/java/bonghwa/store/Sample.java";
    private static final String VIEW = "app/src/main/java/bonghwa/ui/board/Sample.java";
    private static final String TEST = "app/src/test/java/bonghwa/store/SampleTest.java";
    private static final String BROAD = "Exception|Throwable|RuntimeException|Error";
    private static final Predicate<Source> JAVA = Source::isJava;
    private static final Predicate<Source> OURS = source -> !source.isSample();
    private static final Predicate<Source> IN_MAIN = Source::isMain;
    private static final Predicate<Source> IN_TESTS = source -> source.isTest() && !source.isSample();
    private static final Predicate<Source> MAY_CATCH_ALL = source -> source.isClass("bonghwa.Lanes")
            || source.isClass("bonghwa.ui.FxBridge")
            || source.isClass("bonghwa.Launcher")
            || source.isClass("bonghwa.cli.Cli");
    private static final Predicate<Source> MAY_PAINT = source -> source.isClass("bonghwa.ui.Theme")
            || source.isClass("bonghwa.ui.Look")
            || source.isIn("bonghwa.ui.control");
    /** The last one is what the bench of the exchange is measured against: a raw table. */
    private static final Predicate<Source> MAY_ASK_SQL = source ->
            source.isIn("bonghwa.store") || source.isIn("bonghwa.sync") || source.isClass("bonghwa.bench.RawTable");

    static final List<TextLaw> ALL = List.of(
            new TextLaw(
                    "FILES_FIT_IN_A_HEAD",
                    "over 300 lines: it is two classes, find the seam",
                    JAVA,
                    source -> source.text().lines().count() > 300 ? List.of(301) : List.of(),
                    new Source(MAIN, "// a line\n".repeat(301))),
            new TextLaw(
                    "METHODS_FIT_ON_A_SCREEN",
                    "over 60 lines: give its steps names",
                    JAVA,
                    source -> Methods.longerThan(60, source),
                    new Source(MAIN, "class Sample {\n void a() {\n" + "  b();\n".repeat(59) + " }\n}\n")),
            new TextLaw(
                    "LINES_FIT_BESIDE_A_DIFF",
                    "over 140 characters: break it where the thought breaks",
                    JAVA.or(source -> source.path().endsWith(".sql")),
                    source -> TextLaw.lines(source, line -> line.length() > 140),
                    new Source(MAIN, "x".repeat(141))),
            forbids(
                    "NO_PROMISES",
                    "open an issue, or do it now",
                    OURS,
                    "\\b(TODO|FIXME|XXX|HACK)\\b",
                    MAIN,
                    "// TODO later"),
            forbids(
                    "NO_CODE_IN_COMMENTS",
                    "git remembers it",
                    JAVA.and(OURS),
                    "^\\s*//.*[;{]\\s*$",
                    MAIN,
                    "// journal.append(line);"),
            forbids(
                    "NO_TEST_IS_SWITCHED_OFF",
                    "repair or delete it: a test that nobody runs is a lie",
                    IN_TESTS,
                    "@Disabled\\b",
                    TEST,
                    "    @Disabled"),
            forbids(
                    "NO_TEST_SLEEPS",
                    "turn the fake clock, or wait for the event",
                    IN_TESTS,
                    "Thread\\.sleep\\(|\\.sleep\\(\\d|Thread::sleep",
                    TEST,
                    "        Thread.sleep(10);"),
            forbids("NO_TABS", "four spaces", JAVA, "\t", MAIN, "\tint x;"),
            new TextLaw(
                    "NO_FXML",
                    "views are plain Java",
                    source -> source.path().endsWith(".fxml"),
                    _ -> List.of(1),
                    new Source("app/src/main/resources/Board.fxml", "<Pane/>")),
            forbids(
                    "NO_COLOURS_IN_JAVA",
                    "a token in the style sheet, a style class here",
                    IN_MAIN.and(MAY_PAINT.negate()),
                    "\"[^\"]*(#[0-9a-fA-F]{6}\\b|-fx-[a-z-]+\\s*:|\\brgba?\\()",
                    VIEW,
                    "label.style(\"-fx-text-fill: #ff0000\");"),
            forbids(
                    "SQL_TEXT_STAYS_IN_STORE_AND_SYNC",
                    "ask store in domain words",
                    IN_MAIN.and(MAY_ASK_SQL.negate()),
                    "\"\\s*(?i:select\\s.+\\sfrom|insert\\s+into|update\\s+\\w+\\s+set|delete\\s+from|create\\s+(table|view))\\b",
                    "app/src/main/java/bonghwa/replica/Sample.java",
                    "String sql = \"select id from entry\";"),
            forbids(
                    "CATCHES_NAME_WHAT_THEY_CATCH",
                    "catch what can happen; the rest ends in Lanes, FxBridge, Launcher or cli.Cli",
                    IN_MAIN.and(MAY_CATCH_ALL.negate()),
                    "\\bcatch\\s*\\((final\\s+)?(\\w+\\s*\\|\\s*)*(" + BROAD + ")\\b",
                    "app/src/main/java/bonghwa/sync/Sample.java",
                    "} catch (Exception e) {"),
            new TextLaw(
                    "NOTHING_IS_SWALLOWED",
                    "say it, hand it on, or write why it does not matter",
                    IN_MAIN,
                    TextLaws::emptyCatches,
                    new Source(
                            "app/src/main/java/bonghwa/sync/Sample.java", "try { a(); } catch (IOException e) {\n}")),
            forbids(
                    "NO_LOCKS_IN_UI",
                    "the window waits for nobody",
                    IN_MAIN.and(source -> source.isIn("bonghwa.ui")),
                    "\\bsynchronized\\s*\\(",
                    VIEW,
                    "synchronized (this) {"));

    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*}");

    private TextLaws() {}

    private static List<Integer> emptyCatches(Source source) {
        return EMPTY_CATCH
                .matcher(source.text())
                .results()
                .map(found -> 1
                        + (int) source.text()
                                .substring(0, found.start())
                                .lines()
                                .count())
                .toList();
    }
}
