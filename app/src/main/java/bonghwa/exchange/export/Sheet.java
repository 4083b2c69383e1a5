package bonghwa.exchange.export;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of Markdown (CommonMark, with tables) that is being written. What people wrote stands in it as they wrote it, whatever signs
 * it has.
 */
final class Sheet {

    private static final Pattern MARKS =
            Pattern.compile("[\\\\*`<>|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|\\](?=[(\\[:])|&(?=[#\\w]+;)");
    private static final Pattern BLOCK = Pattern.compile("^(\\s*)([#+=-]|\\d+(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    /** Words of people, with nothing in them that would be read as markup. */
    static String quoted(String words) {
        return MARKS.matcher(words.replace('\u0000', '\uFFFD')).replaceAll("\\\\$0");
    }

    /** The same in one line. */
    private static String line(String words) {
        return quoted(words).replaceAll("\\R+", " ").strip();
    }

    Sheet heading(int level, String words) {
        boolean apart = text.isEmpty() || text.charAt(text.length() - 2) == '\n';
        text.append(apart ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(line(words))
                .append("\n\n");
        return this;
    }

    Sheet paragraph(String words) {
        text.append(start(line(words))).append("\n\n");
        return this;
    }

    /** Something for the writer, to be written over. */
    Sheet hint(String words) {
        text.append('_').append(line(words)).append("_\n\n");
        return this;
    }

    /** What was sent, line by line. */
    Sheet quote(String words) {
        words.lines()
                .map(l -> "> " + start(quoted(l)) + "  ")
                .forEach(l -> text.append(l).append('\n'));
        text.append('\n');
        return this;
    }

    /** What belongs to the point above stands below it, with a deeper indent. */
    Sheet point(int depth, String strong, String words) {
        text.append("  ".repeat(depth)).append("- ");
        text.append(strong.isEmpty() ? "" : "**" + line(strong) + "** ")
                .append(strong.isEmpty() ? start(line(words)) : line(words));
        text.append('\n');
        return this;
    }

    Sheet row(String... cells) {
        text.append(Arrays.stream(cells).map(Sheet::line).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        return this;
    }

    /** The first row of a table. */
    Sheet heads(String... heads) {
        row(heads);
        text.append("|").append(" --- |".repeat(heads.length)).append('\n');
        return this;
    }

    Sheet gap() {
        text.append('\n');
        return this;
    }

    /** A line that begins like a heading or a list is none. */
    private static String start(String line) {
        return BLOCK.matcher(line)
                .replaceFirst(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(2).matches("\\d+")
                                ? found.group(1) + "\u200B" + found.group(2)
                                : found.group(1) + "\\" + found.group(2)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
