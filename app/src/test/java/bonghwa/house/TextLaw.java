package bonghwa.house;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One rule about what is written, which bytecode does not show.
 *
 * @param instead why, and what to do instead
 * @param applies to which files
 * @param finds the numbers of the lines that break it
 * @param sample a text that breaks it
 */
record TextLaw(
        String name, String instead, Predicate<Source> applies, Function<Source, List<Integer>> finds, Source sample) {

    /** No line of these files may contain this. */
    static TextLaw forbids(
            String name,
            String instead,
            Predicate<Source> applies,
            String pattern,
            String samplePath,
            String sampleText) {
        Pattern forbidden = Pattern.compile(pattern);
        return new TextLaw(
                name,
                instead,
                applies,
                source -> lines(source, line -> forbidden.matcher(line).find()),
                new Source(samplePath, sampleText));
    }

    /** Each breach as file, line and rule. */
    List<String> breaches(Source source) {
        if (!applies.test(source)) {
            return List.of();
        }
        return finds.apply(source).stream()
                .map(line -> source.path() + ":" + line + " " + name + ": " + instead)
                .toList();
    }

    /** The numbers of the lines, from 1, for which this is true. */
    static List<Integer> lines(Source source, Predicate<String> bad) {
        String[] lines = source.text().split("\n", -1);
        return IntStream.range(0, lines.length)
                .filter(i -> bad.test(lines[i]))
                .mapToObj(i -> i + 1)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
